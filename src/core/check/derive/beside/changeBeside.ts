import type { Fact } from '../../../factbase/factBase';
import { clauseAt } from '../../mention';
import { changeTimesOf } from '../changeSpans';
import { countAt, countsOf, isSeries } from '../countsOf';
import type { Given } from '../derivation';
import { yearOf, type Pair } from '../nearReadings';
import { OVER_YEARS } from '../words';
import { linkedTo } from './linked';
import type { Around, Neighbour } from './neighbour';

/**
 * The two ends of a change by the numbers that stand around it, the later first: those of one series that are nearest,
 * or the one that is stated and the year that the words name for the other. Null where a number that nothing is known of
 * may be one of them, or where nothing tells the years.
 */
export function changeBeside(around: Around, given: Given): Pair | null {
  const times = changeTimesOf(given);
  if (times === null) return null;
  const { later, earlier } = linkedTo(around, given);
  const chain = [later, earlier, ...around.before].filter((one) => one !== null);
  const own = seriesOf(chain, given);
  const [first] = own;
  if (first === undefined || [later, earlier].some((one) => one !== null && one.fact === null)) return null;
  if (later === null && earlier === null && isOfOther(first, around, given)) return null;
  if (yearOf(first) === null) return ofYears(own, given);
  const from = times.baseYear ?? (earlier === null ? null : yearOf(earlier.fact!));
  const target = clauseYear(given, from) ?? (later === null ? null : yearOf(later.fact!)) ?? spokenYear(first, given);
  if (target !== null || from !== null) {
    const end = target ?? lastYear(own, from!);
    if (end === null) return null;
    const start = from ?? (times.yearly ? end - 1 : (yearBefore(own, end) ?? (isLong(given) ? null : end - 1)));
    return start === null || end <= start ? null : pairOf(first, end, start, given);
  }
  const year = yearOf(first)!;
  if (times.yearly) {
    // “7.2 million, 9 % more than the 6.6 million of the year before”: the nearest number is the earlier one.
    const next = own.slice(1).find((fact) => yearOf(fact) === year + 1);
    return next === undefined ? pairOf(first, year, year - 1, given) : [next, first];
  }
  const other = own.find((fact) => yearOf(fact) !== null && yearOf(fact) !== year);
  // Numbers of years apart that stand in a sentence before may not be what this one goes on from.
  if (other !== undefined && chain[0]!.back > 0 && Math.abs(year - yearOf(other)!) > 1) return null;
  // “74, up from 58 in 2023 and 41 in 2022. That is an increase of …”: it is the last number that has increased.
  const isPast = chain[0]!.back > 0 && own.some((fact) => yearOf(fact)! > Math.max(year, yearOf(other ?? first)!));
  if (isPast) return null;
  if (other !== undefined) return year > yearOf(other)! ? [first, other] : [other, first];
  return isLong(given) || chain[0]!.back > 0 ? null : pairOf(first, year, year - 1, given);
}

/** 增长16.1%，高于全国增速（*12%*）: somebody else is named behind the number before. */
function isOfOther(
  { applicant }: Fact,
  { before: [near] }: Around,
  { situation: { figure, passage } }: Given,
): boolean {
  if (near === undefined || near.back > 0) return false;
  const behind = passage.applicants.findLast(({ start, end }) => start >= near.figure.end && end <= figure.start);
  return behind !== undefined && !behind.ids.includes(applicant);
}

/** “In two years”: nobody can tell from which. */
function isLong({ situation: { figure, passage }, text }: Given): boolean {
  const clause = clauseAt(passage, figure.start);
  return OVER_YEARS.test(text.slice(clause.start, clause.end));
}

/** The facts of the series that the nearest number is of, as far as all between is known. */
function seriesOf(chain: readonly Neighbour[], { situation: { subject } }: Given): readonly Fact[] {
  const isNamed = subject?.firm === true && (subject.reach === 'clause' || subject.reach === 'sentence');
  const ids = isNamed ? new Set(subject.mentions.flatMap((mention) => mention.ids)) : null;
  const found: Fact[] = [];
  for (const { fact } of chain.slice(0, REACH)) {
    if (fact === null) break;
    if (ids !== null && !ids.has(fact.applicant)) continue;
    if (found.length === 0 || isSeries(found[0]!, fact)) found.push(fact);
  }
  return found;
}

/** How many numbers around are looked at. */
const REACH = 5;

/** From one stretch of years to the next one. */
function ofYears([a, b]: readonly Fact[], given: Given): Pair | null {
  const prior = b ?? before(a!, given);
  if (prior === null) return null;
  const [x, y] = [startOf(a!), startOf(prior)];
  return x === y ? null : x > y ? [a!, prior] : [prior, a!];
}

/** What is known of as many years right before those of a fact. */
function before(fact: Fact, given: Given): Fact | null {
  const period = fact.period;
  if (period?.from == null || period.to == null || fact.measure === null) return null;
  const years = Math.floor(period.to / 10000) - Math.floor(period.from / 10000) + 1;
  const moved = { ...period, from: period.from - years * 10000, to: period.to - years * 10000 };
  const [only, ...others] = countsOf({ ids: [fact.applicant] }, fact.measure, null, given, fact.figure!.kind).filter(
    (other) => other.period?.from === moved.from && other.period.to === moved.to,
  );
  return only !== undefined && others.length === 0 ? only : null;
}

function startOf({ period, asOf }: Fact): number {
  return (period ?? asOf)?.from ?? 0;
}

/** The one year of the clause beside that which the change begins with. */
function clauseYear({ situation: { passage, figure } }: Given, base: number | null): number | null {
  const clause = clauseAt(passage, figure.start);
  const years = passage.figures.filter(
    ({ kind, value, start, end }) => kind === 'year' && value !== base && start >= clause.start && end <= clause.end,
  );
  return years.length === 1 ? years[0]!.value : null;
}

/** The year that the sentence has come to, where the numbers so far are of an earlier one: “a year later, up 20 %”. */
function spokenYear(first: Fact, { situation: { era } }: Given): number | null {
  const { from, to } = era?.period ?? {};
  if (era?.firm !== true || (era.reach !== 'clause' && era.reach !== 'sentence') || from == null || to == null)
    return null;
  const year = Math.floor(to / 10000);
  return Math.floor(from / 10000) === year && year > yearOf(first)! ? year : null;
}

/** The year that a change from another one comes to; null where numbers of several years stand around. */
function lastYear(facts: readonly Fact[], from: number): number | null {
  const years = new Set(facts.map((fact) => yearOf(fact)).filter((year) => year !== from));
  const [only, ...others] = years;
  return others.length > 0 ? null : (only ?? null);
}

function yearBefore(facts: readonly Fact[], year: number): number | null {
  return facts.map((fact) => yearOf(fact)).find((one) => one !== null && one < year) ?? null;
}

/** What a fact's applicant has of its measure in two years, the later first. */
function pairOf(fact: Fact, end: number, start: number, given: Given): Pair | null {
  const [later, earlier] = [end, start].map((year) => atYear(fact, year, given));
  return later == null || earlier == null || later === earlier ? null : [later, earlier];
}

/** The fact of the same series that is of another year. */
export function atYear(fact: Fact, year: number, given: Given, applicant = fact.applicant): Fact | null {
  const period = fact.period ?? fact.asOf;
  const own = yearOf(fact);
  if (own === year && applicant === fact.applicant) return fact;
  if (own === null || period?.from == null || period.to == null || fact.measure === null) return null;
  const by = (year - own) * 10000;
  const moved = { from: period.from + by, to: period.to + by, step: period.step };
  return countAt({ ids: [applicant] }, fact.measure, moved, given, fact.figure!.kind);
}
