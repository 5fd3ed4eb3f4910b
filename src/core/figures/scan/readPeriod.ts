import type { Span } from '../../text/span';
import { hanDigits } from '../languages/chinese';
import type { Period } from '../period';
import { dayPeriod, lastDate, monthsPeriod, span, yearPeriod } from './calendar';
import { entryAt, isMark, isRole, isWord, touches, type Scan } from './scanner';

/** A year as it stands in a period, which is a figure of its own. */
export interface YearMention extends Span {
  readonly year: number;
}

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

/** One end of a period, or a period that has no two ends. */
interface Point {
  readonly next: number;
  readonly period: Period | null;
  readonly years: readonly YearMention[];
  readonly yearsBack?: number;
  /** The year that a second end may abbreviate: 2018–22. */
  readonly year?: number;
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

const MIN_YEAR = 1700;
const MAX_YEAR = 2199;

function isYearText(text: string): boolean {
  if (!/^\d{4}$/.test(text)) return false;
  const year = Number(text);
  return year >= MIN_YEAR && year <= MAX_YEAR;
}

function isHanYear(scan: Scan, index: number): boolean {
  return isWord(scan, index, '年') || isWord(scan, index, '年度');
}

/** A bare four-digit number is a year, unless what stands beside it counts something with it. */
function readYear(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  if (!isYearText(token.text)) return null;
  const decade = touches(scan, index) && isWord(scan, index + 1, 's');
  if (decade) {
    const from = Number(token.text);
    if (from % 10 !== 0) return null;
    const period: Period = { from: from * 10000 + 101, to: (from + 9) * 10000 + 1231, step: 'decade' };
    return { next: index + 2, period, years: [] };
  }
  if (isCounting(scan, index)) return null;
  const year = Number(token.text);
  const mention = { start: token.start, end: token.end, year };
  const quarter = readQuarterCode(scan, index + 1, year);
  if (quarter !== null) return { next: quarter.next, period: quarter.period, years: [mention] };
  return { next: index + 1, period: yearPeriod(year), years: [mention], year };
}

const TIME_WORDS = new Set([
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'during',
  'of',
  'to',
  'through',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'fiscal',
  'year',
  'between',
  'and',
  'the',
  'its',
  'their',
  'a',
  'as',
  'around',
  'for',
  'for',
  'throughout',
  'circa',
]);

/** Whether a four-digit number counts or measures something: a unit or noun behind it, a currency sign before it. */
function isCounting(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (before !== undefined && (isMark(scan, index - 1, '$€£¥₩+*=<>≥≤') || before.entry?.type === 'currency'))
    return true;
  if (
    before !== undefined &&
    before.text === '-' &&
    touches(scan, index - 1) &&
    (index < 2 || !touches(scan, index - 2))
  )
    return true;
  const next = entryAt(scan, index + 1);
  if (next === null) return false;
  if (isHanYear(scan, index + 1)) return false;
  if (isMark(scan, index + 1, '%')) return true;
  switch (next.type) {
    case 'scale':
    case 'hundred':
    case 'bundle':
    case 'percent':
    case 'points':
    case 'times':
    case 'currency':
      return true;
    case 'noun': {
      const script = scan.tokens[index + 1]!.kind;
      if (script === 'han') return true;
      return !(before !== undefined && TIME_WORDS.has(before.text));
    }
    case 'role':
      return next.role === 'more';
    default:
      return false;
  }
}

/** 2023-09, 2023-09-20, 2023/9/20, 2023.09.20. */
function readIsoDate(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const decimalForm = /^(\d{4})\.(\d{2})$/.exec(token.text);
  if (decimalForm !== null && isMark(scan, index + 1, '.') && touches(scan, index)) {
    return dated(scan, index, index, decimalForm[1]!, decimalForm[2]!, index + 2);
  }
  if (!isYearText(token.text) || !isMark(scan, index + 1, '-/') || !touches(scan, index) || !touches(scan, index + 1))
    return null;
  const separator = scan.tokens[index + 1]!.text;
  const month = scan.tokens[index + 2]!;
  const long =
    isMark(scan, index + 3, separator) &&
    touches(scan, index + 2) &&
    scan.tokens[index + 4]?.kind === 'digits' &&
    touches(scan, index + 3);
  if (month.kind !== 'digits' || !/^\d{1,2}$/.test(month.text)) return null;
  // 2018-22 is a span of years and 2011-12 is more often one than December; only a zero or a day makes it a month.
  if (!long && (separator === '/' || !month.text.startsWith('0'))) return null;
  return dated(scan, index, index, token.text, month.text, long ? index + 4 : null, index + 2);
}

function dated(
  scan: Scan,
  index: number,
  yearAt: number,
  yearText: string,
  monthText: string,
  dayAt: number | null,
  monthAt = index,
): Point | null {
  const year = Number(yearText);
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  const start = scan.tokens[yearAt]!.start;
  const years = [{ start, end: start + 4, year }];
  if (dayAt === null) return { next: monthAt + 1, period: monthsPeriod(year, month, month, 'month'), years };
  const date = Number(scan.tokens[dayAt]?.text);
  if (!(date >= 1 && date <= lastDate(year, month))) return null;
  return { next: dayAt + 1, period: dayPeriod(year, month, date), years };
}

/** 2017年, 2023年9月底, 2023年9月20日, 2023年上半年, 2023年第三季度, 二〇二三年, 9月, 20日, 20世纪90年代, 2010年代. */
function readHanDate(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const number = hanInteger(token.text, token.kind === 'numeral');
  if (number === null) return null;
  const { text } = scan;
  const after = text.slice(token.end, token.end + 2);
  if (after === '年代') {
    const from = number >= 100 ? number : null;
    const next = nextFrom(scan, index, token.end + 2);
    return from === null
      ? { next, period: null, years: [] }
      : { next, period: { from: from * 10000 + 101, to: (from + 9) * 10000 + 1231, step: 'decade' }, years: [] };
  }
  if (after === '世纪') return { next: nextFrom(scan, index, token.end + 2), period: null, years: [] };
  if (isHanYear(scan, index + 1) && (String(number).length === 4 || (token.kind === 'numeral' && number >= MIN_YEAR))) {
    if (number < MIN_YEAR || number > MAX_YEAR) return null;
    return readInHanYear(scan, index, number);
  }
  // A second end may leave its 年 to the first: 2021—2023年.
  if (token.kind === 'digits' && isYearText(token.text) && isMark(scan, index + 1, '-–—―~')) return null;
  if (number >= 1 && number <= 12 && text[token.end] === '月' && text.slice(token.end, token.end + 2) !== '月个') {
    return readHanDay(scan, nextFrom(scan, index, token.end + 1));
  }
  if (
    number >= 1 &&
    number <= 31 &&
    (after[0] === '日' || (after[0] === '号' && /月$/.test(text.slice(0, token.start).trimEnd().slice(-1))))
  ) {
    return { next: nextFrom(scan, index, token.end + 1), period: null, years: [] };
  }
  if (number >= 0 && number <= 24 && /^(?:时|點|点[0-9一二三四五六钟整左半,，。 ]?)$/.test(after) && after !== '点') {
    return token.kind === 'digits' && (after[0] === '时' || after[0] === '点')
      ? { next: nextFrom(scan, index, token.end + 1), period: null, years: [] }
      : null;
  }
  return null;
}

function readHanDay(scan: Scan, index: number): Point {
  const token = scan.tokens[index];
  const number =
    token !== undefined && index > 0 && touches(scan, index - 1)
      ? hanInteger(token.text, token.kind === 'numeral')
      : null;
  if (token !== undefined && number !== null && '日号'.includes(scan.text[token.end] ?? '-')) {
    return { next: nextFrom(scan, index, token.end + 1), period: null, years: [] };
  }
  return { next: index, period: null, years: [] };
}

/** What stands behind the year decides its grain. */
function readInHanYear(scan: Scan, index: number, year: number): Point {
  const token = scan.tokens[index]!;
  const years = [{ start: token.start, end: token.end, year }];
  const from = scan.tokens[index + 1]!.end;
  const rest = scan.text.slice(from, from + 12);
  const half = /^(上半|下半)年?/.exec(rest);
  if (half !== null) {
    const first = half[1] === '上半' ? 1 : 7;
    return {
      next: nextFrom(scan, index, from + half[0].length),
      period: monthsPeriod(year, first, first + 5, 'half'),
      years,
    };
  }
  const quarter = /^第?([一二三四1-4])季度?/.exec(rest);
  if (quarter !== null) {
    const first = (hanInteger(quarter[1]!, true) ?? 1) * 3 - 2;
    return {
      next: nextFrom(scan, index, from + quarter[0].length),
      period: monthsPeriod(year, first, first + 2, 'quarter'),
      years,
    };
  }
  const months = /^(?:前([一二三四五六七八九十]{1,2}|\d{1,2})个月|1\s?[-–—至到]\s?(\d{1,2})月份?)/.exec(rest);
  if (months !== null) {
    const last = hanInteger(months[1] ?? months[2]!, true) ?? 0;
    if (last >= 1 && last <= 12)
      return {
        next: nextFrom(scan, index, from + months[0].length),
        period: monthsPeriod(year, 1, last, 'month'),
        years,
      };
  }
  const date =
    /^([一二三四五六七八九十]{1,3}|\d{1,2})月份?(?:([一二三四五六七八九十]{1,3}|\d{1,2})[日号]|底|末|初|中旬|上旬|下旬)?/.exec(
      rest,
    );
  const month = date === null ? null : hanInteger(date[1]!, true);
  if (date !== null && month !== null && month >= 1 && month <= 12) {
    const next = nextFrom(scan, index, from + date[0].length);
    const on = date[2] === undefined ? null : hanInteger(date[2], true);
    if (on !== null && on >= 1 && on <= lastDate(year, month))
      return { next, period: dayPeriod(year, month, on), years };
    return { next, period: monthsPeriod(year, month, month, 'month'), years };
  }
  const end = /^(?:底|末|初|中期|年底|年末)/.exec(rest);
  return {
    next: end === null ? index + 2 : nextFrom(scan, index, from + end[0].length),
    period: yearPeriod(year),
    years,
    year,
  };
}

/** A small integer in digits or Han numerals, digit by digit (二〇二三) or with 十 (二十, 十二). */
function hanInteger(text: string, han: boolean): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (!han || text.length > 4) return null;
  const ten = text.indexOf('十');
  if (ten >= 0) {
    const tens = ten === 0 ? 1 : ten === 1 ? hanDigits[text[0]!] : undefined;
    const unit = text.length === ten + 1 ? 0 : text.length === ten + 2 ? hanDigits[text[ten + 1]!] : undefined;
    return tens === undefined || unit === undefined ? null : tens * 10 + unit;
  }
  let value = 0;
  for (const character of text) {
    const digit = hanDigits[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** The token that starts at or behind an offset; a token that the offset cuts through counts as read. */
function nextFrom(scan: Scan, index: number, offset: number): number {
  let at = index;
  while (at < scan.tokens.length && scan.tokens[at]!.start < offset) at++;
  return at;
}

/** “十四五”: the n-th five-year plan, the third of which began in 1966. */
function readPlan(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const match = /^(十[一二三四五六七八]?|[七八九])五$/.exec(token.text);
  if (match === null) return null;
  const after = scan.text.slice(token.end, token.end + 3);
  const quoted = /["“「']$/.test(scan.text.slice(0, token.start).slice(-1));
  if (!quoted && !/^(?:期间|时期|规划|计划|以来|开局|收官|末|初|["”」])/.test(after)) return null;
  const number = hanInteger(match[1]!, true);
  if (number === null) return null;
  const from = 1966 + (number - 3) * 5;
  return { next: index + 1, period: span(yearPeriod(from), yearPeriod(from + 4)), years: [] };
}

const RELATIVE: Readonly<Record<string, number>> = {
  去年: 1,
  上年: 1,
  上一年: 1,
  前年: 2,
  今年: 0,
  本年: 0,
  本年度: 0,
  上年度: 1,
  今年以来: 0,
};

function readRelative(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const yearsBack = token.kind === 'han' ? RELATIVE[token.text] : undefined;
  return yearsBack === undefined ? null : { next: index + 1, period: null, years: [], yearsBack };
}

function readEnglishPoint(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const entry = token.entry;
  if (entry?.type === 'month') return readMonth(scan, index, entry.month);
  if (
    isWord(scan, index + 1, 'year') &&
    (token.text === 'last' || token.text === 'previous' || token.text === 'this')
  ) {
    if (isWord(scan, index - 1, 'the') && token.text !== 'previous') return null;
    return { next: index + 2, period: null, years: [], yearsBack: token.text === 'this' ? 0 : 1 };
  }
  if ((token.text === 'q' || token.text === 'h') && touches(scan, index)) return readCodeThenYear(scan, index);
  if (token.text === 'fy' || token.text === 'fiscal') return readFiscalYear(scan, index);
  if (entry?.type === 'ordinal' || isWord(scan, index, 'last')) return readOrdinalPart(scan, index);
  return null;
}

/** September 2023; July 3, 2024; September (no year). `may` and `march` need a year or a day behind them. */
function readMonth(scan: Scan, index: number, month: number): Point | null {
  let at = isMark(scan, index + 1, '.') && touches(scan, index) ? index + 2 : index + 1;
  const capital = scan.text[scan.tokens[index]!.start]! < 'a';
  let date: number | null = null;
  const first = scan.tokens[at];
  if (first?.kind === 'digits' && /^\d{1,2}$/.test(first.text) && Number(first.text) >= 1 && Number(first.text) <= 31) {
    const suffix = isWord(scan, at + 1, 'st', 'nd', 'rd', 'th') && touches(scan, at) ? at + 2 : at + 1;
    const yearAt = isMark(scan, suffix, ',') ? suffix + 1 : suffix;
    const dated =
      scan.tokens[yearAt]?.kind === 'digits' && isYearText(scan.tokens[yearAt]!.text) && !isCounting(scan, yearAt);
    const next = entryAt(scan, suffix)?.type;
    if (
      !dated &&
      (next === 'noun' || next === 'scale' || next === 'hundred' || next === 'percent' || isMark(scan, suffix, '%'))
    ) {
      return capital ? { next: at, period: null, years: [] } : null;
    }
    date = Number(first.text);
    at = dated ? yearAt : suffix;
  } else if (isMark(scan, at, ',') && isYear(scan, at + 1)) {
    at++;
  } else if (isRole(scan, at, 'of') && isYear(scan, at + 1)) {
    at++;
  }
  const yearToken = scan.tokens[at];
  if (yearToken?.kind === 'digits' && isYearText(yearToken.text) && !isCounting(scan, at) && at > index) {
    const year = Number(yearToken.text);
    const years = [{ start: yearToken.start, end: yearToken.end, year }];
    const period =
      date !== null && date <= lastDate(year, month)
        ? dayPeriod(year, month, date)
        : monthsPeriod(year, month, month, 'month');
    return { next: at + 1, period, years };
  }
  if (date === null) return null;
  return capital ? { next: at, period: null, years: [] } : null;
}

function isYear(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === 'digits' && isYearText(token.text) && !isCounting(scan, index);
}

/** 3 July 2024, 3rd July, 30 September. */
function readDayMonth(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  if (!/^\d{1,2}$/.test(token.text) || Number(token.text) < 1 || Number(token.text) > 31) return null;
  let at = isWord(scan, index + 1, 'st', 'nd', 'rd', 'th') && touches(scan, index) ? index + 2 : index + 1;
  if (isRole(scan, at, 'of')) at++;
  const entry = entryAt(scan, at);
  if (entry?.type !== 'month' || scan.text[scan.tokens[at]!.start]! >= 'a') return null;
  const month = readMonth(scan, at, entry.month);
  if (month === null) return { next: at + 1, period: null, years: [] };
  const year = month.years[0]?.year;
  const date = Number(token.text);
  const period =
    year !== undefined && date <= lastDate(year, entry.month) ? dayPeriod(year, entry.month, date) : month.period;
  return { ...month, period };
}

function readQuarterCode(scan: Scan, index: number, year: number): { next: number; period: Period } | null {
  const token = scan.tokens[index];
  const number = scan.tokens[index + 1];
  if (token === undefined || number?.kind !== 'digits' || !touches(scan, index)) return null;
  if (token.text === 'q' && /^[1-4]$/.test(number.text))
    return { next: index + 2, period: quarterOf(year, Number(number.text)) };
  if (token.text === 'h' && /^[12]$/.test(number.text))
    return { next: index + 2, period: halfOf(year, Number(number.text)) };
  return null;
}

function quarterOf(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3, 'quarter');
}

function halfOf(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, half * 6, 'half');
}

/** Q3 2023, H1 2023, Q3. */
function readCodeThenYear(scan: Scan, index: number): Point | null {
  const number = scan.tokens[index + 1]!;
  const quarter = scan.tokens[index]!.text === 'q';
  if (number.kind !== 'digits' || !(quarter ? /^[1-4]$/ : /^[12]$/).test(number.text)) return null;
  const at = isRole(scan, index + 2, 'of') ? index + 3 : index + 2;
  if (!isYear(scan, at)) return { next: index + 2, period: null, years: [] };
  return partOfYear(scan, at, quarter ? 'quarter' : 'half', Number(number.text));
}

function partOfYear(scan: Scan, yearAt: number, part: 'quarter' | 'half', number: number): Point {
  const token = scan.tokens[yearAt]!;
  const year = Number(token.text);
  const period = part === 'quarter' ? quarterOf(year, number) : halfOf(year, number);
  return { next: yearAt + 1, period, years: [{ start: token.start, end: token.end, year }] };
}

/** FY2023, FY 2023, fiscal 2023, fiscal year 2023: taken for the calendar year that names them. */
function readFiscalYear(scan: Scan, index: number): Point | null {
  const at = isWord(scan, index + 1, 'year') ? index + 2 : index + 1;
  const token = scan.tokens[at];
  if (token?.kind !== 'digits') return null;
  if (/^\d{2}$/.test(token.text) && scan.tokens[index]!.text === 'fy') {
    const year = 2000 + Number(token.text);
    return { next: at + 1, period: yearPeriod(year), years: [{ start: token.start, end: token.end, year }] };
  }
  return isYear(scan, at) ? readYear(scan, at) : null;
}

/** the first half of 2023, third quarter of 2023, third quarter (no year). */
function readOrdinalPart(scan: Scan, index: number): Point | null {
  const entry = entryAt(scan, index);
  const part = isWord(scan, index + 1, 'quarter') ? 'quarter' : isWord(scan, index + 1, 'half') ? 'half' : null;
  if (part === null || entry?.type !== 'ordinal' || entry.value > (part === 'half' ? 2 : 4)) return null;
  let at = index + 2;
  if (isRole(scan, at, 'of') || isRole(scan, at, 'in') || isMark(scan, at, ',')) at++;
  if (!isYear(scan, at)) return { next: index + 2, period: null, years: [] };
  return partOfYear(scan, at, part, entry.value);
}
