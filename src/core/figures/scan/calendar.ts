import type { Period, PeriodStep } from '../period';

/** Days as `YYYYMMDD` numbers, the form in which periods compare. */
export function day(year: number, month: number, date: number): number {
  return year * 10000 + month * 100 + date;
}

export function lastDate(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function yearPeriod(year: number): Period {
  return { from: day(year, 1, 1), to: day(year, 12, 31), step: 'year' };
}

/** The months `first` to `last` of a year, both with it. */
export function monthsPeriod(year: number, first: number, last: number, step: PeriodStep): Period {
  return { from: day(year, first, 1), to: day(year, last, lastDate(year, last)), step };
}

export function dayPeriod(year: number, month: number, date: number): Period {
  return { from: day(year, month, date), to: day(year, month, date), step: 'day' };
}

const steps: readonly PeriodStep[] = ['decade', 'year', 'half', 'quarter', 'month', 'day'];

/** From the start of one period to the end of another, in the finer of their steps. */
export function span(first: Period, last: Period): Period {
  return { from: first.from, to: last.to, step: steps[Math.max(steps.indexOf(first.step), steps.indexOf(last.step))]! };
}
