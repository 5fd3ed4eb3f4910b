import type { Figure } from '../../figures';

/** The numbers that one stated or computed number may stand for, and the one that it states. */
export interface Interval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** `near` is what rounding surely leaves open, `far` what it may leave open where zeros at the end are not counted. */
export interface Spread {
  readonly near: Interval;
  readonly far: Interval;
}

/** A round number (3,000) is rarely off by half of its last place: by this share it surely, and by that it may be. */
const NEAR = 0.02;
const FAR = 0.05;

/**
 * What a sourced number may stand for: half a step on each side, so 121.3 is 121.25 to 121.35. A count to the last one
 * is that count, and “more than 38,000” counts at 38,000. Null for a range.
 */
export function spreadOf({ kind, value, step, qualifier }: Figure): Spread | null {
  if (value === null) return null;
  const half = kind === 'count' && step <= 1 && Number.isInteger(value) ? 0 : step / 2;
  const size = Math.abs(value);
  // What is open to one side may be off by all of its last place.
  const far = qualifier === null || qualifier === 'exactly' ? Math.min(half, size * FAR) : step / 2;
  return { near: around(value, Math.min(half, size * NEAR)), far: around(value, far) };
}

function around(middle: number, half: number): Interval {
  return { low: middle - half, middle, high: middle + half };
}

/** Computes with what the numbers surely and with what they may stand for; null where nothing can be computed. */
export function computeSpread(
  spreads: readonly Spread[],
  compute: (intervals: readonly Interval[]) => Interval | null,
): Spread | null {
  const near = compute(spreads.map((spread) => spread.near));
  const far = compute(spreads.map((spread) => spread.far));
  return near === null ? null : { near, far: far ?? { low: -Infinity, middle: near.middle, high: Infinity } };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({ low: a.low + b.low, middle: a.middle + b.middle, high: a.high + b.high }));
}

export function difference(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, middle: a.middle - b.middle, high: a.high - b.low };
}

/** Null where the divisor may be nothing or less. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 || a.low < 0) return null;
  return { low: a.low / b.high, middle: a.middle / b.middle, high: a.high / b.low };
}

/** `factor` times an interval plus `plus`; the ends change places under a negative factor. */
export function scaled({ low, middle, high }: Interval, factor: number, plus = 0): Interval {
  const ends = [low * factor + plus, high * factor + plus] as const;
  return { low: Math.min(...ends), middle: middle * factor + plus, high: Math.max(...ends) };
}

/** A result that counts as the middle alone: what is added up is added up as it is stated. */
export function pinned({ near, far }: Spread): Spread {
  return { near: around(near.middle, 0), far };
}
