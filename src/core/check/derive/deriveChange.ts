import type { Fact } from '../../factbase/factBase';
import type { Direction, FigureKind } from '../../figures';
import { clauseAt } from '../mention';
import { changeWay } from './changeWay';
import { changeSpans, changeTimesOf } from './changeSpans';
import { countAt, countsOf } from './countsOf';
import { concludeAny, underived, type Attempt, type Derivation, type Given } from './derivation';
import { growthOf } from './deriveComparison';
import { difference, quotient, type Interval } from './interval';
import { besideOf } from './besideOf';
import { isOfSaid } from './isOfSaid';
import { isPlainClause } from './ownClause';
import { topicsFor } from './topicsFor';
import { OVER_YEARS } from './words';

/**
 * A change between two periods of the same applicant and measure: “rose 13.5% in 2023”, “up 123,000 from 2022”, “more
 * than doubled since 2019”, 比2019年翻了一番, “up 3.2 percentage points”.
 */
export function deriveChange(given: Given): Derivation | null {
  const { figure, subject } = given.situation;
  const way = WAYS[figure.kind];
  if (way === undefined || subject === null || subject.doubtful || subject.mentions.length !== 1) return null;
  if (isOfSaid(given)) return null;
  const times = changeTimesOf(given);
  const direction = figure.direction ?? (times?.baseYear == null ? null : comparedWay(given)) ?? changeWay(given);
  if (direction === null && (figure.kind !== 'multiple' || times?.baseYear == null)) return null;
  const topics = topicsFor(given, way.kind);
  if (times === null) return topics.length > 0 ? underived : null;
  const [mention] = subject.mentions;
  const inSentence = subject.firm && (subject.reach === 'clause' || subject.reach === 'sentence');
  let known = false;
  for (const { measure, firm, nearest } of topics) {
    const facts = countsOf(mention!, measure, null, given, way.kind);
    const spans = changeSpans(times, facts.flatMap(({ period, asOf }) => period ?? asOf ?? []).slice(0, MOST));
    const pairs = spans.map(({ base, target }): [Fact | null, Fact | null] => [
      countAt(mention!, measure, target, given, way.kind),
      countAt(mention!, measure, base, given, way.kind),
    ]);
    known ||= nearest && times.target !== null && pairs.some(([a, b]) => a !== null || b !== null);
    const complete = pairs.filter((pair): pair is [Fact, Fact] => pair[0] !== null && pair[1] !== null);
    const attempts = complete.map((operands): Attempt => ({
      ...way,
      operands,
      signed: true,
      firm: isFirm(operands, given, firm && inSentence && times.firm),
    }));
    const derivation = concludeAny({ ...figure, direction }, attempts);
    if (derivation !== null && (nearest || derivation.verdict === 'verified')) return derivation;
  }
  return known || (figure.kind === 'count' && topics.length > 0) ? underived : null;
}

/** Periods that a change without any year is looked for in. */
const MOST = 100;

type Way = Pick<Attempt, 'operation' | 'unit' | 'compute'> & { readonly kind: FigureKind };

const minus = ([a, b]: readonly Interval[]): Interval => difference(a!, b!);
const growth: Way = { operation: 'growth', unit: 'percent', compute: (pair) => growthOf(pair), kind: 'count' };
const WAYS: Partial<Readonly<Record<FigureKind, Way>>> = {
  percent: growth,
  fraction: growth,
  count: { operation: 'difference', unit: 'count', compute: minus, kind: 'count' },
  points: { operation: 'difference', unit: 'points', compute: minus, kind: 'percent' },
  multiple: { operation: 'ratio', unit: 'multiple', compute: ([a, b]) => quotient(a!, b!), kind: 'count' },
};

/** “6,300 more than in 2022”, 比2022年多6300件. */
function comparedWay({ situation: { figure, passage }, text }: Given): Direction | null {
  const word =
    /^\s+(more|higher|above|fewer|less|lower|below)\b/i.exec(text.slice(figure.end, passage.end))?.[1] ??
    /([多高少低])[出了]?\s*$/.exec(text.slice(passage.start, figure.start))?.[1];
  if (word === undefined) return null;
  return /^(?:more|higher|above|多|高)$/i.test(word) ? 'up' : 'down';
}

/**
 * Whether the facts of a change are beyond doubt: where the sentence names all that they are about, or gives the figure
 * that it came to beside it, and says nothing else.
 */
function isFirm(operands: readonly [Fact, Fact], given: Given, isNamed: boolean): boolean {
  const clause = clauseAt(given.situation.passage, given.situation.figure.start);
  // “Within three years”, 三年间: nobody can tell whether the year that it begins with is counted.
  if (OVER_YEARS.test(given.text.slice(clause.start, clause.end))) return false;
  const beside = besideOf(operands, given);
  if (beside === 'differs' || !isPlainClause(given)) return false;
  const { figure, subject } = given.situation;
  const isBefore = subject?.mentions.every(({ start, text }) => start < figure.start || text === '') === true;
  return isNamed || (beside === 'states' && besideOf([operands[0]], given) === 'states' && isBefore);
}
