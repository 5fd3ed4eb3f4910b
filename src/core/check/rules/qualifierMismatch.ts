import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The number is right, and its “more than”, “nearly” or “fewer than” is not. */
export const qualifierMismatch: FigureRule = {
  code: 'qualifier-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says “{figure}”, not “{stated}”.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    return mismatch?.disagreement.agreement === 'qualifier' ? yieldAt(judgement, mismatch.fact, context, 'safe') : null;
  },
};
