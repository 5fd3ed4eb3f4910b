import type { Judged } from './corroborate';
import type { Passage } from './mention';
import type { Unplaced } from './unplaced';

/**
 * Judges no figure wrong that is computed from others where one of those beside it is wrong itself: what “18 % less” is
 * computed from cannot be told before that one is put right. Looks at the sentence and the one before; linear.
 */
export function besideWrong(all: readonly Judged[]): (Unplaced | null)[] {
  const wrong = new Map<Passage, Unplaced[]>();
  for (const { situation, judgement } of all) {
    if (judgement?.verdict !== 'mismatch' || judgement.derived) continue;
    const known = wrong.get(situation.passage);
    if (known === undefined) wrong.set(situation.passage, [judgement]);
    else if (known.length < MOST) known.push(judgement);
  }
  let before: Passage | null = null;
  let now: Passage | null = null;
  return all.map(({ situation: { passage }, judgement }) => {
    if (passage !== now) [before, now] = [now, passage];
    if (judgement?.verdict !== 'mismatch' || !judgement.derived || judgement.cited) return judgement;
    const goesOn = before !== null && before.end <= passage.start && passage.start - before.end <= GAP;
    const beside = [...(wrong.get(passage) ?? []), ...(goesOn ? (wrong.get(before!) ?? []) : [])];
    const isDoubtful = beside.some((other) => areRelated(other, judgement));
    return isDoubtful ? { ...judgement, verdict: 'unsure', disagreement: null } : judgement;
  });
}

/** More than this between two sentences, and they are none of one paragraph. */
const GAP = 4;
/** Wrong figures of one sentence that are looked at. */
const MOST = 8;

/** Whether two are about one applicant or one measure. */
function areRelated(a: Unplaced, b: Unplaced): boolean {
  return a.facts.some((one) =>
    b.facts.some((other) => one.measure === other.measure || one.applicant === other.applicant),
  );
}
