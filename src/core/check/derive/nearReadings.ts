import type { Fact } from '../../factbase/factBase';
import type { Figure, Period } from '../../figures';
import { clauseAt } from '../mention';
import type { Span } from '../../text/span';
import type { Asked } from './askedWays';
import { changeTimesOf } from './changeSpans';
import { countAt, countsOf, isOfPeriod, isRow, isSeries } from './countsOf';
import type { Given } from './derivation';
import { isMemberOf, isPartIn } from './isPartIn';
import { isOfSaid } from './isOfSaid';
import { sidesOf, type Sides } from './sides';
import { OVER_YEARS } from './words';

/** A number that stands beside a derived figure, and the facts whose number it is. */
export interface Stated {
  readonly figure: Figure;
  readonly facts: readonly Fact[];
  /** Whether it stands in the sentence of the derived figure. */
  readonly isOwn: boolean;
}

export type Pair = readonly [Fact, Fact];

/**
 * The pairs of facts that a figure can only be computed from, by the numbers that stand next to it: the two numbers that
 * are of one series, of two applicants, or of a part and its whole; or the one number and what the words name for its
 * counterpart. All readings of equal right are given, so that a figure is only wrong where each of them says so. None
 * where the numbers do not tell.
 */
export function nearReadings(stated: readonly Stated[], asked: Asked, given: Given): readonly Pair[] {
  const { figure } = given.situation;
  const known = stated
    .filter((each) => !each.isOwn || !isPutApart(figure, each.figure, given))
    .map((each) => ({ ...each, facts: each.facts.filter((fact) => isUnderDiscussion(fact, given)) }));
  const reached = known.find((each) => each.isOwn && each.figure.start >= figure.end && !isSmall(each));
  const isLinked = reached !== undefined && LINKED.test(given.text.slice(figure.end, reached.figure.start));
  if (isLinked && reached.facts.length === 0) return [];
  // A number that nothing is known of may well be what it is computed from, and wrong itself: none behind it is meant.
  const end = known.findIndex((each) => each.facts.length === 0 && !isSmall(each));
  const beside = known.slice(0, end < 0 ? undefined : end).filter(({ facts }) => facts.length > 0);
  // What is set against what was said is nothing that a number of the year before tells.
  if (isOfSaid(given)) return [];
  const compared = comparedPairs(beside, given);
  if (compared !== null) return compared;
  const changes = asked.apart && asked.direction !== null ? changePairs(beside, known, given) : [];
  const isCount = figure.kind === 'count' || figure.kind === 'points';
  if (changes.length > 0 && !isCount) return changes;
  if (asked.apart && asked.direction !== null && !isCount) return [];
  const pairs = [...changes, ...besidePairs(beside, asked, given)];
  return isOfItself(given) ? pairs.filter(([a, b]) => isSeries(a, b)) : pairs;
}

/** “It filed 96, seven fewer”: without a “than”, and right behind what somebody has, that is fewer than before. */
function isOfItself({ situation: { figure, passage }, text }: Given): boolean {
  const own = passage.figures.findLast(({ kind, end }) => kind === figure.kind && end <= figure.start);
  if (own === undefined || !/^[件项項个個名]?[\s,，(（–—-]*[多少增减減]?$/.test(text.slice(own.end, figure.start)))
    return false;
  const behind = text.slice(figure.end, passage.end);
  return (
    /^\s+(?:more|fewer|less)\s*(?:[;,.)–—]|$)/i.test(behind) || /[多少增减減]$/.test(text.slice(own.end, figure.start))
  );
}

/** “It filed 96, seven fewer; the other’s 61 …”: what stands behind a semicolon is of somebody else. */
function isPutApart({ kind, end }: Figure, { start }: Figure, { text }: Given): boolean {
  return kind === 'count' && start >= end && /[;；]/.test(text.slice(end, start));
}

/** Whether a number counts what is spoken of, and is no operand. */
export function isSmall({ figure: { value, kind } }: Stated): boolean {
  return kind === 'count' && Math.abs(value ?? 0) <= FEW;
}

const FEW = 10;

/** What joins a figure to the numbers behind it that it is computed from. */
const LINKED = /^[\s,，(（]*(?:from|to|below|above|than|of|out of|由|从|自|至|到|达)?[\s\p{L}]{0,12}[$€£¥]?\s*$/iu;

/** “63 times as many as in Germany”: what the two whom the words compare have of what the nearest number is of. */
function comparedPairs(beside: readonly Stated[], given: Given): readonly Pair[] | null {
  const sides = sidesOf(given);
  if (sides === null || !(sides.plainly || isWithin(sides, given))) return null;
  const ids = [sides.one.ids, sides.other.ids].flat();
  const number = beside.find(({ facts }) => facts.some(({ applicant }) => ids.includes(applicant)));
  if (number === undefined) return [];
  const pairs = number.facts
    .filter(({ applicant }) => ids.includes(applicant))
    .flatMap((fact) => {
      const [one, other] = [sides.one, sides.other].map((side) =>
        side.ids.includes(fact.applicant) ? fact : onlyOne(likeOf(fact, side.ids, given)),
      );
      return one == null || other == null || one === other ? [] : [[one, other] as const];
    });
  return sides.firm ? pairs : pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
}

/** 占全国的, “of all American cases”: a share in the number of one whom the other belongs to. */
function isWithin({ one, other }: Sides, { base }: Given): boolean {
  const [part, whole] = [one.ids, other.ids];
  return part.length === 1 && whole.length === 1 && isMemberOf(part[0]!, whole[0]!, base);
}

/** What others have of the measure and period of a fact. */
function likeOf(fact: Fact, ids: readonly string[], given: Given): readonly Fact[] {
  if (fact.measure === null) return [];
  return countsOf({ ids }, fact.measure, null, given, fact.figure!.kind).filter((other) => isOfPeriod(other, fact));
}

function onlyOne(facts: readonly Fact[]): Fact | null {
  return facts.length > 0 && facts.every(({ figure }) => figure!.value === facts[0]!.figure!.value) ? facts[0]! : null;
}

/** From one period to another of what the nearest number is of, the later first. */
function changePairs(beside: readonly Stated[], stated: readonly Stated[], given: Given): readonly Pair[] {
  const { figure, subject } = given.situation;
  const times = changeTimesOf(given);
  if (times === null) return [];
  const isNamed = subject?.firm === true && (subject.reach === 'clause' || subject.reach === 'sentence');
  const isOfSubject = ({ applicant }: Fact): boolean =>
    !isNamed || subject.mentions.some(({ ids }) => ids.includes(applicant));
  const numbers = beside
    .map((each) => ({ ...each, facts: each.facts.filter(isOfSubject) }))
    .filter(({ facts }) => facts.length > 0);
  const [nearest] = numbers;
  if (nearest === undefined) return isNamed ? alikePairs(beside, given) : [];
  const since = ([, base]: Pair): boolean =>
    times.baseYear === null || yearOf(base) === null || yearOf(base) === times.baseYear;
  const both = nearest.facts
    .flatMap((a) => numbers.slice(1, REACH).flatMap(({ facts }) => facts.map((b) => [a, b] as const)))
    .filter(([a, b]) => isSeries(a, b) && ((nearest.isOwn && !times.yearly) || !isYearsApart(a, b)))
    .map(inTime);
  if (both.length > 0) return distinct(both.filter(since));
  if (nearest.facts.length !== 1 || !isPrecise(nearest.figure) || isSpan(given)) return [];
  // A number near by that nothing is known of may be the counterpart, and wrong itself.
  if (stated.slice(0, REACH).some((each) => each.facts.length === 0 && !isSmall(each))) return [];
  const [fact] = nearest.facts;
  const year = yearOf(fact!);
  const named = yearsIn(given, clauseAt(given.situation.passage, figure.start));
  const others = [...named, ...(times.baseYear === null ? [] : [times.baseYear])].filter((other) => other !== year);
  const implied = year === null || !nearest.isOwn ? [] : [times.baseYear === year ? year + 1 : year - 1];
  const years = others.length > 0 ? others : implied;
  return distinct(years.flatMap((other) => toPair(fact!, atYear(fact!, fact!.applicant, other, given))));
}

/** Two that are not of years one behind the other: what goes on from them in another sentence may be what lies between. */
function isYearsApart(a: Fact, b: Fact): boolean {
  const [x, y] = [yearOf(a), yearOf(b)];
  return x !== null && y !== null && Math.abs(x - y) > 1;
}

/** “Within three years”, 三年间: nobody can tell whether the year that it begins with is counted. */
function isSpan({ situation: { figure, passage }, text }: Given): boolean {
  const clause = clauseAt(passage, figure.start);
  return OVER_YEARS.test(text.slice(clause.start, clause.end));
}

/** How many numbers before the nearest its counterpart is looked for among. */
const REACH = 4;

/** “…, Samsung by 9.9%”: what the subject has of that which all the numbers beside are of, in their periods. */
function alikePairs(beside: readonly Stated[], given: Given): readonly Pair[] {
  const { subject } = given.situation;
  const facts = beside.filter(({ isOwn }) => isOwn === beside[0]!.isOwn).flatMap((each) => each.facts);
  const [first] = facts;
  if (first === undefined || subject?.mentions.length !== 1) return [];
  const ids = subject.mentions[0]!.ids;
  if (ids.length !== 1 || facts.some(({ measure }) => measure !== first.measure)) return [];
  const years = [...new Set([...facts.map(yearOf), ...yearsIn(given, given.situation.passage)])].filter(
    (year) => year !== null,
  );
  const last = Math.max(...years);
  const base = years.length === 1 ? last - 1 : years.length === 2 ? Math.min(...years) : null;
  const later = base === null ? null : atYear(first, ids[0]!, last, given);
  return later === null ? [] : toPair(later, atYear(first, ids[0]!, base!, given));
}

function toPair(a: Fact, b: Fact | null): readonly Pair[] {
  return b === null || a === b ? [] : [inTime([a, b])];
}

/** What an applicant has of the measure of a fact in a year; the period of the fact is moved there. */
function atYear(fact: Fact, applicant: string, year: number, given: Given): Fact | null {
  const period = fact.period ?? fact.asOf;
  const own = yearOf(fact);
  if (own === null || period?.from == null || period.to == null || fact.measure === null) return null;
  const years = (year - own) * 10000;
  const moved: Period = { from: period.from + years, to: period.to + years, step: period.step };
  return countAt({ ids: [applicant] }, fact.measure, moved, given, fact.figure!.kind);
}

function yearsIn({ situation: { passage } }: Given, { start, end }: Span): number[] {
  return passage.figures.flatMap((figure) =>
    figure.kind === 'year' && figure.value !== null && figure.start >= start && figure.end <= end ? [figure.value] : [],
  );
}

/** The two numbers next to a figure: of two applicants, of a part and its whole, or one in two periods. */
function besidePairs(beside: readonly Stated[], asked: Asked, given: Given): readonly Pair[] {
  const [near, next] = beside;
  if (near === undefined || next === undefined) return [];
  const isShare = given.situation.figure.kind === 'percent' || given.situation.figure.kind === 'fraction';
  const pairs = near.facts.flatMap((a) =>
    next.facts.flatMap((b): readonly Pair[] => {
      if (isShare)
        return asked.isShare || isPartIn(a, b, given.base) || isPartIn(b, a, given.base) ? partOf(a, b, given) : [];
      if (isSeries(a, b)) return [inTime([a, b])];
      return isRow(a, b)
        ? [
            [a, b],
            [b, a],
          ]
        : [];
    }),
  );
  return distinct(pairs);
}

/** The smaller of two that may be part and whole, and the larger. */
function partOf(a: Fact, b: Fact, { base }: Given): readonly Pair[] {
  if (isPartIn(a, b, base)) return [[a, b]];
  if (isPartIn(b, a, base)) return [[b, a]];
  return [];
}

/** Whether a fact is about one whom the sentence, or what stands before it, names. */
export function isUnderDiscussion(
  { applicant }: Fact,
  { situation: { passage, subject, background } }: Given,
): boolean {
  return [...passage.applicants, ...(subject?.mentions ?? []), ...background.applicants].some(({ ids }) =>
    ids.includes(applicant),
  );
}

function startOf({ period, asOf }: Fact): number {
  return (period ?? asOf)?.from ?? 0;
}

/** The year of a fact; null for one of several years, or of none. */
export function yearOf({ period, asOf }: Fact): number | null {
  const time = period ?? asOf;
  if (time?.from == null || time.to == null) return null;
  const year = Math.floor(time.from / 10000);
  return Math.floor(time.to / 10000) === year ? year : null;
}

function inTime([a, b]: Pair): Pair {
  return startOf(a) > startOf(b) ? [a, b] : [b, a];
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(([a, b], index) => pairs.findIndex(([c, d]) => a === c && b === d) === index);
}

/** Whether a number has so many digits that it is hardly another one by accident. */
function isPrecise({ value, step }: Figure): boolean {
  return value !== null && Math.abs(value) >= 100 * step;
}
