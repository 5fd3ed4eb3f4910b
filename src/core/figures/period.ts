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

/** A period as it stands in a text: the stretch that its words name, 2019 in “since 2019” and in “the end of 2019”. */
export interface PeriodMention extends Span {
  readonly text: string;
  /** Null for a period that only a dated note can resolve; then `yearsBack` says how far. */
  readonly period: Period | null;
  /** 1 for “last year” and 去年, 0 for “this year” and 今年; null where the period is given outright. */
  readonly yearsBack: number | null;
}

/** Whether two periods cover the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether all of `inner` lies in `outer`. */
export function coversPeriod(outer: Period, inner: Period): boolean {
  const starts = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return starts && ends;
}
