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
    return yieldAt(judgement, mismatch.fact, context, 'unsafe', { otherMeasure: measureName(other, context.base) });
  },
};
