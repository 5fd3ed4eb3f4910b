import { hanDigits } from '../languages/chinese';
import { dayPeriod, lastDate, monthsPeriod, span, yearPeriod } from './calendar';
import { MAX_YEAR, MIN_YEAR, type Point, isHanYear, isYearText, nextFrom } from './point';
import { type Scan, isMark, touches } from './scan';

/** 2017年, 2023年9月底, 2023年9月20日, 2023年上半年, 2023年第三季度, 二〇二三年, 9月, 20日, 20世纪90年代, 2010年代. */
export function readHanDate(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const { text } = scan;
  if (!'年月日号时点點世'.includes(text[token.end] ?? '?')) return null;
  const number = hanInteger(token.text, token.kind === 'numeral');
  if (number === null) return null;
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
    (after.startsWith('日') ||
      (after.startsWith('号') && text.slice(0, token.start).trimEnd().slice(-1).endsWith('月')))
  ) {
    return { next: nextFrom(scan, index, token.end + 1), period: null, years: [] };
  }
  if (number >= 0 && number <= 24 && /^(?:时|點|点[0-9一二三四五六钟整左半,，。 ]?)$/.test(after) && after !== '点') {
    return token.kind === 'digits' && (after.startsWith('时') || after.startsWith('点'))
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
  if (!/^[上下第一二三四五六七八九十前底末初中年\d]/.test(rest))
    return { next: index + 2, period: yearPeriod(year), years, year };
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

/** “十四五”: the n-th five-year plan, the third of which began in 1966. */
export function readPlan(scan: Scan, index: number): Point | null {
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

export function readRelative(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  const yearsBack = token.kind === 'han' ? RELATIVE[token.text] : undefined;
  return yearsBack === undefined ? null : { next: index + 1, period: null, years: [], yearsBack };
}
