import type { Fact } from '../../factbase/factBase';
import { samePeriod, type FigureKind, type Period } from '../../figures';
import type { Era } from '../era';
import type { EntityMention } from '../mention';
import { periodFit } from '../period';
import type { Given } from './derivation';

/**
 * The facts in force of one applicant and measure with a figure of a kind to compute with, that fit the era. None where
 * the name is that of several applicants.
 */
export function countsOf(
  { ids }: Pick<EntityMention, 'ids'>,
  measure: string,
  era: Pick<Era, 'period'> | null,
  { source, base }: Given,
  kind: FigureKind = 'count',
): readonly Fact[] {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return [];
  return base
    .factsOf(id, measure)
    .filter(
      (fact) =>
        fact.figure?.kind === kind &&
        fact.figure.value !== null &&
        !base.superseded.has(fact.id) &&
        (source === null || fact.source === source) &&
        (era === null || periodFit(fact, era.period) !== 'none'),
    );
}

/** The one fact that is dated to a period; null where there is none, or where several state different numbers. */
export function countAt(
  mention: Pick<EntityMention, 'ids'>,
  measure: string,
  period: Period,
  given: Given,
  kind: FigureKind = 'count',
): Fact | null {
  const dated = countsOf(mention, measure, { period }, given, kind).filter(
    (fact) => periodFit(fact, period) === 'same',
  );
  return oneOf(dated);
}

/** The facts of several applicants or measures, one each, of one period; each such set where several periods fit. */
export function together(members: readonly (readonly Fact[])[]): (readonly Fact[])[] {
  const [first = [], ...others] = members;
  const sets: Fact[][] = [];
  for (const fact of first) {
    const rest = others.map((facts) => oneOf(facts.filter((other) => isOfPeriod(other, fact))));
    const alone = oneOf(first.filter((other) => isOfPeriod(other, fact)));
    if (alone === fact && rest.every((other) => other !== null)) sets.push([fact, ...rest]);
  }
  return sets;
}

function oneOf(facts: readonly Fact[]): Fact | null {
  const [first] = facts;
  if (first === undefined) return null;
  return facts.every(({ figure }) => figure!.value === first.figure!.value) ? first : null;
}

/** Whether two facts are of one period, or counted at one date. */
export function isOfPeriod(a: Fact, b: Fact): boolean {
  const [x, y] = [a.period ?? a.asOf, b.period ?? b.asOf];
  return x === null || y === null ? x === y : samePeriod(x, y);
}

/** Two applicants beside one another: of one measure and period. */
export function isRow(a: Fact, b: Fact): boolean {
  return a.applicant !== b.applicant && a.measure === b.measure && isOfPeriod(a, b);
}

/** What one applicant has of one measure in two periods. */
export function isSeries(a: Fact, b: Fact): boolean {
  return a.applicant === b.applicant && a.measure === b.measure && !isOfPeriod(a, b);
}
