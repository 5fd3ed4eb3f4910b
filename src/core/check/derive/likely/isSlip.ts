import type { Figure } from '../../../figures';
import { isOneSlip } from '../../isOneSlip';
import type { Derivation } from '../derivation';

/**
 * Whether a figure that does not follow from facts comes near enough to what they give to be a slip in that very
 * computation, and not another one: 59 % for 62 %, 4.1 % for 1.4 %, “up” for “down” with the right number. `near` is the
 * share of what is right that it may be off.
 */
export function isSlip(figure: Figure, { computation, disagreement }: Derivation, near = NEAR): boolean {
  if (computation === null || figure.value === null) return false;
  const { unit, result, operation } = computation;
  const size = Math.abs(unit === 'percent' && figure.kind === 'fraction' ? figure.value * 100 : figure.value);
  const right = Math.abs(result.middle);
  if (disagreement === 'direction') return Math.abs(size - right) <= Math.max(figure.step, right * ROUNDING);
  const share = operation === 'difference' ? NEAR_GAP : near;
  const least = unit === 'percent' ? POINTS : unit === 'multiple' && figure.step >= 1 ? TIMES : 0;
  return Math.abs(size - right) <= Math.max(least, right * share) || isMistyped(figure, right);
}

/** Shares of what is right that a slip may be off. */
const NEAR = 0.34;
/** What one is more than another hits more easily. */
const NEAR_GAP = 0.12;
const TIMES = 1.05;
const ROUNDING = 0.02;
const POINTS = 1.05;
/** Of fewer digits one may be another one by accident. */
const DIGITS = 3;

/** Whether one of several digits is another one, is missing or changed places with the next. */
function isMistyped({ kind, value, step }: Figure, right: number): boolean {
  if (kind === 'fraction') return false;
  const [is, was] = [value!, right].map((number) => String(Math.round(Math.abs(number) / step)));
  if (is === undefined || was === undefined || was.length < (kind === 'multiple' ? 2 : DIGITS)) return false;
  // A digit too many makes another size of it.
  return is.length <= was.length && isOneSlip(is, was);
}
