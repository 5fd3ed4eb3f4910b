import { describe, periodName } from '../describe';
import type { FigureRule } from '../rule';

/** The figure is the fact’s, and the period that the sentence gives is not. */
export const periodMismatch: FigureRule = {
  code: 'period-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} is the figure for {otherPeriod}, not for the period given here.',
  check(judgement, { base }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    const other = disagreement?.otherPeriod;
    if (verdict !== 'mismatch' || other == null || fact === undefined) return null;
    const otherPeriod = periodName(other) ?? other.id;
    return { span: figure, args: { ...describe(judgement, fact, base), otherPeriod }, facts, fixes: [] };
  },
};
