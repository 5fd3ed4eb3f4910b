import { dayPeriod, lastDate, monthsPeriod } from './calendar';
import { type Point, digitsOf, isYearText } from './point';
import { type Scan, isMark, touches } from './scan';

/** 2023-09, 2023-09-20, 2023/9/20, 2023.09.20. */
export function readIsoDate(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  if (token.text.length === 7 && token.text[4] === '.' && isMark(scan, index + 1, '.') && touches(scan, index)) {
    return dated(scan, index, index, token.text.slice(0, 4), token.text.slice(5), index + 2);
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
  if (month.kind !== 'digits' || month.text.length > 2) return null;
  // 2018-22 is a span of years and 2011-12 is more often one than December; only a zero or a day makes it a month.
  if (!long && (separator === '/' || !month.text.startsWith('0'))) return null;
  return dated(scan, index, index, token.text, month.text, long ? index + 4 : null, index + 2);
}

export function dated(
  scan: Scan,
  index: number,
  yearAt: number,
  yearText: string,
  monthText: string,
  dayAt: number | null,
  monthAt = index,
): Point | null {
  const year = digitsOf(yearText);
  const month = digitsOf(monthText);
  if (!isYearText(yearText) || month < 1 || month > 12) return null;
  const start = scan.tokens[yearAt]!.start;
  const years = [{ start, end: start + 4, year }];
  if (dayAt === null) return { next: monthAt + 1, period: monthsPeriod(year, month, month, 'month'), years };
  const date = digitsOf(scan.tokens[dayAt]?.text ?? '');
  if (!(date >= 1 && date <= lastDate(year, month))) return null;
  return { next: dayAt + 1, period: dayPeriod(year, month, date), years };
}
