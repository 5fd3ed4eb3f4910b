import type { Evidence, Judgement } from '../judgement';

/**
 * The one word of a note that bound a figure in a role, where it stands in the figure's own sentence and every figure
 * that it bound is as wrong in that as this one: to write another word there puts all of them right. Else null.
 */
export function onlyWordOf(
  judgement: Judgement,
  role: Evidence['role'],
  judgements: readonly Judgement[],
  isAsWrong: (other: Judgement) => boolean,
): Evidence | null {
  const [word, ...others] = judgement.evidence.filter((each) => each.role === role);
  if (word === undefined || others.length > 0 || (word.reach !== 'clause' && word.reach !== 'sentence')) return null;
  return boundBy(word, judgements).every(isAsWrong) ? word : null;
}

const indexes = new WeakMap<readonly Judgement[], ReadonlyMap<string, readonly Judgement[]>>();

/** The judgements that a word is evidence of. */
function boundBy(word: Evidence, judgements: readonly Judgement[]): readonly Judgement[] {
  let index = indexes.get(judgements);
  if (index === undefined) indexes.set(judgements, (index = indexOf(judgements)));
  return index.get(keyOf(word)) ?? [];
}

function indexOf(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const index = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    for (const key of new Set(judgement.evidence.map(keyOf))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [judgement]);
      else known.push(judgement);
    }
  }
  return index;
}

function keyOf({ role, span }: Evidence): string {
  return `${role} ${span.start} ${span.end}`;
}
