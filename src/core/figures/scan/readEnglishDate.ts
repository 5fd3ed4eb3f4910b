import { codedParts, fiscalWords, lastWords } from '../languages/englishPeriods';
import { dayPeriod, lastDate, monthsPeriod, span, yearPeriod } from './calendar';
import { type Point, digitsOf, isYearText } from './point';
import { readPartInWords } from './readPartInWords';
import { isCounting, isYear, partOf, readYear } from './readYear';
import { type Scan, entryAt, isMark, isOneOf, isRole, isWord, touches } from './scan';

/** The English date that begins at a word: a month, a quarter or half, a fiscal year, “last year”. */
export function readEnglishPoint(scan: Scan, index: number): Point | null {
  const { entry, text } = scan.tokens[index]!;
  if (entry === null) return null;
  if (entry.type === 'month') return readMonth(scan, index, entry.month);
  if (entry.type === 'ordinal') return readPartInWords(scan, index);
  if (entry.type !== 'role' || entry.role !== 'period') return null;
  if (isWord(scan, index + 1, 'year') && (text === 'last' || text === 'previous' || text === 'this')) {
    if (isWord(scan, index - 1, 'the') && text !== 'previous') return null;
    return { next: index + 2, period: null, years: [], yearsBack: text === 'this' ? 0 : 1 };
  }
  if (codedParts.has(text)) return touches(scan, index) ? readCodeThenYear(scan, index) : null;
  if (fiscalWords.has(text)) return readFiscalYear(scan, index);
  return lastWords.has(text) ? readPartInWords(scan, index) : null;
}

/** September 2023; July 3, 2024; July 3–5, 2024; September (no year). `may` and `march` need a year or a day. */
function readMonth(scan: Scan, index: number, month: number): Point | null {
  let at = isMark(scan, index + 1, '.') && touches(scan, index) ? index + 2 : index + 1;
  const capital = scan.text[scan.tokens[index]!.start]! < 'a';
  const date = dateAt(scan, at);
  let last: number | null = null;
  if (date !== null) {
    const suffix = behindSuffix(scan, at);
    const second = isLink(scan, suffix) ? dateAt(scan, suffix + 1) : null;
    const secondYear = second === null ? null : yearBehind(scan, behindSuffix(scan, suffix + 1));
    const yearAt = yearBehind(scan, suffix);
    if (second !== null && second > date && secondYear !== null) {
      last = second;
      at = secondYear;
    } else if (yearAt !== null) {
      at = yearAt;
    } else if (isCounted(scan, suffix)) {
      return capital ? { next: at, period: null, years: [] } : null;
    } else {
      at = suffix;
    }
  } else if (isYear(scan, at + 1) && (isMark(scan, at, ',') || isRole(scan, at, 'of'))) {
    at++;
  }
  const yearToken = scan.tokens[at];
  if (yearToken?.kind === 'digits' && isYearText(yearToken.text) && !isCounting(scan, at)) {
    const year = digitsOf(yearToken.text);
    const years = [{ start: yearToken.start, end: yearToken.end, year }];
    return { next: at + 1, period: days(year, month, date, last), years };
  }
  if (!capital) return null;
  return { next: date === null ? index + 1 : at, period: null, years: [], within: days(0, month, date, null) };
}

/** A month, a day of it, or days of it; days that are in no calendar leave the month. */
function days(year: number, month: number, first: number | null, last: number | null): NonNullable<Point['period']> {
  const most = lastDate(year, month);
  if (first === null || Math.max(first, last ?? first) > most) return monthsPeriod(year, month, month, 'month');
  return span(dayPeriod(year, month, first), dayPeriod(year, month, last ?? first));
}

/** The day of a month that a token gives, or null. */
function dateAt(scan: Scan, index: number): number | null {
  const token = scan.tokens[index];
  if (token?.kind !== 'digits' || token.text.length > 2) return null;
  const date = digitsOf(token.text);
  return date >= 1 && date <= 31 ? date : null;
}

function behindSuffix(scan: Scan, index: number): number {
  return isWord(scan, index + 1, 'st', 'nd', 'rd', 'th') && touches(scan, index) ? index + 2 : index + 1;
}

function isLink(scan: Scan, index: number): boolean {
  return isMark(scan, index, '-–—') || isRole(scan, index, 'to');
}

/** The index of the year behind a day: `2024` or `, 2024`. */
function yearBehind(scan: Scan, index: number): number | null {
  const at = isMark(scan, index, ',') ? index + 1 : index;
  return isYear(scan, at) ? at : null;
}

/** Whether the number before a token counts something, so that it is no day: may 5 patents. */
function isCounted(scan: Scan, index: number): boolean {
  const type = entryAt(scan, index)?.type;
  return type === 'noun' || type === 'scale' || type === 'hundred' || type === 'percent' || isMark(scan, index, '%');
}

/** 3 July 2024, 3rd July, 30 September, 3–5 July 2024. */
export function readDayMonth(scan: Scan, index: number): Point | null {
  const date = dateAt(scan, index);
  if (date === null) return null;
  let at = behindSuffix(scan, index);
  if (isLink(scan, at) || (isRole(scan, at, 'and') && isRole(scan, index - 1, 'between'))) {
    return readDays(scan, at, date);
  }
  if (isRole(scan, at, 'of')) at++;
  const entry = entryAt(scan, at);
  if (entry?.type !== 'month' || scan.text[scan.tokens[at]!.start]! >= 'a') return null;
  const month = readMonth(scan, at, entry.month);
  const year = month?.years[0]?.year;
  if (month === null || year === undefined) {
    return { next: at + 1, period: null, years: [], within: days(0, entry.month, date, null) };
  }
  return { ...month, period: days(year, entry.month, date, null) };
}

/** The days up to the one behind a link, where its month and year follow: 3–5 July 2024. */
function readDays(scan: Scan, link: number, date: number): Point | null {
  const second = dateAt(scan, link + 1);
  if (second === null || second <= date || isLink(scan, behindSuffix(scan, link + 1))) return null;
  const last = readDayMonth(scan, link + 1);
  const period = last?.period ?? last?.within;
  if (last === null || period?.from == null || period.step !== 'day') return null;
  const whole = { ...period, from: period.from - second + date };
  return last.period === null ? { ...last, within: whole } : { ...last, period: whole };
}

/** Q3 2023, H1 of 2023, Q3/2023, Q3'23, Q3 FY2023, Q3. */
function readCodeThenYear(scan: Scan, index: number): Point | null {
  const number = scan.tokens[index + 1]!;
  const part = number.kind === 'digits' ? partOf(scan.tokens[index]!.text, number.text, 0) : null;
  if (part === null) return null;
  let at = index + 2;
  const short = touches(scan, index + 1) && isMark(scan, at, "'") && touches(scan, at) ? shortYear(scan, at + 1) : null;
  if (short !== null) return inPart(scan, at + 1, index, number.text, short);
  if (isRole(scan, at, 'of') || (isMark(scan, at, '/-') && touches(scan, index + 1))) at++;
  if (isOneOf(scan, at, fiscalWords)) at = isWord(scan, at + 1, 'year') ? at + 2 : at + 1;
  if (isYear(scan, at)) return inPart(scan, at, index, number.text, digitsOf(scan.tokens[at]!.text));
  return { next: index + 2, period: null, years: [], within: part };
}

/** 3Q23, 1H 2023: the number of the part before its letter. */
export function readNumberThenCode(scan: Scan, index: number): Point | null {
  const { text } = scan.tokens[index]!;
  if (text.length !== 1 || !touches(scan, index)) return null;
  const code = scan.tokens[index + 1]!;
  if (!codedParts.has(code.text) || partOf(code.text, text, 0) === null) return null;
  const at = isMark(scan, index + 2, "'") && touches(scan, index + 1) ? index + 3 : index + 2;
  const short = touches(scan, at - 1) ? shortYear(scan, at) : null;
  if (short !== null) return inPart(scan, at, index + 1, text, short);
  return isYear(scan, at) ? inPart(scan, at, index + 1, text, digitsOf(scan.tokens[at]!.text)) : null;
}

function inPart(scan: Scan, yearAt: number, codeAt: number, number: string, year: number): Point {
  const { start, end } = scan.tokens[yearAt]!;
  const period = partOf(scan.tokens[codeAt]!.text, number, year);
  return { next: yearAt + 1, period, years: [{ start, end, year }] };
}

/** A year in two digits, as codes have them, in this century. */
function shortYear(scan: Scan, index: number): number | null {
  const token = scan.tokens[index];
  const value = token?.kind === 'digits' && token.text.length === 2 ? digitsOf(token.text) : -1;
  return value < 0 ? null : 2000 + value;
}

/** FY2023, FY 2023, FY23, fiscal 2023, fiscal year 2023: taken for the calendar year that names them. */
function readFiscalYear(scan: Scan, index: number): Point | null {
  const at = isWord(scan, index + 1, 'year') ? index + 2 : index + 1;
  const year = scan.tokens[index]!.text === 'fy' ? shortYear(scan, at) : null;
  if (year === null) return isYear(scan, at) ? readYear(scan, at) : null;
  const { start, end } = scan.tokens[at]!;
  return { next: at + 1, period: yearPeriod(year), years: [{ start, end, year }], year };
}
