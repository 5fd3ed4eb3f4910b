import type { Judgement } from './judgement';
import type { Passage } from './mention';
import type { Situation } from './situation';

/** A figure with what it was judged, in the order of the text. */
interface Judged {
  readonly situation: Situation;
  readonly judgement: Judgement | null;
}

/**
 * Judges no figure wrong that is computed from others where one of those beside it is wrong itself: what “18 % less” is
 * computed from cannot be told before that one is put right. Looks at the sentence and the one before; linear.
 */
export function besideWrong(all: readonly Judged[]): (Judgement | null)[] {
  const wrong = new Set(all.filter(({ judgement }) => isWrong(judgement)).map(({ situation }) => situation.passage));
  let before: Passage | null = null;
  let now: Passage | null = null;
  return all.map(({ situation: { passage }, judgement }) => {
    if (passage !== now) [before, now] = [now, passage];
    const isDoubtful =
      judgement?.verdict === 'mismatch' &&
      judgement.derived &&
      !judgement.cited &&
      (wrong.has(passage) || (before !== null && wrong.has(before)));
    return isDoubtful ? { ...judgement, verdict: 'unsure', disagreement: null } : judgement;
  });
}

function isWrong(judgement: Judgement | null): boolean {
  return judgement?.verdict === 'mismatch' && !judgement.derived;
}
