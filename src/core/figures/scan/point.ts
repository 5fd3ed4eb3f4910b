import type { Span } from '../../text/span';
import type { Period } from '../period';
import { type Scan, isWord } from './scan';

/** A year as it stands in a period, which is a figure of its own. */
export interface YearMention extends Span {
  readonly year: number;
}

/** One end of a period, or a period that has no two ends. */
export interface Point {
  readonly next: number;
  readonly period: Period | null;
  readonly years: readonly YearMention[];
  readonly yearsBack?: number;
  /** The year that a second end may abbreviate: 2018–22. */
  readonly year?: number;
}

export const MIN_YEAR = 1700;

export const MAX_YEAR = 2199;

export function isYearText(text: string): boolean {
  if (!/^\d{4}$/.test(text)) return false;
  const year = Number(text);
  return year >= MIN_YEAR && year <= MAX_YEAR;
}

export function isHanYear(scan: Scan, index: number): boolean {
  return isWord(scan, index, '年') || isWord(scan, index, '年度');
}

/** The token that starts at or behind an offset; a token that the offset cuts through counts as read. */
export function nextFrom(scan: Scan, index: number, offset: number): number {
  let at = index;
  while (at < scan.tokens.length && scan.tokens[at]!.start < offset) at++;
  return at;
}
