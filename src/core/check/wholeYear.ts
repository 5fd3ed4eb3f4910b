import type { Period } from '../figures';

/** The period of one year. */
export function wholeYear(year: number): Period {
  return { from: year * 10000 + 101, to: year * 10000 + 1231, step: 'year' };
}
