import type { Figure } from './figure';

/**
 * How a figure in a note stands to the figure of a fact.
 * `agrees`; `loose` (an inequality so wide that it says little); `value` (another number); `unit` (another unit class,
 * or off by a scale word); `qualifier` (the same number under an opposite or stronger qualifier); `direction`.
 */
export type Agreement = 'agrees' | 'loose' | 'value' | 'unit' | 'qualifier' | 'direction';

/** Judges a stated figure against the sourced one. Normative rules: README, “Agreement”. */
export function agreement(stated: Figure, sourced: Figure): Agreement {
  return stated.value === sourced.value ? 'agrees' : 'value';
}
