import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The place is not the one that the source gives, or a tighter one. */
export const rankMismatch: FigureRule = {
  code: 'rank-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} ranks {applicant} {figure}, not {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    return mismatch?.disagreement.agreement === 'rank' ? yieldAt(judgement, mismatch.fact, context, 'unsafe') : null;
  },
};
