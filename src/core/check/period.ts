import type { Fact } from '../factbase/factBase';
import { coversPeriod, samePeriod, type Period } from '../figures';

/** How a fact's period stands to the one that a text gives. */
export type PeriodFit = 'same' | 'open' | 'none';

/**
 * Whether a fact can be what a text says of a period. `same`: the same stretch of time, or the same years in a coarser
 * grain, or an open one that starts or ends with it; `open`: the fact gives no period, so it fits every one; `none`:
 * another period. A bare year also fits a stock that was counted at a date within it.
 */
export function periodFit(fact: Fact, stated: Period): PeriodFit {
  const { period, asOf } = fact;
  if (period === null && asOf === null) return 'open';
  if (asOf !== null && coversPeriod(stated, asOf)) return 'same';
  if (period === null) return 'none';
  if (samePeriod(period, stated) || sameYears(period, stated)) return 'same';
  if (stated.to === null)
    return stated.from === period.from || yearOf(stated.from) === yearOf(period.from) ? 'same' : 'none';
  if (stated.from === null) return stated.to === period.to || sameMonth(stated.to, period.to) ? 'same' : 'none';
  return 'none';
}

function yearOf(day: number | null): number | null {
  return day === null ? null : Math.floor(day / 10000);
}

function sameMonth(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.floor(a / 100) === Math.floor(b / 100);
}

/** 2017 to 2023 for 2017 to September 2023: a text may round a period of several years to whole years. */
function sameYears(period: Period, stated: Period): boolean {
  if (stated.step !== 'year' || yearOf(period.from) === yearOf(period.to)) return false;
  return yearOf(period.from) === yearOf(stated.from) && yearOf(period.to) === yearOf(stated.to);
}
