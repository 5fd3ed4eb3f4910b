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
    // Where the source has a figure for that period, too, nobody can tell which of the two was meant.
    const found = yieldAt(judgement, mismatch.fact, context, other === mismatch.fact ? 'none' : 'unsafe', {
      otherPeriod: periodName(other) ?? other.id,
    });
    return { ...found, fixes: found.fixes.map((fix) => ({ ...fix, preferred: false })) };
  },
};
