import type { Figure } from '../figures';
import type { Datings } from './datings';

/**
 * How many years before that of the note a figure is of, where the note has no date: 1 for what stands behind “last
 * year”, up to the next period. Null for a figure of any other.
 */
export function undatedYear(figure: Figure, { datings }: Datings): number | null {
  const own = datings.find((dating) => dating.own.includes(figure));
  const frame = own ?? datings.findLast(({ role, time }) => role === 'frame' && time.end <= figure.start);
  return frame?.time.back ?? null;
}
