import type { Period } from '../figures';
import type { Reach } from './judgement';
import type { PeriodInText } from './mention';

/** The period that governs a figure. */
export interface Era {
  readonly period: Period;
  readonly mention: PeriodInText | null;
  readonly reach: Reach;
  /** True where the sentence (or the table) itself gives the period: only then can it convict. */
  readonly firm: boolean;
  /**
   * True where it is not firm because something in the text leads away from it, as “now”, “earlier” and another year do,
   * and not merely because it was given far away: nothing makes up for that.
   */
  readonly against?: boolean;
  /**
   * True where it is the year before the one spoken of, because the figure is what something changed from: most likely
   * that year is meant, and never for certain, so that a figure of any other year may be right as well.
   */
  readonly isPrior?: boolean;
}

/** What was under discussion before a sentence, as far as periods go. */
export interface Discussed {
  readonly era: Era | null;
  /** All periods of the last sentence that gave any, for series that go through them. */
  readonly periods: readonly PeriodInText[];
  /** Whether nothing else has been under discussion. */
  readonly isOnly?: boolean | undefined;
  /** Whether it is beyond doubt, for what points to a year before or after it. */
  readonly isSettled?: boolean;
}
