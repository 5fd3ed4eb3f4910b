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
    if (mismatch?.disagreement.agreement !== 'direction') return null;
    const { derived } = mismatch.disagreement;
    if (derived === null) return yieldAt(judgement, mismatch.fact, context, 'none');
    return { ...yieldAt(judgement, mismatch.fact, context, 'none', { derived }), message: recomputed.template };
  },
};

/** Where no source states the change itself. */
const recomputed = { template: 'The facts give {derived}: the change goes the other way.' };
