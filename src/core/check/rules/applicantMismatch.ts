import { applicantName } from '../describe';
import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The figure is that of another applicant, of the same measure and period. */
export const applicantMismatch: FigureRule = {
  code: 'applicant-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} is the figure of {otherApplicant}; for {applicant}, {source} says {figure}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const other = mismatch?.disagreement.otherApplicant;
    if (mismatch === null || other == null) return null;
    return yieldAt(judgement, mismatch.fact, context, 'unsafe', { otherApplicant: applicantName(other, context.base) });
  },
};
