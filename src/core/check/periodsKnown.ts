import type { Fact, FactBase } from '../factbase/factBase';
import type { Period } from '../figures';
import { periodFit } from './period';

/** Whether the base has what a fact counts for other periods as well, so that one more of them may only be missing. */
export function recurs({ measure, period, asOf }: Fact, base: FactBase): boolean {
  return measure !== null && (period !== null || asOf !== null) && periodsKnown(measure, base).length > 1;
}

/** Whether the base has any fact of a measure for a period that a text gives. */
export function isKnownIn(measure: string, stated: Period, base: FactBase): boolean {
  return periodsKnown(measure, base).some((fact) => periodFit(fact, stated) === 'same');
}

/** Whether the base has nothing that a fact counts for a later period, of anybody. */
export function isLatest(fact: Fact, base: FactBase): boolean {
  return fact.measure !== null && periodsKnown(fact.measure, base).every((other) => endOf(other) <= endOf(fact));
}

function endOf({ period, asOf }: Fact): number {
  return period?.to ?? asOf?.to ?? 0;
}

/**
 * Whether the base has a measure for some period, as long as that of a fact, that it lacks the applicant's fact for; of
 * some periods only, where they are given.
 */
export function lacksPeriod(fact: Fact, spoken: readonly Period[] | null, base: FactBase): boolean {
  if (fact.measure === null || (fact.period === null && fact.asOf === null)) return false;
  const own = new Set(base.factsOf(fact.applicant, fact.measure).map(keyOf));
  return periodsKnown(fact.measure, base).some(
    (other) =>
      !own.has(keyOf(other)) &&
      lengthOf(other.period) === lengthOf(fact.period) &&
      (spoken === null || spoken.some((period) => periodFit(other, period) === 'same')),
  );
}

/** Whether a period is as long as that of a fact; what was counted at a date has none. */
export function isAsLong({ period }: Fact, other: Period): boolean {
  return period !== null && lengthOf(period) === lengthOf(other);
}

/** How many years more than one. */
function lengthOf(period: Period | null): number {
  if (period?.from == null || period.to === null) return 0;
  return Math.floor(period.to / 10000) - Math.floor(period.from / 10000);
}

const indexes = new WeakMap<FactBase, Map<string, readonly Fact[]>>();

/** One fact of each period that a base has facts of a measure for. */
function periodsKnown(measure: string, base: FactBase): readonly Fact[] {
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = new Map<string, readonly Fact[]>()));
  let known = index.get(measure);
  if (known === undefined) index.set(measure, (known = oneEach(base.factsOfMeasure(measure))));
  return known;
}

function oneEach(facts: readonly Fact[]): readonly Fact[] {
  const each = new Map(facts.map((fact) => [keyOf(fact), fact]));
  return [...each.values()];
}

function keyOf({ period, asOf }: Fact): string {
  return `${period?.from ?? ''}/${period?.to ?? ''} ${asOf?.to ?? ''}`;
}
