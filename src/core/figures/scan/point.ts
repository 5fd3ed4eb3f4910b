import type { Span } from '../../text/span';
import type { Period } from '../period';
import type { Scan } from './scan';

/** A year as it stands in a period, which is a figure of its own. */
export interface YearMention extends Span {
  readonly year: number;
}

/** One end of a period, or a period that has no two ends. */
export interface Point {
  readonly next: number;
  /** Where its text begins, if that is before its first token. */
  readonly start?: number | undefined;
  /** Where its text ends, if that may be inside its last token. */
  readonly end?: number | undefined;
  readonly period: Period | null;
  readonly years: readonly YearMention[];
  readonly yearsBack?: number;
  /** The year that a second end may abbreviate: 2018–22. */
  readonly year?: number | undefined;
  /** For a date without a year, its months and days (101 to 131 for January), which another end may give a year. */
  readonly within?: Period;
}

export const MIN_YEAR = 1700;

export const MAX_YEAR = 2199;

/** Whether a text is four digits that may be a year. */
export function isYearText(text: string): boolean {
  return text.length === 4 && isYearNumber(digitsOf(text));
}

export function isYearNumber(value: number): boolean {
  return value >= MIN_YEAR && value <= MAX_YEAR;
}

/** The value of a text of one to four ASCII digits, or -1. */
export function digitsOf(text: string): number {
  if (text.length === 0 || text.length > 4) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The token that starts at or behind an offset; a token that the offset cuts through counts as read. */
export function nextFrom(scan: Scan, index: number, offset: number): number {
  let at = index;
  while (at < scan.tokens.length && scan.tokens[at]!.start < offset) at++;
  return at;
}
