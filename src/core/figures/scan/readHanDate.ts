import type { Period } from '../period';
import { yearPeriod } from './calendar';
import { partOfYearAt } from './partOfYear';
import {
  centuries,
  edges,
  followsYear,
  hourTails,
  links,
  opensDate,
  sameStretch,
  signAt,
  signs,
  skipSpace,
  yearsBackOf,
} from './periodLexicon';
import { phraseAt, phraseBefore } from './phrases';
import { type Point, isYearNumber, isYearText, nextFrom } from './point';
import { readQuarterCode } from './readYear';
import type { Scan } from './scan';
import { smallNumberAt } from './smallNumber';

/**
 * A date with a sign behind each number: 2017年, 2023年9月底, 2023年9月20日, 2023年上半年, 2023年第三季度, 二〇二三年, 9月,
 * 20日, 20世纪90年代, 2010年代, 2023上半年. It is asked of every number, so that the character behind it is tested first.
 */
export function readHanDate(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const { text } = scan;
  const behind = skipSpace(text, token.end);
  if (!opensDate(text.charCodeAt(behind))) return null;
  const number = smallNumberAt(text, token.start);
  if (number?.end !== token.end) return null;
  const { value } = number;
  const sign = phraseAt(signs, text, behind);
  const end = behind + (sign?.[0].length ?? 0);
  switch (sign?.[1]) {
    case 'year':
      return isYearNumber(value) ? readInYear(scan, index, value, end) : null;
    case 'century':
      return readInCentury(scan, index, value, end);
    case 'decade':
      return readDecade(scan, index, value, end);
    case 'month':
    case 'quarter':
      return readYearless(scan, index, token.start);
    case 'day':
      return value >= 1 && value <= 31 ? undated(scan, index, end) : null;
    case 'monthDay':
      return value >= 1 && value <= 31 && isBehindMonth(text, token.start) ? undated(scan, index, end) : null;
    case 'hour':
      return token.kind === 'digits' && value <= 24 ? readHour(scan, index, end) : null;
    case 'minute':
      return null;
    default:
      return readUnsigned(scan, index, value, behind);
  }
}

/** A date that gives no year: read, so that its numbers are not taken for counts, and no figure. */
function undated(scan: Scan, index: number, end: number): Point {
  return { next: nextFrom(scan, index, end), end, period: null, years: [] };
}

/** What stands behind the year decides its grain. */
function readInYear(scan: Scan, index: number, year: number, from: number): Point {
  const { text } = scan;
  if (!followsYear(text.charCodeAt(from))) return wholeYear(scan, index, year, from);
  const same = phraseAt(sameStretch, text, from);
  if (same !== null) return yearPoint(scan, index, year, from + same[0].length, earlier(scan, index, year));
  const part = partOfYearAt(text, from, year);
  if (part !== null) return yearPoint(scan, index, year, part.end, part.period);
  const code = readQuarterCode(scan, nextFrom(scan, index, from), year);
  if (code !== null) return yearPoint(scan, index, year, scan.tokens[code.next - 1]!.end, code.period);
  return wholeYear(scan, index, year, endOfEdge(text, from));
}

function wholeYear(scan: Scan, index: number, year: number, end: number): Point {
  const { start, end: behind } = scan.tokens[index]!;
  const years = [{ start, end: behind, year }];
  return { next: nextFrom(scan, index, end), start: undefined, end, period: yearPeriod(year), years, year };
}

function yearPoint(scan: Scan, index: number, year: number, end: number, period: Period | null): Point {
  const { start, end: behind } = scan.tokens[index]!;
  const years = [{ start, end: behind, year }];
  return { next: nextFrom(scan, index, end), start: undefined, end, period, years, year: undefined };
}

/** How far back the stretch that 同期 means is looked for, in tokens. */
const REACH = 60;

/** 2022年同期: the part of another year that was named last, in this year; without one, the year. */
function earlier(scan: Scan, index: number, year: number): Period | null {
  const { text } = scan;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { kind, end } = scan.tokens[at]!;
    if (kind !== 'digits' && kind !== 'numeral') continue;
    const sign = phraseAt(signs, text, skipSpace(text, end));
    if (sign?.[1] !== 'year') continue;
    const behind = skipSpace(text, end) + sign[0].length;
    if (phraseAt(sameStretch, text, behind) !== null) continue;
    return partOfYearAt(text, behind, year)?.period ?? yearPeriod(year);
  }
  return yearPeriod(year);
}

/** 2023上半年: a year may leave out its sign before a part with a name. */
function readUnsigned(scan: Scan, index: number, year: number, at: number): Point | null {
  const token = scan.tokens[index]!;
  if (!isYearText(token.text)) return null;
  const part = partOfYearAt(scan.text, at, year);
  return part === null ? null : yearPoint(scan, index, year, part.end, part.period);
}

/** 9月底, 9月20日, 三季度, 1-9月, 第三季度 without a year: no figure, but the first end of a range that may have one. */
export function readYearless(scan: Scan, index: number, at: number): Point | null {
  const part = partOfYearAt(scan.text, at, 0);
  if (part === null) return null;
  const point = undated(scan, index, part.end);
  return part.period === null ? point : { ...point, within: part.period };
}

function isBehindMonth(text: string, at: number): boolean {
  const before = at > 0 && text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
  return before >= 0 && signAt(text, before) === 'month';
}

/** 20世纪90年代, 20世纪80至90年代; a century by itself is no figure. */
function readInCentury(scan: Scan, index: number, century: number, from: number): Point {
  const { text } = scan;
  const first = smallNumberAt(text, skipSpace(text, from));
  if (first !== null && first.value % 10 === 0 && first.value < 100) {
    const behind = skipSpace(text, first.end);
    const link = phraseAt(links, text, behind);
    const second = link === null ? null : smallNumberAt(text, skipSpace(text, behind + link[0].length));
    const last = second !== null && second.value % 10 === 0 && second.value < 100 ? second : first;
    const sign = phraseAt(signs, text, skipSpace(text, last.end));
    if (sign?.[1] === 'decade') {
      const start = (century - 1) * 100;
      return decades(scan, index, start + first.value, start + last.value, skipSpace(text, last.end) + sign[0].length);
    }
  }
  return undated(scan, index, endOfEdge(text, from));
}

/** 2010年代, 上世纪90年代; 90年代 by itself is no figure. */
function readDecade(scan: Scan, index: number, value: number, from: number): Point {
  if (value >= 100) return decades(scan, index, value, value, from);
  const { start } = scan.tokens[index]!;
  const named = phraseBefore(centuries, scan.text, start);
  if (named === null) return undated(scan, index, endOfEdge(scan.text, from));
  const first = (named[1] - 1) * 100 + value;
  return { ...decades(scan, index, first, first, from), start: start - named[0].length };
}

function decades(scan: Scan, index: number, first: number, last: number, from: number): Point {
  const end = endOfEdge(scan.text, from);
  const period = { from: first * 10000 + 101, to: (last + 9) * 10000 + 1231, step: 'decade' } as const;
  return { ...undated(scan, index, end), period };
}

function endOfEdge(text: string, at: number): number {
  const edge = phraseAt(edges, text, at);
  return edge?.[1] === true ? at + edge[0].length : at;
}

/** 9时30分, 9点半: a time of day. */
function readHour(scan: Scan, index: number, end: number): Point | null {
  const { text } = scan;
  if (end < text.length && phraseAt(hourTails, text, end) === null) return null;
  const minutes = smallNumberAt(text, end);
  const sign = minutes === null || minutes.value > 59 ? null : phraseAt(signs, text, minutes.end);
  return undated(scan, index, sign?.[1] === 'minute' ? minutes!.end + sign[0].length : end);
}

/** 去年, 今年: years that the date of the text resolves. A part of such a year (去年9月) is read and left without one. */
export function readRelative(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const yearsBack = token.kind === 'han' ? yearsBackOf.get(token.text) : undefined;
  if (yearsBack === undefined) return null;
  const part = partOfYearAt(scan.text, token.end, 0);
  if (part?.period != null && part.period.step !== 'year') return undated(scan, index, part.end);
  const same = phraseAt(sameStretch, scan.text, token.end);
  const end = same === null ? endOfEdge(scan.text, token.end) : token.end + same[0].length;
  return { next: nextFrom(scan, index, end), end, period: null, years: [], yearsBack };
}
