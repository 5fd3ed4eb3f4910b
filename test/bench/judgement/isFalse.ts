import type { Figure, FigureKind } from '../../../src/core/figures';
import type { Truth } from './truth';

const ROUNDING = 0.02;
const ABOUT = 0.05;
const NEARLY = 0.95;
const FRACTION_POINTS = 0.02;
const EPSILON = 1e-9;
/** Kinds that never agree with one another. */
const APART: readonly FigureKind[] = ['count', 'percent', 'points'];

/**
 * Whether a figure certainly contradicts the truth: it differs by more than the rounding that is allowed, or says what
 * cannot be so. `40,000` contradicts 38,000; `more than 30,000` does not contradict “more than 38,000”. Where it cannot
 * be told this is false, so that what is not certain is never planted.
 */
export function isFalse(stated: Figure, truth: Truth): boolean {
  return contradicts(stated, truth, false);
}

/** As {@link isFalse}, but any rounding to the last digit stated passes: 三成 for 29 %, `three times` for 2.9. */
export function isFarOff(stated: Figure, truth: Truth): boolean {
  return contradicts(stated, truth, true);
}

function contradicts(stated: Figure, truth: Truth, isLenient: boolean): boolean {
  if (stated.kind === 'rank' || truth.kind === 'rank') return isFalseRank(stated, truth);
  const same = inKindOf(stated, truth);
  if (same === null) return truth.kind !== 'factor' && APART.includes(stated.kind) && APART.includes(truth.kind);
  if (same.value === null) return isFalseRange(same, truth);
  return isFalseNumber(same, same.value, truth, isLenient);
}

function isFalseRank(stated: Figure, truth: Truth): boolean {
  if (stated.kind !== 'rank' || truth.kind !== 'rank' || stated.value === null) return false;
  const group = /^(?:the\s+)?top\b|^前/i.test(stated.text);
  if (truth.isTop) return stated.value < truth.low;
  return group ? stated.value < truth.low : stated.value !== truth.low;
}

/** The figure as the truth counts: per cent as per cent, and as a bare number beside a computed factor. */
function inKindOf(stated: Figure, { kind }: Truth): Figure | null {
  if (stated.kind === kind) return stated;
  const times = (factor: number): Figure => ({
    ...stated,
    value: stated.value === null ? null : stated.value * factor,
    low: stated.low === null ? null : stated.low * factor,
    high: stated.high === null ? null : stated.high * factor,
    step: stated.step * factor,
  });
  if (kind === 'factor') {
    if (stated.kind === 'percent') return times(0.01);
    return stated.kind === 'fraction' || stated.kind === 'multiple' ? stated : null;
  }
  if (kind === 'percent' && stated.kind === 'fraction') return times(100);
  // A bare year is a count to the reader, and a count that looks like a year a year.
  const yearLike = (stated.kind === 'year' && kind === 'count') || (stated.kind === 'count' && kind === 'year');
  return yearLike ? stated : null;
}

function isFalseRange({ low, high }: Figure, truth: Truth): boolean {
  if (low === null || high === null || (truth.bound !== null && truth.bound !== 'range')) return false;
  if (truth.bound === 'range') return low > truth.high || high < truth.low;
  return truth.low > high || truth.high < low;
}

function isFalseNumber(stated: Figure, s: number, truth: Truth, isLenient: boolean): boolean {
  const { low, high, bound, kind } = truth;
  // The same precision as the source under the same “more than” repeats the source, and a coarser one is a choice.
  const repeats = stated.step <= truth.step * (1 + EPSILON);
  const equal = isNear(s, low) || isNear(s, high);
  switch (stated.qualifier) {
    case 'over':
    case 'at-least': {
      if (bound === 'lower') return !equal && (s > high || repeats);
      if (equal && stated.qualifier === 'at-least' && bound === null) return false;
      return bound === 'range' ? s > high : s >= high - slack(high);
    }
    case 'under':
    case 'at-most': {
      if (bound === 'upper') return !equal && (s < low || repeats);
      if (equal && stated.qualifier === 'at-most' && bound === null) return false;
      return bound === 'range' ? s < low : s <= low + slack(low);
    }
    case 'nearly':
      if (bound === 'upper') return !equal && repeats;
      if (bound === 'lower') return s <= low + slack(low);
      return s <= low + slack(low) || high < NEARLY * s - slack(s);
    case 'exactly':
    case 'about':
    case null:
      if (bound === 'range') return s < low - slack(low) || s > high + slack(high);
      if (stated.kind === 'fraction') return isFarFraction(s, truth, kind === 'percent' ? 100 : 1);
      return !rounds(stated, s, low, high, isLenient);
  }
}

function isFarFraction(s: number, { low, high }: Truth, whole: number): boolean {
  const allowed = FRACTION_POINTS * whole + EPSILON;
  return s < low - allowed || s > high + allowed;
}

function rounds(stated: Figure, s: number, low: number, high: number, isLenient: boolean): boolean {
  if (s >= low - slack(low) && s <= high + slack(high)) return true;
  const part = isLenient ? 1 : stated.qualifier === 'about' ? ABOUT : ROUNDING;
  return [low, high].some((end) => Math.abs(s - end) <= Math.min(stated.step / 2, part * Math.abs(end)) + slack(end));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= slack(a);
}

function slack(value: number): number {
  return EPSILON * Math.max(1, Math.abs(value));
}
