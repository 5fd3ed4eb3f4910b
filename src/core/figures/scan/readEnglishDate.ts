import { dayPeriod, lastDate, monthsPeriod, yearPeriod } from './calendar';
import { type Point, isYearText } from './point';
import { halfOf, isCounting, isYear, quarterOf, readYear } from './readYear';
import { type Scan, entryAt, isMark, isRole, isWord, touches } from './scan';

export function readEnglishPoint(scan: Scan, index: number): Point | null {
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
      scan.tokens[yearAt]?.kind === 'digits' && isYearText(scan.tokens[yearAt].text) && !isCounting(scan, yearAt);
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

/** 3 July 2024, 3rd July, 30 September. */
export function readDayMonth(scan: Scan, index: number): Point | null {
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
