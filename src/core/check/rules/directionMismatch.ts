import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** Growth for decline, or decline for growth. */
export const directionMismatch: FigureRule = {
  code: 'direction-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}: the change goes the other way.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    return mismatch?.disagreement.agreement === 'direction' ? yieldAt(judgement, mismatch.fact, context, 'none') : null;
  },
};
