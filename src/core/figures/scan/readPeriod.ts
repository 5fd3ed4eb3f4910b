import { edgeWords, presentWords } from '../languages/englishPeriods';
import type { Period } from '../period';
import { type Point, type YearMention, digitsOf, nextFrom } from './point';
import { adjoin, inYear, span, yearPeriod } from './calendar';
import { endOfYearSign, present, skipSpace } from './periodLexicon';
import { phraseAt } from './phrases';
import { readDayMonth, readEnglishPoint, readNumberThenCode } from './readEnglishDate';
import { readHanDate, readRelative, readYearless } from './readHanDate';
import { readIsoDate } from './readIsoDate';
import { readPlan } from './readPlan';
import { readYear } from './readYear';
import { runUpTo } from './runUpTo';
import { type Scan, entryAt, isMark, isRole, isWord, touches } from './scan';

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
 *
 * It is the stretch that the words name: 2019 in “since 2019” and “by 2019”, the whole year in “early 2019” and 2019年底.
 * What the words before it open or close is for whoever reads the sentence. “2014–present” and 2012年至今 have no end.
 */
export function readPeriod(scan: Scan, index: number): PeriodReading | null {
  const first = readPoint(scan, index);
  if (first === null) return null;
  const range = readRange(scan, index, first);
  if (range !== null) return toReading(scan, index, range, range.period);
  return toReading(scan, index, first, first.period === null ? null : runUpTo(scan, index, first.period));
}

function toReading(scan: Scan, index: number, point: Point, period: Period | null): PeriodReading {
  return {
    next: point.next,
    start: point.start ?? scan.tokens[index]!.start,
    end: point.end ?? scan.tokens[point.next - 1]!.end,
    period,
    yearsBack: point.yearsBack ?? null,
    years: point.years,
  };
}

function readPoint(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  switch (token.kind) {
    case 'digits':
      return (
        readHanDate(scan, index) ??
        readIsoDate(scan, index) ??
        readDayMonth(scan, index) ??
        readNumberThenCode(scan, index) ??
        readYear(scan, index)
      );
    case 'numeral':
      return readPlan(scan, index) ?? readHanDate(scan, index);
    case 'word':
      return readEnglishPoint(scan, index);
    case 'han':
      return readRelative(scan, index) ?? readOpened(scan, index);
    default:
      return null;
  }
}

/** 第三季度, 前9个月 without a year. */
function readOpened(scan: Scan, index: number): Point | null {
  const opens = isRole(scan, index, 'number') || isRole(scan, index, 'top');
  return opens ? readYearless(scan, index, scan.tokens[index]!.start) : null;
}

/** A period with two ends: behind `–`, `-`, `to`, `至`, or behind `and` where `between` stands before the first. */
function readRange(scan: Scan, index: number, first: Point): Point | null {
  if (first.period === null && first.within === undefined) return null;
  const behind = skipSpace(scan.text, first.end ?? scan.tokens[first.next - 1]!.end);
  const now = phraseAt(present, scan.text, behind);
  if (now !== null) return withoutEnd(scan, first, behind + now[0].length);
  let at = first.next;
  if (scan.tokens[at]?.kind === 'han' && isWord(scan, at, '起', '以来')) at++;
  const link = scan.tokens[at];
  if (link === undefined) return null;
  if (link.text === '/') return readTwoYears(scan, at, first);
  const dash = isMark(scan, at, '-–—―~');
  if (!dash && !isRangeWord(scan, at, index, first)) return null;
  at++;
  if (dash && isMark(scan, at, '-–—―')) at++;
  at = behindEdge(scan, at);
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (presentWords.has(token.text)) return dash && !touches(scan, at - 1) ? null : withoutEnd(scan, first, token.end);
  if (dash && token.kind === 'digits' && token.text.length === 2 && first.year !== undefined && touches(scan, at - 1)) {
    const year = Math.floor(first.year / 100) * 100 + digitsOf(token.text);
    return year > first.year ? toShortYear(scan, at, first, year) : null;
  }
  const last = readPoint(scan, at);
  if (last === null) return null;
  const isList = !dash && isRole(scan, at - 1, 'and') && !isBetween(scan, index);
  return isList ? listed(first, last) : between(first, last);
}

/** 2014–present, 2017 to the present, 2012年至今. */
function withoutEnd(scan: Scan, first: Point, end: number): Point | null {
  if (first.period === null) return null;
  return { ...first, next: nextFrom(scan, first.next, end), end, period: { ...first.period, to: null } };
}

/** `and` joins the ends of *between*, and parts of a year that only the second of them names: Q3 and Q4 2023. */
function isRangeWord(scan: Scan, at: number, index: number, first: Point): boolean {
  const entry = entryAt(scan, at);
  if (entry?.type !== 'role') return false;
  return entry.role === 'to' || (entry.role === 'and' && (first.period === null || isBetween(scan, index)));
}

/** Q3 and Q4 2023 as one period; Q1 and Q3 2023, which do not adjoin, are read and not guessed. */
function listed(first: Point, last: Point): Point | null {
  if (first.within?.step !== last.period?.step) return null;
  const both = between(first, last);
  if (both?.period == null || last.period === null) return null;
  const year = last.years[0]?.year;
  if (year === undefined) return null;
  return adjoin(inYear(first.within!, year), last.period) ? both : { ...both, period: null };
}

/** The ends put together; one that has no year of its own takes the other's. */
function between(first: Point, last: Point): Point | null {
  const year = (last.years[0] ?? first.years[0])?.year;
  if (year === undefined && (first.period === null || last.period === null)) return null;
  let from = first.period ?? inYear(first.within!, year!);
  // A year goes on in another part of itself only from a part: September 2023 to October, but not 2022 to March.
  const goesOn = last.within !== undefined && first.period !== null && from.step !== 'year' && from.step !== 'decade';
  const to = last.period ?? (goesOn ? inYear(last.within, year!) : null);
  if (to === null) return null;
  // A year behind the end of a part is another's: March to 2023.
  if (first.period === null && (to.step === 'year' || to.step === 'decade')) return null;
  // November to March 2023 begins in the year before.
  if (first.period === null && from.from! > to.from!) from = inYear(first.within!, year! - 1);
  if (from.from! > to.from!) return null;
  const years = [...first.years, ...last.years];
  return { next: last.next, start: first.start, end: last.end, period: span(from, to), years, year: undefined };
}

/** The token behind `the end of`, `mid-`, `late`, where a second end has them. */
function behindEdge(scan: Scan, index: number): number {
  let at = index;
  while (isWord(scan, at, 'the')) at++;
  if (!edgeWords.has(scan.tokens[at]?.text ?? '')) return at;
  at++;
  if (isRole(scan, at, 'of') || isMark(scan, at, '-')) at++;
  while (isWord(scan, at, 'the')) at++;
  return at;
}

/** 2018/19, 2018/2019: a year that is not the calendar's. Which months it has is not said, so that it covers both. */
function readTwoYears(scan: Scan, slash: number, first: Point): Point | null {
  const token = scan.tokens[slash + 1];
  if (first.year === undefined || token?.kind !== 'digits') return null;
  if (!touches(scan, slash - 1) || !touches(scan, slash) || isMark(scan, slash + 2, '/')) return null;
  const year = first.year + 1;
  const value = digitsOf(token.text);
  const short = token.text.length === 2 && value === year % 100;
  return short || value === year ? toShortYear(scan, slash + 1, first, year) : null;
}

function toShortYear(scan: Scan, index: number, first: Point, year: number): Point {
  const { start, end } = scan.tokens[index]!;
  const behind = endOfYearSign(scan.text, end) ?? end;
  const years = [...first.years, { start, end, year }];
  return {
    next: nextFrom(scan, index + 1, behind),
    end: behind,
    period: span(first.period ?? yearPeriod(year), yearPeriod(year)),
    years,
  };
}

function isBetween(scan: Scan, index: number): boolean {
  // “between the second half of 2014 and 2023”: the first end may have words of its own before the year.
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) if (isRole(scan, at, 'between')) return true;
  return false;
}
