import { correction } from '../correction';
import { applicantName, describe } from '../describe';
import type { FigureRule } from '../rule';

/** The figure is that of another applicant, of the same measure and period. */
export const applicantMismatch: FigureRule = {
  code: 'applicant-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} is the figure of {otherApplicant}; for {applicant}, {source} says {figure}.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    const other = disagreement?.otherApplicant;
    if (verdict !== 'mismatch' || other == null || fact === undefined) return null;
    const args = { ...describe(judgement, fact, base), otherApplicant: applicantName(other, base) };
    return { span: figure, args, facts, fixes: correction(judgement, fact, note, false) };
  },
};
