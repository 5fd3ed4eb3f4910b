import type { Figure } from './figure';
import { exponentOf } from './scan/numeral';

/** What a bare number that looks like a year is where it counts something: 1740 patents, in steps of ten. */
export function asPlainCount(year: Figure): Figure {
  return { ...year, kind: 'count', step: 10 ** exponentOf(year.value ?? 0) };
}
