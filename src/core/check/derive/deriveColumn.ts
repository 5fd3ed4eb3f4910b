import type { Fact } from '../../factbase/factBase';
import type { FigureKind } from '../../figures';
import { countAt, countsOf, together } from './countsOf';
import { concludeAny, type Attempt, type Derivation, type Given } from './derivation';
import { growthOf, shareOf } from './deriveComparison';
import { difference, quotient, sum, type Interval } from './interval';

/**
 * A figure in a column or row of changes or shares of a table: below “Change” the one from the period of one column to
 * that of the next, below 占比 the share that the measure of one column has in that of another, or the applicant in all;
 * in a row for several applicants together their sum.
 */
export function deriveColumn(given: Given): Derivation | null {
  const { figure, subject, column } = given.situation;
  if (column?.operation === 'sum') return concludeAny(figure, sumsOf(given, column));
  if (column === undefined || subject === null || subject.doubtful || subject.mentions.length !== 1) return null;
  switch (column.operation) {
    case 'change':
      return concludeAny(figure, changesOf(given, column));
    case 'share':
      return concludeAny(figure, sharesOf(given, column));
    case 'part':
      return concludeAny(figure, partsOf(given, column));
  }
}

type Column = NonNullable<Given['situation']['column']>;
type Way = Pick<Attempt, 'operation' | 'unit' | 'compute'> & { readonly kind: FigureKind };

const WAYS: Partial<Readonly<Record<FigureKind, Way>>> = {
  percent: { operation: 'growth', unit: 'percent', compute: (pair) => growthOf(pair), kind: 'count' },
  count: {
    operation: 'difference',
    unit: 'count',
    compute: ([a, b]: readonly Interval[]) => difference(a!, b!),
    kind: 'count',
  },
  points: {
    operation: 'difference',
    unit: 'points',
    compute: ([a, b]: readonly Interval[]) => difference(a!, b!),
    kind: 'percent',
  },
  multiple: {
    operation: 'ratio',
    unit: 'multiple',
    compute: ([a, b]: readonly Interval[]) => quotient(a!, b!),
    kind: 'count',
  },
};

function changesOf(given: Given, { base, target, sure }: Extract<Column, { operation: 'change' }>): Attempt[] {
  const { figure, subject, topicsAs } = given.situation;
  const way = WAYS[figure.kind];
  const [topic] = way === undefined ? [] : topicsAs(way.kind);
  const [mention] = subject!.mentions;
  if (way === undefined || topic === undefined) return [];
  const pair = [target, base].map((period) => countAt(mention!, topic.measure, period, given, way.kind));
  if (!pair.every((fact): fact is Fact => fact !== null)) return [];
  const firm = sure !== false && subject!.firm && topic.firm && !topic.otherNoun;
  return [{ ...way, operands: pair, signed: true, firm }];
}

function sharesOf(given: Given, { part, whole, sure }: Extract<Column, { operation: 'share' }>): Attempt[] {
  const { figure, subject, era } = given.situation;
  const [mention] = subject!.mentions;
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return [];
  const sets = together([countsOf(mention!, part, era, given), countsOf(mention!, whole, era, given)]);
  return sets.map((operands) => ({
    operation: 'share',
    operands,
    unit: 'percent',
    compute: shareOf,
    signed: false,
    firm: sure && subject!.firm && era?.firm === true,
  }));
}

/** What the applicant has of what another one, or all, have. */
function partsOf(given: Given, { of, sure }: Extract<Column, { operation: 'part' }>): Attempt[] {
  const { figure, subject, era, topicsAs } = given.situation;
  const [topic] = topicsAs('count');
  const [mention] = subject!.mentions;
  if (topic === undefined || (figure.kind !== 'percent' && figure.kind !== 'fraction')) return [];
  const own = countsOf(mention!, topic.measure, era, given);
  const wholes = own.length === 0 ? [] : of.filter((id) => !mention!.ids.includes(id));
  const sets = wholes.flatMap((id) => together([own, countsOf({ ids: [id] }, topic.measure, era, given)]));
  return sets.map((operands) => ({
    operation: 'share',
    operands,
    unit: 'percent',
    compute: shareOf,
    signed: false,
    firm: sure && topic.firm && sets.length === 1 && era?.firm !== false,
  }));
}

/** What all the applicants of a row have together. */
function sumsOf(given: Given, { members, sure }: Extract<Column, { operation: 'sum' }>): Attempt[] {
  const { figure, era, topics } = given.situation;
  const [topic] = topics;
  if (topic === undefined || figure.kind !== 'count') return [];
  return together(members.map((mention) => countsOf(mention, topic.measure, era, given))).map((operands) => ({
    operation: 'sum',
    operands,
    unit: 'count',
    compute: sum,
    signed: false,
    firm: sure && era?.firm === true && !topic.otherNoun,
  }));
}
