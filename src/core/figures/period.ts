import type { Span } from '../text/span';

/** The grain in which a period is given. */
export type PeriodStep = 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'day';

/**
 * A stretch of time, both ends inclusive, as days `YYYYMMDD` (20140101 to 20231231 for 2014/2023), so that two
 * periods compare as numbers. An open end is null.
 */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly step: PeriodStep;
}

/** A period as it stands in a text. */
export interface PeriodMention extends Span {
  readonly text: string;
  readonly period: Period;
}
