import { parse } from 'edtf';
import type { Parsed } from 'edtf';
import type { Period, PeriodStep } from '../figures';

/** Longer than any date or interval; the grammar's cost grows with the text. */
const MAX_LENGTH = 48;

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const STEPS: readonly PeriodStep[] = ['decade', 'year', 'half', 'quarter', 'month', 'day'];

/**
 * Reads an EDTF (ISO 8601-2) date or interval: `2014/2023` is 20140101 to 20231231 in steps of a year, `2017/2023-09`
 * goes to 20230930 in steps of a month, `201X` is a decade, `2024-33` the first quarter, `2024/..` has no end.
 * `~`, `?` and `%` (about, perhaps) do not widen it. Null for anything else: sets, years before 0 or after 9999,
 * days that are in no calendar, intervals that end before they begin.
 */
export function parsePeriod(text: string): Period | null {
  if (text.length > MAX_LENGTH) return null;
  const slash = text.indexOf('/');
  const plain =
    slash < 0 ? plainPeriod(text) : between(plainPeriod(text.slice(0, slash)), plainPeriod(text.slice(slash + 1)));
  return plain ?? edtfPeriod(text);
}

/** Nearly every date that is written, read without the grammar, which takes a quarter of a millisecond each time. */
function plainPeriod(text: string): Period | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month === undefined) return dates(Number(year), null, null);
  return dates(Number(year), Number(month), day === undefined ? null : Number(day));
}

function edtfPeriod(text: string): Period | null {
  try {
    return toPeriod(parse(text, { level: 3 }));
  } catch {
    // The package says by exceptions what is no EDTF.
    return null;
  }
}

function toPeriod(parsed: Parsed): Period | null {
  if (parsed.type === 'Interval') {
    const [lower, upper] = parsed.values;
    return between(toEnd(lower), toEnd(upper));
  }
  if (parsed.type === 'Season') return toDivision(Number(parsed.values[0]), Number(parsed.values[1]));
  // A date with unspecified digits inside an interval has no type.
  return parsed.type === 'Date' || parsed.type === undefined ? toDate(parsed) : null;
}

const OPEN: Period = { from: null, to: null, step: 'decade' };

function toEnd(value: Parsed['values'][number] | undefined): Period | null {
  // Open (`..`) is Infinity, unknown is null; neither says when.
  if (value === null || value === Infinity) return OPEN;
  return typeof value === 'object' ? toPeriod(value) : null;
}

function between(lower: Period | null, upper: Period | null): Period | null {
  if (lower === null || upper === null || (lower === OPEN && upper === OPEN)) return null;
  if (lower.from !== null && upper.to !== null && upper.to < lower.from) return null;
  const step = STEPS[Math.max(STEPS.indexOf(lower.step), STEPS.indexOf(upper.step))] ?? 'day';
  return { from: lower.from, to: upper.to, step };
}

function toDate(parsed: Parsed): Period | null {
  const [year, month, day] = parsed.values.map(Number);
  if (year === undefined) return null;
  const unspecified = parsed.unspecified ?? 0;
  if (unspecified === 0) return dates(year, month === undefined ? null : month + 1, day ?? null);
  // Digits from the left: YYYY is bits 0 to 3, MM bits 4 and 5, DD bits 6 and 7.
  const isOpen = (bit: number): boolean => (unspecified & (1 << bit)) !== 0;
  if (isOpen(0)) return null;
  const years = (isOpen(1) ? 900 : 0) + (isOpen(2) ? 90 : 0) + (isOpen(3) ? 9 : 0);
  const months = month === undefined ? null : open(month + 1, isOpen(4), isOpen(5), 12);
  const first = dates(year, months?.[0] ?? null, null);
  const last = dates(year + years, months?.[1] ?? null, null);
  if (years > 0 && months === null) return withStep(between(first, last), 'decade');
  if (day === undefined || months === null) return withStep(between(first, last), isOpen(4) ? 'year' : 'month');
  if (isOpen(6) && isOpen(7)) return withStep(between(first, last), isOpen(4) ? 'year' : 'month');
  const lastDay = daysOf(year + years, months[1]);
  const days = open(day, isOpen(6), isOpen(7), lastDay);
  return between(dates(year, months[0], days[0]), dates(year + years, months[1], days[1]));
}

/** The lowest and highest number that two digits with X in them may stand for. */
function open(value: number, tens: boolean, ones: boolean, most: number): readonly [number, number] {
  if (tens) return ones ? [1, most] : [Math.max(1, value % 10), Math.min(most, value)];
  if (!ones) return [value, Math.min(most, value)];
  const ten = value - (value % 10);
  // `edtf` gives October for 1X and January for 0X.
  return [Math.max(1, ten), Math.min(most, ten + 9)];
}

function withStep(period: Period | null, step: PeriodStep): Period | null {
  return period === null ? null : { ...period, step };
}

function dates(year: number, month: number | null, day: number | null): Period | null {
  if (year < 0 || year > 9999) return null;
  if (month === null) return { from: year * 10000 + 101, to: year * 10000 + 1231, step: 'year' };
  if (month < 1 || month > 12) return null;
  const start = year * 10000 + month * 100;
  const last = daysOf(year, month);
  if (day === null) return { from: start + 1, to: start + last, step: 'month' };
  return day < 1 || day > last ? null : { from: start + day, to: start + day, step: 'day' };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * First month and number of months of the divisions of a year in ISO 8601-2, 4.8. Seasons are those of meteorology,
 * 21 to 28 of the northern hemisphere, 29 to 32 of the southern; the winter begins in the year that it names.
 */
const DIVISIONS: ReadonlyMap<number, readonly [number, number, PeriodStep]> = new Map(
  Object.entries({
    ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
    ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3], 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
    ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
  }).map(([code, [month, length]]) => [Number(code), [month!, length!, length === 6 ? 'half' : 'quarter']]),
);

function toDivision(year: number, code: number): Period | null {
  const division = DIVISIONS.get(code);
  if (division === undefined) return null;
  const [month, length, step] = division;
  const end = month + length - 1;
  return withStep(
    between(dates(year, month, null), dates(end > 12 ? year + 1 : year, ((end - 1) % 12) + 1, null)),
    step,
  );
}
