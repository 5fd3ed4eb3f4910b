import type { Fact } from '../../factbase/factBase';
import type { Figure, FigureKind } from '../../figures';
import { clauseAt, type EntityMention } from '../mention';
import type { Span } from '../../text/span';
import { changeTimesOf, type ChangeTimes } from './changeSpans';
import { askedWays, type Asked } from './askedWays';
import { countAt, countsOf, isOfPeriod, isRow } from './countsOf';
import { conclude, type Attempt, type Derivation, type Given } from './derivation';
import { growthOf, shareOf } from './deriveComparison';
import { factsStated } from './factsStated';
import { difference, quotient } from './interval';
import { isWhole } from './isWhole';
import { isPlainClause } from './plainWords';
import { statedElsewhere } from './statedElsewhere';
import { sumStated } from './sumStated';
import { PER_YEAR } from './words';

/**
 * A figure computed from others that the text states beside it: “44 in 2022 and 97 last year, *more than twice* as many”,
 * 固态电池专利族2,010项，其中甲公司720项，占*36%*. The numbers say which facts are meant, whatever the sentence leaves out. Of two
 * operands one may be left to the base, where it is the year before, the whole, or another one who is named.
 */
export function deriveStated(given: Given): Derivation | null {
  const { figure, passage, subject, era, background } = given.situation;
  const clause = clauseAt(passage, figure.start);
  // Two counts do not give what something grows by in each year.
  if (PER_YEAR.test(given.text.slice(clause.start, clause.end))) return null;
  const asked = askedWays(given);
  if (asked === null || figure.value === null || subject?.reach === 'table' || era?.reach === 'table') return null;
  const kind: FigureKind = figure.kind === 'points' ? 'percent' : 'count';
  const isOperand = (other: Figure): boolean => other !== figure && other.kind === kind && other.direction === null;
  const own = passage.figures.filter(isOperand);
  const before = own.filter(({ end }) => end <= figure.start).reverse();
  const behind = own.filter(({ start }) => start >= figure.end);
  const earlier = (background.figures ?? []).filter(isOperand).reverse();
  const stated = [...before.slice(0, 6), ...behind.slice(0, 2), ...earlier.slice(0, 6)].map((other) =>
    factsStated(other, given.base).filter(({ source }) => given.source === null || source === given.source),
  );
  if (asked.sum) return sumStated(stated, before.length, given);
  const pairs = pairsOf(stated, kind, asked, given).filter((pair) => isSince(pair, asked, given));
  const results = pairs
    .map((operands) => conclude({ ...figure, direction: asked.direction }, attemptOf(operands, asked, given)))
    .filter((result) => result !== null);
  const agreeing = results.find(({ verdict }) => verdict === 'verified');
  if (agreeing !== undefined) return agreeing;
  return convictedBy(stated, asked, [...before, ...behind], given, results);
}

/** “Compared with 2020”: a change begins with the year that the sentence names for it, and with no other. */
function isSince([later, earlier]: readonly [Fact, Fact], { apart }: Asked, given: Given): boolean {
  const baseYear = apart && isSeries(later, earlier) ? (changeTimesOf(given)?.baseYear ?? null) : null;
  return baseYear === null || yearOf((earlier.period ?? earlier.asOf)?.from) === baseYear;
}

/** Two facts that a figure may be computed from, those that are both stated first. */
function pairsOf(stated: readonly (readonly Fact[])[], kind: FigureKind, asked: Asked, given: Given): [Fact, Fact][] {
  const pairs: [Fact, Fact][] = [];
  // “Half” and “more than twice” are hit by accident: only by what stands next to them, or is named beside it.
  const most = isCoarse(given.situation.figure) ? FEW : MOST;
  const add = (a: Fact, b: Fact): void => {
    if (pairs.length < most && a !== b && isNamed([a, b], given)) pairs.push([a, b]);
  };
  for (const [index, facts] of stated.entries()) {
    const others = stated.slice(index + 1).flat();
    for (const a of facts) {
      for (const b of others) {
        if (isSeries(a, b)) add(...inOrder(a, b, asked));
        else if (isRow(a, b) || isParts(a, b, given)) {
          add(a, b);
          add(b, a);
        }
      }
    }
  }
  for (const facts of stated) {
    for (const a of facts) {
      const period = a.period ?? a.asOf;
      if (asked.apart && period?.from != null && period.to != null) {
        const base = { from: period.from - 10000, to: period.to - 10000, step: period.step };
        const b = countAt({ ids: [a.applicant] }, a.measure ?? '', base, given, kind);
        if (b !== null) add(a, b);
      }
      for (const b of partnersOf(a, kind, asked, given)) {
        add(a, b);
        add(b, a);
      }
    }
  }
  return pairs;
}

const MOST = 60;
const FEW = 6;

function isCoarse({ kind, value, step, qualifier }: Figure): boolean {
  return kind === 'fraction' || qualifier === 'over' || qualifier === 'under' || Math.abs(value!) < 10 * step;
}

/** Those with a fact of the same measure and period who are named in the sentence; of a share the whole too. */
function partnersOf(fact: Fact, kind: FigureKind, asked: Asked, given: Given): Fact[] {
  const { base, situation } = given;
  const { passage, subject } = situation;
  if (fact.measure === null) return [];
  const mentions = [...passage.applicants, ...(subject?.mentions ?? [])];
  const ids = new Set(mentions.flatMap((mention) => (mention.ids.length === 1 ? mention.ids : [])));
  if (asked.of) {
    const parent = base.applicants.get(fact.applicant)?.parent;
    if (parent != null) ids.add(parent);
    const precise = situation.figure.kind === 'percent' && situation.figure.step < 1;
    if (precise) for (const applicant of base.applicants.values()) if (isWhole(applicant)) ids.add(applicant.id);
  }
  ids.delete(fact.applicant);
  return [...ids].flatMap((id) =>
    countsOf({ ids: [id] }, fact.measure!, null, given, kind).filter((other) => isOfPeriod(other, fact)),
  );
}

/** Whether what is computed with is not found by its number alone: one of the two applicants is under discussion. */
function isNamed(facts: readonly Fact[], { situation: { passage, subject, background } }: Given): boolean {
  const mentions = [...passage.applicants, ...(subject?.mentions ?? []), ...background.applicants];
  return facts.some(({ applicant }) => mentions.some(({ ids }) => ids.includes(applicant)));
}

function isSeries(a: Fact, b: Fact): boolean {
  return a.applicant === b.applicant && a.measure === b.measure && !isOfPeriod(a, b);
}

/** Two measures of one applicant, one of which may be a part of the other. */
function isParts(a: Fact, b: Fact, { base }: Given): boolean {
  if (a.applicant !== b.applicant || a.measure === b.measure || !isOfPeriod(a, b)) return false;
  const unit = (fact: Fact): string | null | undefined => base.measures.get(fact.measure ?? '')?.unit;
  return unit(a) === unit(b);
}

function startOf({ period, asOf }: Fact): number {
  return (period ?? asOf)?.from ?? 0;
}

function inOrder(a: Fact, b: Fact, { apart }: Asked): [Fact, Fact] {
  const isLater = startOf(a) > startOf(b);
  return isLater || !apart ? (isLater ? [a, b] : [b, a]) : [b, a];
}

function attemptOf(operands: readonly [Fact, Fact], { apart }: Asked, { situation: { figure } }: Given): Attempt {
  const common = { operands, signed: apart && isSeries(...operands), firm: false };
  switch (figure.kind) {
    case 'count':
    case 'points':
      return { ...common, operation: 'difference', unit: figure.kind, compute: ([a, b]) => difference(a!, b!) };
    case 'multiple':
      return { ...common, operation: 'ratio', unit: 'multiple', compute: ([a, b]) => quotient(a!, b!), signed: false };
    default:
      return apart
        ? { ...common, operation: 'growth', unit: 'percent', compute: (pair) => growthOf(pair), signed: true }
        : { ...common, operation: 'share', unit: 'percent', compute: shareOf };
  }
}

/**
 * What the two numbers next to a figure give, where they can only be those of one pair of facts, and what the clause of
 * the figure says is nothing else: then it is wrong if nothing else gives it. One number is enough for a change from
 * the year before.
 */
function convictedBy(
  stated: readonly (readonly Fact[])[],
  asked: Asked,
  beside: readonly Figure[],
  given: Given,
  results: readonly Derivation[],
): Derivation | null {
  const unsure = results[0] === undefined ? null : ({ ...results[0], verdict: 'unsure', disagreement: null } as const);
  const { figure, passage } = given.situation;
  const [first] = beside;
  const times = changeTimesOf(given);
  if (first === undefined || times === null || !isPlainClause(given) || statedElsewhere(figure, given)) return unsure;
  const clause = clauseAt(passage, figure.start);
  const index = passage.clauses.indexOf(clause);
  const nearest = clauseAt(passage, first.start);
  if (nearest !== clause && (index < 1 || passage.clauses[index - 1] !== nearest)) return unsure;
  const [near = [], next = []] = stated;
  const pairs = near.flatMap((a) => next.filter((b) => isPair(a, b, asked, given)).map((b) => inOrder(a, b, asked)));
  const isYearly = pairs.length === 0 && near.length === 1 && isPrecise(first) && asked.direction !== null;
  const pair = isYearly ? fromYearBefore(near[0]!, given, times) : pairs.length === 1 ? pairs[0]! : null;
  if (pair === null || !isNamed(pair, given)) return unsure;
  if (!isOnlyOf(pair, clauseAt(passage, Math.min(...beside.slice(0, 2).map(({ start }) => start))), clause, given))
    return unsure;
  const orders: readonly [Fact, Fact][] = isSeries(...pair) && asked.apart ? [pair] : [pair, [pair[1], pair[0]]];
  const judged = orders
    .map((operands) =>
      conclude({ ...figure, direction: asked.direction }, { ...attemptOf(operands, asked, given), firm: true }),
    )
    .filter((result) => result !== null);
  return judged.every(({ verdict }) => verdict === 'mismatch') ? likeliest(judged, figure) : unsure;
}

/** Whether nothing is named from the first operand on that its facts are not about: no other applicant, measure or year. */
function isOnlyOf(pair: readonly [Fact, Fact], from: Span, to: Span, { situation: { passage } }: Given): boolean {
  const isInside = ({ start, end }: Span): boolean => start >= Math.min(from.start, to.start) && end <= to.end;
  const isOf = ({ ids }: EntityMention): boolean =>
    ids.some((id) => pair.some((fact) => fact.applicant === id || fact.measure === id));
  const years = new Set(pair.flatMap(({ period, asOf }) => [(period ?? asOf)?.from, (period ?? asOf)?.to].map(yearOf)));
  return (
    [...passage.applicants, ...passage.measures].filter(isInside).every(isOf) &&
    passage.figures.filter(isInside).every(({ kind, value }) => kind !== 'year' || value === null || years.has(value))
  );
}

function yearOf(day: number | null | undefined): number | null {
  return day == null ? null : Math.floor(day / 10000);
}

/** Of two orders the one that gives what is nearer. */
function likeliest(judged: readonly Derivation[], { value, kind }: Figure): Derivation | null {
  const size = kind === 'fraction' ? value! * 100 : value!;
  const off = ({ computation }: Derivation): number => Math.abs((computation?.result.middle ?? Infinity) - size);
  return judged.reduce<Derivation | null>((best, each) => (best === null || off(each) < off(best) ? each : best), null);
}

/** Two facts that are what the words ask for: of a share a part and its whole. */
function isPair(a: Fact, b: Fact, asked: Asked, given: Given): boolean {
  const { kind } = given.situation.figure;
  if (kind === 'percent' || kind === 'fraction')
    return asked.apart
      ? isSeries(a, b)
      : asked.isShare && (isParts(a, b, given) || (isRow(a, b) && isWholeOf(a, b, given)));
  return isSeries(a, b) || isRow(a, b);
}

function isWholeOf(a: Fact, b: Fact, { base }: Given): boolean {
  const [one, other] = [base.applicants.get(a.applicant), base.applicants.get(b.applicant)];
  if (one === undefined || other === undefined) return false;
  return one.parent === other.id || other.parent === one.id || isWhole(one) || isWhole(other);
}

function fromYearBefore(fact: Fact, given: Given, { baseYear, target }: ChangeTimes): [Fact, Fact] | null {
  const period = fact.period ?? fact.asOf;
  if (period?.from == null || period.to == null) return null;
  const year = Math.floor(period.from / 10000);
  if (Math.floor(period.to / 10000) !== year || (baseYear !== null && baseYear !== year - 1)) return null;
  if (target?.to == null || Math.floor(target.to / 10000) !== year) return null;
  const before = { from: period.from - 10000, to: period.to - 10000, step: period.step };
  const base = countAt({ ids: [fact.applicant] }, fact.measure ?? '', before, given, fact.figure!.kind);
  return base === null ? null : [fact, base];
}

/** Whether a number has so many digits that it is hardly another one by accident. */
function isPrecise({ value, step }: Figure): boolean {
  return value !== null && Math.abs(value) >= 100 * step;
}
