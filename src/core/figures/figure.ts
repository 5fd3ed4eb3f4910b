import type { Span } from '../text/span';

/** What a figure counts in. Values are in the unit that each kind names, see {@link Figure.value}. */
export type FigureKind = 'count' | 'percent' | 'points' | 'multiple' | 'fraction' | 'rank' | 'year';

/**
 * How a figure is hedged: `over` is “more than”, `at-least` “at least / as many as no fewer than”, and so on; `exactly`
 * is that it is not hedged, in so many words.
 */
export type Qualifier = 'exactly' | 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly';

export type Direction = 'up' | 'down';

/**
 * A figure as it stands in a text. The span covers qualifier, number, and scale or percent sign
 * (`more than 1.04 million`, `超过1.8万`, `62 per cent`); counted nouns, measure words such as 件,
 * direction words and currency symbols stay outside.
 */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /**
   * Counts: the number meant. Percentages and points: hundredths as written (62% is 62). Multiples: the factor.
   * Fractions: the decimal. Ranks: the place. Years: the year. Null for a range, which has `low` and `high`.
   */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The counted noun, measure word or currency as a class (`patents`, `applications`, `USD`, `件`), or null. */
  readonly unit: string | null;
  /** The unit as it is written: `filings`, `件`, `HK$`. */
  readonly unitText: string | null;
  readonly qualifier: Qualifier | null;
  readonly direction: Direction | null;
  /** The place of the last significant digit, a power of ten: 38,000 → 1000, 54.7 → 0.1. */
  readonly step: number;
  /** The number with its scale or percent sign, without the qualifier: what a correction replaces. */
  readonly number: Span;
}
