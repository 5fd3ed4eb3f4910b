import type { Fact } from '../../factbase/factBase';
import type { Figure, FigureKind } from '../../figures';
import { clauseAt } from '../mention';
import { changeTimesOf } from './changeSpans';
import { askedWays, type Asked } from './askedWays';
import { countAt, countsOf, isOfPeriod, isRow, isSeries } from './countsOf';
import { attemptOf } from './attemptOf';
import { conclude, type Derivation, type Given } from './derivation';
import { factsStated } from './factsStated';
import { isInTime } from './isInTime';
import { isWhole } from './isWhole';
import { hedgedAfar } from './hedgedAfar';
import { isClose } from './isClose';
import { isOfSaid } from './isOfSaid';
import { isOnlyOf, isPlainStretch } from './onlyOf';
import { nearReadings, type Stated } from './nearReadings';
import { sidesOf } from './sides';
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
  // The share that something rises from may read as the rise: 比上年的54%提高2个百分点.
  const isOperand = (other: Figure): boolean =>
    other !== figure && other.kind === kind && (other.direction === null || figure.kind === 'points');
  const own = passage.figures.filter(isOperand);
  const before = own.filter(({ end }) => end <= figure.start).reverse();
  const behind = own.filter(({ start }) => start >= figure.end);
  const earlier = (background.past ?? []).filter(isOperand).reverse();
  const numbers = [...before.slice(0, 6), ...behind.slice(0, 2), ...earlier.slice(0, 6)].map((other): Stated => ({
    figure: other,
    facts: factsStated(other, given.base).filter(({ source }) => given.source === null || source === given.source),
    isOwn: own.includes(other),
  }));
  const stated = numbers.map(({ facts }) => facts);
  if (asked.sum) return sumStated(numbers, given);
  const pairs = pairsOf(stated, kind, asked, given).filter(
    (pair) =>
      isSince(pair, asked, given) && isOfYear(pair, given) && isOfSubject(pair, asked, given) && isOfSides(pair, given),
  );
  const hedged = { ...figure, direction: asked.direction, qualifier: figure.qualifier ?? hedgedAfar(given) };
  const results = pairs
    .map((operands) => conclude(hedged, attemptOf(operands, asked, given)))
    .filter((result) => result !== null);
  const agreeing = results.find((each) => each.verdict === 'verified' && isClose(hedged, each));
  if (agreeing !== undefined) return agreeing;
  return convictedBy(hedged, numbers, asked, given, results);
}

/** “Compared with 2020”: a change begins with the year that the sentence names for it, and with no other. */
function isSince([later, earlier]: readonly [Fact, Fact], { apart }: Asked, given: Given): boolean {
  const baseYear = apart && isSeries(later, earlier) ? (changeTimesOf(given)?.baseYear ?? null) : null;
  return baseYear === null || yearOf((earlier.period ?? earlier.asOf)?.from) === baseYear;
}

/** 接近前年的两倍, “three times the 2019 figure”: so many times a year is no comparison with anybody else. */
function isOfYear([a, b]: readonly [Fact, Fact], { situation: { figure, passage }, text }: Given): boolean {
  if (figure.kind !== 'multiple' && figure.kind !== 'fraction') return true;
  const isYears =
    YEAR_BEFORE.test(text.slice(Math.max(passage.start, figure.start - 10), figure.start)) ||
    YEAR_BEHIND.test(text.slice(figure.end, passage.end));
  return !isYears || isSeries(a, b);
}

const YEAR_BEFORE = /(?:[去前上同\d]年|同期)(?:全年|同期)?的$/u;
const YEAR_BEHIND = /^\s+(?:the|its|their|that of|those of)\s+(?:19|20)\d\d\b/;

/**
 * What a subject that stands in the clause rose by, or has more than another one, is not what anybody else has: “*the
 * British* filed 3% fewer”. Of two it is the bigger one that has more.
 */
function isOfSubject([a, b]: readonly [Fact, Fact], { apart, direction }: Asked, given: Given): boolean {
  const { figure, subject } = given.situation;
  if (!apart || direction === null) return true;
  const isNamed = subject?.firm === true && (subject.reach === 'clause' || subject.reach === 'sentence');
  const own = isNamed && subject.mentions.length === 1 ? subject.mentions[0]! : null;
  if (isSeries(a, b)) return own === null || own.start > figure.start || own.ids.includes(a.applicant);
  if (!isRow(a, b) || (figure.kind !== 'count' && figure.kind !== 'points')) return true;
  const sides = sidesOf(given);
  const one = sides?.one ?? own;
  const other = [a, b].find(({ applicant }) => one?.ids.includes(applicant) !== true);
  if (one === null || other === undefined || a.applicant === b.applicant) return true;
  if (!one.ids.includes(a.applicant) && !one.ids.includes(b.applicant)) return true;
  const isLess = sides === null || sides.relation === 'of' ? direction === 'down' : sides.relation === 'less';
  return one.ids.includes((isLess ? b : a).applicant);
}

/** “Three times the families *of the European Union*”: two who are compared in so many words are the two that are meant. */
function isOfSides([a, b]: readonly [Fact, Fact], given: Given): boolean {
  const { kind } = given.situation.figure;
  const sides = kind === 'multiple' || kind === 'fraction' ? sidesOf(given) : null;
  if (sides?.plainly !== true || !sides.firm || a.applicant === b.applicant) return true;
  // “What Munich does, and 38 % more than Alexandria”: who is named behind the other is compared in another way.
  if (sides.one.start > given.situation.figure.end) return true;
  return [a, b].every(({ applicant }) => sides.one.ids.includes(applicant) || sides.other.ids.includes(applicant));
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
      if (asked.apart && !isOfSaid(given) && period?.from != null && period.to != null) {
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

/**
 * What the numbers next to a figure give, where what its clause says is nothing else: it is wrong if none of the readings
 * gives it, and nothing else does.
 */
function convictedBy(
  hedged: Figure,
  stated: readonly Stated[],
  asked: Asked,
  given: Given,
  results: readonly Derivation[],
): Derivation | null {
  const unsure = results[0] === undefined ? null : ({ ...results[0], verdict: 'unsure', disagreement: null } as const);
  const { figure } = given.situation;
  if (changeTimesOf(given) === null || statedElsewhere(figure, given)) return unsure;
  if (!isPlainStretch(given)) return unsure;
  const pairs = nearReadings(stated, asked, given);
  if (pairs.length === 0 || !pairs.every((pair) => isInTime(pair, given) && isOfYear(pair, given))) return unsure;
  if (!pairs.every((pair) => isNamed(pair, given) && isOnlyOf(pair, given))) return unsure;
  const orders = pairs.flatMap(([a, b]): readonly (readonly [Fact, Fact])[] =>
    isSeries(a, b) || figure.kind === 'percent' || figure.kind === 'fraction'
      ? [[a, b]]
      : [
          [a, b],
          [b, a],
        ],
  );
  const judged = orders
    .map((operands) => conclude(hedged, { ...attemptOf(operands, asked, given), firm: true }))
    .filter((result) => result !== null);
  const agreeing = judged.find(({ verdict }) => verdict === 'verified');
  if (agreeing !== undefined) return agreeing;
  if (!judged.every(({ verdict }) => verdict === 'mismatch')) return unsure;
  return likeliest(judged, figure);
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
