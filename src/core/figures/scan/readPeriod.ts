import type { Period } from '../period';
import { span, yearPeriod } from './calendar';
import { type Point, type YearMention, isHanYear } from './point';
import { readDayMonth, readEnglishPoint } from './readEnglishDate';
import { readHanDate, readPlan, readRelative } from './readHanDate';
import { readIsoDate } from './readIsoDate';
import { readYear } from './readYear';
import { type Scan, isMark, isRole, isWord, touches } from './scan';

export interface PeriodReading {
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Null for dates without a year, which are no figures, and for “last year”. */
  readonly period: Period | null;
  readonly yearsBack: number | null;
  readonly years: readonly YearMention[];
}

/**
 * The period that begins at a token: years and spans of years, halves, quarters, months, days, fiscal years, decades,
 * five-year plans, “last year”. Dates without a year are read too, so that their days are not taken for counts.
 */
export function readPeriod(scan: Scan, index: number): PeriodReading | null {
  const first = readPoint(scan, index);
  if (first === null) return null;
  const last = readRangeEnd(scan, index, first);
  if (last === null) return toReading(scan, index, first);
  const period = first.period !== null && last.period !== null ? span(first.period, last.period) : null;
  return { ...toReading(scan, index, { ...first, next: last.next }), period, years: [...first.years, ...last.years] };
}

function toReading(scan: Scan, index: number, point: Point): PeriodReading {
  return {
    next: point.next,
    start: scan.tokens[index]!.start,
    end: scan.tokens[point.next - 1]!.end,
    period: point.period,
    yearsBack: point.yearsBack ?? null,
    years: point.years,
  };
}

function readPoint(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  switch (token.kind) {
    case 'digits':
      return readHanDate(scan, index) ?? readIsoDate(scan, index) ?? readDayMonth(scan, index) ?? readYear(scan, index);
    case 'numeral':
      return readPlan(scan, index) ?? readHanDate(scan, index);
    case 'word':
      return readEnglishPoint(scan, index);
    default:
      return readRelative(scan, index);
  }
}

/** The second end behind `–`, `-`, `to`, `至`, or behind `and` where `between` stands before the first. */
function readRangeEnd(scan: Scan, index: number, first: Point): Point | null {
  if (first.period === null || first.years.length === 0) return null;
  let at = first.next;
  if (isWord(scan, at, '起', '以来')) at++;
  const dash = isMark(scan, at, '-–—―~');
  const linked =
    dash ||
    isRole(scan, at, 'to') ||
    (isRole(scan, at, 'and') && isRole(scan, index - 1, 'between')) ||
    (isRole(scan, at, 'and') && isBetween(scan, index));
  if (!linked) return null;
  at++;
  if (dash && isMark(scan, at, '-–—―')) at++;
  while (isWord(scan, at, 'the')) at++;
  if (isWord(scan, at, 'end', 'mid', 'early', 'late') && (isRole(scan, at + 1, 'of') || isMark(scan, at + 1, '-')))
    at += 2;
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (
    dash &&
    token.kind === 'digits' &&
    /^\d{2}$/.test(token.text) &&
    first.year !== undefined &&
    touches(scan, at - 1)
  ) {
    const year = Math.floor(first.year / 100) * 100 + Number(token.text);
    if (year <= first.year) return null;
    const next = isHanYear(scan, at + 1) ? at + 2 : at + 1;
    return { next, period: yearPeriod(year), years: [{ start: token.start, end: token.end, year }] };
  }
  const last = readPoint(scan, at);
  if (last?.period == null || last.years.length === 0) return null;
  return last.years[0]!.year >= first.years[0]!.year ? last : null;
}

function isBetween(scan: Scan, index: number): boolean {
  // “between the second half of 2014 and 2023”: the first end may have words of its own before the year.
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) if (isRole(scan, at, 'between')) return true;
  return false;
}
