import type { PeriodStep } from '../period';

/** What a number in front of a sign counts: 2023年 is a year, 9月 a month; `monthDay` is a day behind its month only. */
export type DateSign = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'day' | 'monthDay' | 'hour' | 'minute';

/** Months of a year, both with it. */
export interface PartOfYear {
  readonly first: number;
  readonly last: number;
  readonly step: PeriodStep;
}

/**
 * The words for periods in a language that puts a sign behind each number of a date (2023年9月20日), all of them as
 * data. Of words that begin alike the longest counts, so that a word which only begins like one of these is listed with
 * null (日元 is no day, 初步 no beginning).
 */
export interface PeriodWords {
  readonly signs: Readonly<Record<string, DateSign | null>>;
  /** Parts of a year with names of their own: 上半年. */
  readonly parts: Readonly<Record<string, PartOfYear>>;
  /** Words for a time within a period, which do not change its grain: 年底, 上旬. */
  readonly edges: Readonly<Record<string, true | null>>;
  /** Words before the number of a quarter or of months: the *third*, the *first* three, the *last* three. */
  readonly openers: Readonly<Record<string, 'nth' | 'first' | 'last'>>;
  /** What may stand between the number and the quarters or months it counts: 前9个月. */
  readonly counters: Readonly<Record<string, true>>;
  readonly links: Readonly<Record<string, 'to' | 'and'>>;
  /** Ends a range that goes on: 2012年至今. */
  readonly present: Readonly<Record<string, true>>;
  /** The stretch of another year that was spoken of before: 2022年同期. */
  readonly sameStretch: Readonly<Record<string, true>>;
  /** Names of centuries before a decade: 上世纪90年代. */
  readonly centuries: Readonly<Record<string, number>>;
  /** What may follow an hour; a number with the sign and anything else behind it is no time of day (3点建议). */
  readonly hourTails: Readonly<Record<string, true>>;
  /** Words for years that only a date resolves, by how far back they are. */
  readonly yearsBack: Readonly<Record<string, number>>;
  /** Plans of several years by name, with their first and last year. */
  readonly plans: Readonly<Record<string, readonly [first: number, last: number]>>;
  /** What tells the name of a plan from a number, where no quotation marks do. */
  readonly planTails: Readonly<Record<string, true>>;
}
