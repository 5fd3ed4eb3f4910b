import { correction } from '../correction';
import { describe, measureName } from '../describe';
import type { FigureRule } from '../rule';

/** The figure is the applicant’s, of another measure: applications for grants, families for applications. */
export const measureMismatch: FigureRule = {
  code: 'measure-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} counts {otherMeasure}; for {measure}, {source} says {figure}.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    const other = disagreement?.otherMeasure;
    if (verdict !== 'mismatch' || other == null || fact === undefined) return null;
    const args = { ...describe(judgement, fact, base), otherMeasure: measureName(other, base) };
    return { span: figure, args, facts, fixes: correction(judgement, fact, note, false) };
  },
};
