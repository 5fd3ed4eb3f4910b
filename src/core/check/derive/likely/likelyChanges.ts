import type { Fact } from '../../../factbase/factBase';
import type { FigureKind, Period } from '../../../figures';
import { clauseAt, type EntityMention } from '../../mention';
import { changeSpans, changeTimesOf, type ChangeSpan } from '../changeSpans';
import { changeWay, listedWay } from '../changeWay';
import { countAt, countsOf } from '../countsOf';
import type { Attempt, Given } from '../derivation';
import { growthOf } from '../deriveComparison';
import { factsStated } from '../factsStated';
import { difference, quotient } from '../interval';
import { OVER_YEARS } from '../words';
import { likelyMeasures } from './likelyMeasures';
import type { Reading } from './reading';

/** What the subject has changed by, of what is counted around, in the period that is spoken of. */
export function likelyChanges(given: Given, mention: EntityMention): readonly Reading[] {
  const { figure, passage } = given.situation;
  const way = WAYS[figure.kind];
  const direction = changeWay(given) ?? listedWay(given);
  const times = way === undefined ? null : changeTimesOf(given);
  if (way === undefined || times === null) return [];
  if (direction === null && (figure.kind !== 'multiple' || times.baseYear === null)) return [];
  const { kind } = way;
  const clause = clauseAt(passage, figure.start);
  const isSpan = OVER_YEARS.test(given.text.slice(clause.start, clause.end));
  return likelyMeasures(given, mention.ids, kind).flatMap((measure) => {
    const facts = countsOf(mention, measure, null, given, kind);
    const target = times.target ?? lastStated(facts, given, kind);
    const spans = [...changeSpans({ ...times, target }, []), ...stretches(facts, given)];
    return spans.flatMap(({ base, target: later }): Reading[] => {
      const pair = [later, base].map((period) => countAt(mention, measure, period, given, kind));
      if (!pair.every((fact): fact is Fact => fact !== null)) return [];
      return [{ direction, attempt: { ...way, operands: pair, signed: true, firm: !isSpan } }];
    });
  });
}

type Way = Pick<Attempt, 'operation' | 'unit' | 'compute'> & { readonly kind: FigureKind };

const growth: Way = { operation: 'growth', unit: 'percent', compute: (pair) => growthOf(pair), kind: 'count' };
const WAYS: Partial<Readonly<Record<FigureKind, Way>>> = {
  percent: growth,
  fraction: growth,
  count: { operation: 'difference', unit: 'count', compute: ([a, b]) => difference(a!, b!), kind: 'count' },
  points: { operation: 'difference', unit: 'points', compute: ([a, b]) => difference(a!, b!), kind: 'percent' },
  multiple: { operation: 'ratio', unit: 'multiple', compute: ([a, b]) => quotient(a!, b!), kind: 'count' },
};

/** The period of what was stated last. */
function lastStated(
  facts: readonly Fact[],
  { situation: { background, passage, figure }, base }: Given,
  kind: FigureKind,
): Period | null {
  const own = passage.figures.filter(({ end }) => end <= figure.start).slice(-PAST);
  for (const other of [...own.reverse(), ...[...(background.past ?? [])].reverse()]) {
    if (other.kind !== kind) continue;
    const fact = factsStated(other, base).find((one) => facts.includes(one));
    const period = fact?.period ?? fact?.asOf;
    if (period != null) return period;
  }
  return null;
}

const PAST = 6;

/** From one stretch of years to the next one, where those are spoken of: 2014 to 2018, and the five years behind. */
function stretches(facts: readonly Fact[], { situation: { era } }: Given): readonly ChangeSpan[] {
  const periods = facts.flatMap(({ period }) => (period?.from == null || period.to == null ? [] : [period]));
  return periods.flatMap((target) => {
    if (yearOf(target.to!) === yearOf(target.from!) || (era !== null && era.period.to !== target.to)) return [];
    const base = periods.find(({ to }) => yearOf(to!) === yearOf(target.from!) - 1);
    return base === undefined || yearOf(base.to!) === yearOf(base.from!) ? [] : [{ base, target }];
  });
}

function yearOf(day: number): number {
  return Math.floor(day / 10000);
}
