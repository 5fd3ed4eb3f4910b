import type { Fact, FactBase } from '../../../src/core/factbase';
import type { Direction, Figure, FigureKind } from '../../../src/core/figures';
import type { Gold } from './gold';

/**
 * What a figure may say. Computed here, by arithmetic that shares nothing with the check, so that the benchmark does not
 * measure the check by its own opinion.
 */
export interface Truth {
  /** `factor` is a bare number that a percentage, a fraction and a multiple can all state: 0.5 is 50 %, half, 0.5 times. */
  readonly kind: FigureKind | 'factor';
  /** Equal where a fact states one number; wider for what is computed of rounded ones, and for a range. */
  readonly low: number;
  readonly high: number;
  /** The place of the last digit of the source; 0 for what is computed. */
  readonly step: number;
  /** `lower` where the source says “more than”, `upper` for “fewer than” and “nearly”, `range` for “100 to 120”. */
  readonly bound: 'lower' | 'upper' | 'range' | null;
  readonly direction: Direction | null;
  /** A place among several: top ten. */
  readonly isTop: boolean;
}

/** The truth of a gold figure, in the kind that the note states it in; null where the facts do not give it. */
export function truthOf(gold: Gold, stated: FigureKind, base: FactBase): Truth | null {
  if (gold.kind === 'unknown') return null;
  const facts = gold.facts.map((id) => base.facts.get(id));
  if (!facts.every((fact): fact is Fact => fact?.figure != null)) return null;
  return gold.kind === 'fact' ? truthOfFact(facts[0]!, base) : derivedTruth(gold.by, facts, stated);
}

export function truthOfFact(fact: Fact, base: FactBase): Truth | null {
  const { figure } = fact;
  if (figure === null) return null;
  const { kind, value, low, high, qualifier, step } = figure;
  const common = { kind, step, direction: figure.direction ?? directionOfMeasure(fact, base), isTop: isTop(figure) };
  if (value === null) return { ...common, low: low!, high: high!, bound: 'range' };
  const bound =
    qualifier === 'over' || qualifier === 'at-least'
      ? 'lower'
      : qualifier === null || qualifier === 'about'
        ? null
        : 'upper';
  return { ...common, low: value, high: value, bound };
}

const GROWTH = /growth|increase|\brise\b|增长|增幅|增速|增加/i;

/** A measure that is named for growth gives its positive figures a direction. */
function directionOfMeasure({ measure, figure }: Fact, base: FactBase): Direction | null {
  const name = measure === null ? undefined : base.measures.get(measure)?.name;
  if (name === undefined || !GROWTH.test(name) || (figure!.kind !== 'percent' && figure!.kind !== 'points'))
    return null;
  return figure!.value !== null && figure!.value > 0 ? 'up' : null;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function derivedTruth(
  by: Exclude<Gold, { kind: 'fact' | 'unknown' }>['by'],
  facts: readonly Fact[],
  stated: FigureKind,
): Truth | null {
  const values = facts.map(intervalOf);
  if (!values.every((value) => value !== null)) return null;
  const [a, b] = values as [Interval, Interval];
  const kind = facts[0]!.figure!.kind;
  const is = (kind: Truth['kind'], { low, high }: Interval, direction: Direction | null = null): Truth => ({
    kind,
    low,
    high,
    step: 0,
    bound: null,
    direction,
    isTop: false,
  });
  switch (by) {
    case 'sum': {
      const low = values.reduce((total, value) => total + value.low, 0);
      return is(kind, { low, high: values.reduce((total, value) => total + value.high, 0) });
    }
    case 'difference': {
      const less = { low: a.low - b.high, high: a.high - b.low };
      const asPoints = kind === 'percent' ? 'points' : kind;
      if (less.low < 0 && less.high > 0) return null;
      return less.low >= 0 ? is(asPoints, less, 'up') : is(asPoints, { low: -less.high, high: -less.low }, 'down');
    }
    case 'ratio':
    case 'share':
      return b.low <= 0 ? null : is('factor', { low: a.low / b.high, high: a.high / b.low });
    case 'complement': {
      const whole = kind === 'fraction' ? 1 : 100;
      return is('factor', { low: (whole - a.high) / whole, high: (whole - a.low) / whole });
    }
    case 'growth': {
      if (a.low <= 0) return null;
      const times = { low: b.low / a.high, high: b.high / a.low };
      if (stated === 'multiple') return is('factor', times, times.low > 1 ? 'up' : null);
      const grown = { low: times.low - 1, high: times.high - 1 };
      if (grown.low < 0 && grown.high > 0) return null;
      return grown.low >= 0 ? is('factor', grown, 'up') : is('factor', { low: -grown.high, high: -grown.low }, 'down');
    }
    case 'rank':
      return rankAmong(a, values.slice(1), is);
  }
}

/** The place of the first among all of them; null where two are too close to tell apart. */
function rankAmong(
  ranked: Interval,
  others: readonly Interval[],
  is: (kind: 'rank', interval: Interval) => Truth,
): Truth | null {
  if (others.some((other) => other.low <= ranked.high && ranked.low <= other.high)) return null;
  const place = 1 + others.filter(({ low }) => low > ranked.high).length;
  return is('rank', { low: place, high: place });
}

/** A stated number stands for all that rounds to it; an open-ended one counts as the number that it names. */
function intervalOf({ figure }: Fact): Interval | null {
  const { value, low, high, step } = figure!;
  if (value === null) return low === null || high === null ? null : { low, high };
  const half = Math.min(step / 2, Math.abs(value) * 0.02);
  return { low: value - half, high: value + half };
}

export function isTop({ text }: Figure): boolean {
  return /^(?:the\s+)?top\b|^前|强$/i.test(text);
}
