import { periodName } from '../describe';
import { mismatchOf } from '../mismatchOf';
import { otherYear } from '../repair/otherYear';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The figure is the fact’s, and the period that the sentence gives is not. */
export const periodMismatch: FigureRule = {
  code: 'period-mismatch',
  about: 'figure',
  looksElsewhere: true,
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} is the figure for {otherPeriod}, not for the period given here.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const other = mismatch?.disagreement.otherPeriod;
    if (mismatch === null || other == null) return null;
    const years = otherYear(judgement, other, context.note, context.judgements);
    // Where the source has a figure for that period, too, nobody can tell which of the two was meant.
    const isOnly = other === mismatch.fact;
    const found = yieldAt(judgement, mismatch.fact, context, isOnly ? 'none' : 'unsafe', {
      otherPeriod: periodName(other) ?? other.id,
    });
    const sourced = found.fixes.map((fix) => ({ ...fix, preferred: false }));
    if (years === null) return { ...found, fixes: sourced };
    const { text, edits } = years;
    return { ...found, fixes: [{ ...write, args: { text }, edits, preferred: isOnly }, ...sourced] };
  },
};

const write = { title: 'Write the period of this figure: {text}', safe: false } as const;
