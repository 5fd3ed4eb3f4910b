import { periodName } from '../describe';
import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The figure is the fact’s, and the period that the sentence gives is not. */
export const periodMismatch: FigureRule = {
  code: 'period-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} is the figure for {otherPeriod}, not for the period given here.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const other = mismatch?.disagreement.otherPeriod;
    if (mismatch === null || other == null) return null;
    return yieldAt(judgement, mismatch.fact, context, 'none', { otherPeriod: periodName(other) ?? other.id });
  },
};
