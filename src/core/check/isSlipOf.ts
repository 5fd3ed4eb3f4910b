import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { digitsOf } from './digitsOf';

/**
 * Whether a number that is not a fact's tells by its digits alone that this fact was meant: with two of them swapped, one
 * lost, or zeros too many or too few, which the right number of another year hardly is by chance, while one digit that
 * is another one may well be; or that it was taken from another fact of that measure. 3,104 and 310 tell of 3,140, and
 * 3,240 does not.
 */
export function isSlipOf(figure: Figure, fact: Fact, base: FactBase): boolean {
  const { value, step, kind } = figure;
  const right = fact.figure;
  if (value === null || right?.value == null || right.kind !== kind) return false;
  if (isScaled(Math.abs(value), Math.abs(right.value))) return true;
  const [is, was] = [digitsOf(value, step), digitsOf(right.value, right.step)];
  if (was.length < MANY) return false;
  return isSwapped(is, was) || isShort(is, was) || isTaken(figure, fact, base);
}

/** Fewer digits are alike too often. */
const MANY = 3;

/** Zeros that are missing, or too many. */
function isScaled(is: number, right: number): boolean {
  if (is <= 0 || right <= 0) return false;
  const power = Math.log10(is / right);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < EXACT;
}

const EXACT = 1e-9;

function isSwapped(is: string, was: string): boolean {
  if (is.length !== was.length || is === was) return false;
  const at = Array.from(was).findIndex((digit, index) => digit !== is[index]);
  return is[at] === was[at + 1] && is[at + 1] === was[at] && is.slice(at + 2) === was.slice(at + 2);
}

function isShort(is: string, was: string): boolean {
  if (is.length !== was.length - 1) return false;
  return Array.from(was).some((_, at) => was.slice(0, at) + was.slice(at + 1) === is);
}

/** Whether a number of two digits or more is that of another fact of the same measure. */
export function isTaken({ value, step }: Figure, fact: Fact, base: FactBase): boolean {
  if (value === null || digitsOf(value, step).length < 2) return false;
  const all = fact.measure === null ? [] : base.factsOfMeasure(fact.measure);
  return all.some((other) => other !== fact && other.figure?.value === value);
}
