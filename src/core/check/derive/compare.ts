import type { Figure } from '../../figures';
import type { ResultUnit } from './computation';
import { scaled, type Interval, type Spread } from './interval';

/** How what a sentence says stands to what the facts give; `opposite` is growth for decline, or decline for growth. */
export type Standing = 'agrees' | 'disagrees' | 'unclear' | 'opposite';

/** Relative differences that rounding may make, and that “about” allows; up to twice as much is not clearly wrong. */
const ROUNDING = 0.02;
const ABOUT = 0.05;
/** Points that a share or a change may be off, whatever it is itself. */
const POINTS = 0.5;
/** Points by which a bare fraction (“half”, “a third”) may miss a share, and from which on it clearly does. */
const FRACTION_POINTS = 2;
const FRACTION_UNCLEAR = 3;
/** “Nearly X” begins at this share of X; below the second it clearly does not. */
const NEARLY = 0.95;
const NOT_NEARLY = 0.9;
const EPSILON = 1e-9;

/**
 * Compares a stated figure with a computed result in a unit, by the figure's step and qualifier. `signed` is whether the
 * figure's direction counts. What is loose (“more than 10 %” for 62 %) is unclear.
 */
export function compareWith(figure: Figure, spread: Spread, unit: ResultUnit, signed: boolean): Standing {
  const stated = statedIn(figure, unit);
  if (stated === null) return 'unclear';
  if (!signed) return compareSizes(figure, stated, spread, unit);
  if (unit === 'multiple') {
    const against = figure.direction === 'down' ? spread.far.low > 1 : spread.far.high < 1;
    if (figure.direction !== null && against) return 'opposite';
    return compareSizes(figure, stated, spread, unit);
  }
  const turned = figure.direction === 'down' ? turn(spread) : spread;
  if (turned.far.high < 0 && stated.value > 0) return figure.direction === null ? 'unclear' : 'opposite';
  return compareSizes(figure, stated, turned, unit);
}

function turn({ near, far }: Spread): Spread {
  return { near: scaled(near, -1), far: scaled(far, -1) };
}

interface Stated {
  readonly value: number;
  readonly step: number;
}

/** The figure as a number in the unit of the result; null where it is a range or in no such unit. */
function statedIn({ kind, value, step }: Figure, unit: ResultUnit): Stated | null {
  if (value === null) return null;
  if (kind === 'fraction' && unit === 'percent') return { value: value * 100, step: step * 100 };
  if (kind === 'fraction' && unit === 'multiple') return { value, step };
  return kind === unit ? { value, step } : null;
}

function compareSizes(figure: Figure, { value, step }: Stated, { near, far }: Spread, unit: ResultUnit): Standing {
  const { middle } = near;
  switch (figure.qualifier) {
    case 'over':
    case 'at-least': {
      const equal = figure.qualifier === 'at-least' && isNear(middle, value);
      if (middle > value || equal) return value < middle / 2 ? 'unclear' : 'agrees';
      return far.high > value ? 'unclear' : 'disagrees';
    }
    case 'under':
    case 'at-most': {
      const equal = figure.qualifier === 'at-most' && isNear(middle, value);
      if (middle < value || equal) return value > middle * 2 ? 'unclear' : 'agrees';
      return far.low < value ? 'unclear' : 'disagrees';
    }
    case 'nearly':
      if (middle < value && middle >= NEARLY * value) return 'agrees';
      return far.low < value && far.high >= NOT_NEARLY * value ? 'unclear' : 'disagrees';
    default:
      break;
  }
  if (unit === 'percent' && (figure.kind === 'fraction' || figure.text.includes('成'))) {
    const gap = gapTo(near, value);
    return gap <= FRACTION_POINTS + EPSILON ? 'agrees' : gap <= FRACTION_UNCLEAR ? 'unclear' : 'disagrees';
  }
  const tolerance = (figure.qualifier === 'about' ? ABOUT : ROUNDING) * Math.abs(middle);
  const least = unit === 'percent' || unit === 'points' ? POINTS : 0;
  const half = figure.qualifier === 'exactly' ? 0 : step / 2;
  const slack = EPSILON * Math.max(1, Math.abs(middle));
  if (gapTo(near, value) <= Math.min(half, Math.max(tolerance, least)) + slack) return 'agrees';
  return gapTo(far, value) <= Math.min(half, 2 * tolerance) + slack ? 'unclear' : 'disagrees';
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}

function gapTo({ low, high }: Interval, value: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}
