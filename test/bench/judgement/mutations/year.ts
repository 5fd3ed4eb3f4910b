import type { Fact } from '../../../../src/core/factbase';
import type { Span } from '../../../../src/core/text/span';
import type { Stretch } from '../goldNote';
import { withValue } from '../numeral';
import {
  contradictsAll,
  factOf,
  factsInForce,
  isDated,
  plantFigure,
  plantWords,
  type Mutation,
  type Site,
} from '../plant';

/** The value of another year, or another year for the value. */
export const exchangeYear: Mutation = (site) => {
  const fact = factOf(site.claim, site.note.base);
  if (fact?.measure == null || site.claim.figure === null || site.claim.figure.kind === 'year') return [];
  const others = factsInForce(fact.applicant, fact.measure, site.note.base).filter(({ id }) => id !== fact.id);
  return [...otherValue(site, others), ...otherYear(site, fact, others)];
};

function otherValue(site: Site, others: readonly Fact[]): ReturnType<Mutation> {
  const { text, figure, stretches } = site.claim;
  if (figure?.value == null || !isDated(site)) return [];
  const texts = others
    .filter((other) => yearsOf(other) !== null && other.figure!.kind === figure.kind)
    .map((other) => (other.figure!.value === null ? null : withValue(text, figure.value!, other.figure!.value)));
  const plants = texts.flatMap((other) => plantFigure('year', site, other));
  return site.random.some(plants, 1).map((plant) => ({ ...plant, scope: stretches.flatMap(({ scope }) => scope) }));
}

/** The years that a fact's period begins and ends in, and the days within them. */
function yearsOf({ period, asOf }: Fact): { readonly from: number; readonly to: number; readonly days: string } | null {
  const { from, to } = period ?? asOf ?? { from: null, to: null };
  if (from === null || to === null) return null;
  return { from: Math.floor(from / 10000), to: Math.floor(to / 10000), days: `${from % 10000}-${to % 10000}` };
}

function otherYear(site: Site, fact: Fact, others: readonly Fact[]): ReturnType<Mutation> {
  const own = yearsOf(fact);
  if (own === null) return [];
  const wanted = own.from === own.to ? [own.from] : [own.from, own.to];
  const stretch = site.claim.stretches.find((one) => wanted.every((year) => placesOf(year, one).length > 0));
  if (stretch === undefined) return [];
  const spans = wanted.map((year) => placesOf(year, stretch));
  if (spans.some(({ length }) => length > 1)) return [];
  const alternatives = others.flatMap((other) => {
    const years = yearsOf(other);
    if (years?.days !== own.days || (years.from === years.to) !== (own.from === own.to)) return [];
    const same = others.filter((one) => {
      const its = yearsOf(one);
      return its?.from === years.from && its.to === years.to;
    });
    const put = own.from === own.to ? [years.from] : [years.from, years.to];
    const isThere = put.some((year) => !wanted.includes(year) && placesOf(year, stretch).length > 0);
    return isThere || !contradictsAll(site.claim.figure, same, site.note.base) ? [] : [put];
  });
  return site.random.some(alternatives, 1).flatMap((put) =>
    plantWords(
      'year',
      site,
      stretch,
      spans.map(([span], i) => ({ from: span!, to: String(put[i]!) })).filter((_, i) => put[i] !== wanted[i]),
    ),
  );
}

/** Where a year stands in a stretch, as spans of the block's prose. */
function placesOf(year: number, { text, start }: Stretch): Span[] {
  return [...text.matchAll(new RegExp(`(?<![\\d.,])${year}(?!\\d|[.,]\\d)`, 'g'))].map(({ index }) => ({
    start: start + index,
    end: start + index + 4,
  }));
}
