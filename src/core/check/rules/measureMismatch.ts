import { measureName } from '../describe';
import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The figure is the applicant’s, of another measure: applications for grants, families for applications. */
export const measureMismatch: FigureRule = {
  code: 'measure-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} counts {otherMeasure}; for {measure}, {source} says {figure}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const other = mismatch?.disagreement.otherMeasure;
    if (mismatch === null || other == null) return null;
    const { fact } = mismatch;
    if (other === fact && judgement.cited) {
      const named = judgement.evidence.find(({ role }) => role === 'measure')?.text ?? '';
      return { ...yieldAt(judgement, fact, context, 'none', { named }), message: cited.template };
    }
    if (other === fact) {
      const named = judgement.evidence.find(({ role }) => role === 'applicant')?.text ?? '';
      return { ...yieldAt(judgement, fact, context, 'none', { named }), message: counterpart.template };
    }
    return yieldAt(judgement, fact, context, 'unsafe', { otherMeasure: measureName(other, context.base) });
  },
};

/** A country named for its office, or the office for its country. */
const counterpart = {
  template: '{stated} is the figure of {applicant}, not of {named}: a country and its office are counted apart.',
};

/** The writer cites the fact of one measure and names another. */
const cited = { template: '{stated} is what {source} says of {measure}, not of {named}.' };
