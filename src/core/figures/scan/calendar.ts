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

/** A period that was read without a year (101 to 131 for January), in one. */
export function inYear({ from, to, step }: Period, year: number): Period {
  if (step === 'day') return { from: year * 10000 + from!, to: year * 10000 + to!, step };
  return monthsPeriod(year, Math.floor(from! / 100), Math.floor(to! / 100), step);
}

const steps: readonly PeriodStep[] = ['decade', 'year', 'half', 'quarter', 'month', 'day'];

/** From the start of one period to the end of another, in the finer of their steps. */
export function span(first: Period, last: Period): Period {
  return { from: first.from, to: last.to, step: steps[Math.max(steps.indexOf(first.step), steps.indexOf(last.step))]! };
}

/** Whether a period goes on where another ends. */
export function adjoin(first: Period, second: Period): boolean {
  const year = Math.floor(first.to! / 10000);
  const month = Math.floor((first.to! % 10000) / 100);
  if (first.to! % 100 < lastDate(year, month)) return second.from === first.to! + 1;
  return second.from === (month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1));
}
