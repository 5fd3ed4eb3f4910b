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
  const bound = judgements.filter(({ evidence }) => evidence.some((each) => isSame(each, word)));
  return bound.every(isAsWrong) ? word : null;
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.role === b.role && a.span.start === b.span.start && a.span.end === b.span.end;
}
