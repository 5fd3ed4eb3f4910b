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
    if (other === mismatch.fact) {
      const named = judgement.evidence.find(({ role }) => role === 'applicant')?.text ?? '';
      return { ...yieldAt(judgement, other, context, 'none', { named }), message: cited.template };
    }
    return yieldAt(judgement, mismatch.fact, context, 'unsafe', { otherApplicant: applicantName(other, context.base) });
  },
};

/** The writer cites the fact of one applicant and names another. */
const cited = { template: '{stated} is what {source} says of {applicant}, not of {named}.' };
