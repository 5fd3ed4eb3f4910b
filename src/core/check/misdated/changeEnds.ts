import type { Period } from '../../figures';
import type { FactBase, Fact } from '../../factbase/factBase';
import { slice } from '../comparedEra';
import type { Passage } from '../mention';
import { FELL, ROSE, UNCHANGED } from './changeWords';
import type { Stated } from './stated';

/**
 * The periods that figures of a change have to be of, where they cannot be of those whose numbers they are: what goes
 * “from 34 to 34” has one number twice, and what is “down from 47 to 49” has them the wrong way round. The first stands
 * for the earliest of its figures. Empty where they go with time, or where that cannot be told.
 */
export function changeEnds(
  members: readonly Stated[],
  passage: Passage,
  spoken: Period | null,
  base: FactBase,
): ReadonlyMap<Stated, Period> {
  const found = new Map<Stated, Period>();
  const [first] = members;
  if (first === undefined || members.some((each) => !isSeries(each.fact, first.fact))) return found;
  const start = first.judged.situation.figure.start;
  const text = slice(passage, Math.max(passage.start, start - LEAD), members.at(-1)!.judged.situation.figure.end);
  if (UNCHANGED.test(text)) return found;
  const said = sayingWay(members, text, passage);
  const twice = members.findIndex((each, at) => at > 0 && each.fact === members[at - 1]!.fact);
  const starts = members.map(({ period }) => period.from ?? 0);
  const isInOrder = starts.every((start, at) => at === 0 || starts[at - 1]! < start);
  if (isInOrder) return found;
  if (twice > 0) {
    if (starts.some((start, at) => at > 0 && start < starts[at - 1]!)) return found;
    const [one, period] = wrongOfTwo(members, twice, said, spoken, base) ?? [];
    if (one !== undefined && period !== undefined) found.set(one, period);
    return found;
  }
  if (!isContradicted(members, said)) return found;
  const inTime = [...members].sort((a, b) => (a.period.from ?? 0) - (b.period.from ?? 0));
  for (const [at, member] of members.entries()) if (inTime[at] !== member) found.set(member, inTime[at]!.period);
  return found;
}

/** The words that say which way it went: those between its ends (降为), else those before it. */
function sayingWay([first, second]: readonly Stated[], text: string, passage: Passage): string {
  const between = slice(passage, first!.judged.situation.figure.end, second!.judged.situation.figure.start);
  return ROSE.test(between) || FELL.test(between) ? between : text.replace(/^.*[;；。]/s, '');
}

/** How much text before a change is looked at for the verb. */
const LEAD = 60;

function isSeries(a: Fact, b: Fact): boolean {
  return a.applicant === b.applicant && a.measure === b.measure;
}

/** Of two figures that have one number, the one that is of another period, and that period. */
function wrongOfTwo(
  members: readonly Stated[],
  at: number,
  text: string,
  spoken: Period | null,
  base: FactBase,
): readonly [Stated, Period] | null {
  const [first, second] = [members[at - 1]!, members[at]!];
  const [after, before] = [members[at - 2]?.period.from ?? 0, members[at + 1]?.period.from ?? Infinity];
  const own = first.period.from ?? 0;
  const series = base
    .factsOf(first.fact.applicant, first.measure)
    .filter((fact) => fact.figure?.value != null && !base.superseded.has(fact.id));
  const earlier = latestOf(series, (from) => from < own && from > after);
  const later = latestOf(series, (from) => from > own && from < before, -1);
  const is = first.fact.figure!.value!;
  const goes = (from: number, to: number): boolean => (to > from ? !FELL.test(text) : !ROSE.test(text));
  const [isFirst, isSecond] = [
    earlier !== null && goes(earlier.figure!.value!, is),
    later !== null && goes(is, later.figure!.value!),
  ];
  // What it came to is of the year that is spoken of.
  if (earlier !== null && isFirst && (!isSecond || spoken?.from === own)) return [first, periodOf(earlier)!];
  return later !== null && isSecond ? [second, periodOf(later)!] : null;
}

/** The latest fact that began at such a time; for a sign of -1 the earliest. */
function latestOf(facts: readonly Fact[], isThen: (from: number) => boolean, sign: 1 | -1 = 1): Fact | null {
  let best: Fact | null = null;
  for (const fact of facts) {
    const from = periodOf(fact)?.from ?? null;
    if (from === null || !isThen(from)) continue;
    if (best === null || (from - periodOf(best)!.from!) * sign > 0) best = fact;
  }
  return best;
}

function periodOf({ period, asOf }: Fact): Period | null {
  return period ?? asOf;
}

/** Whether numbers that go against time go against the words for it as well, or no word says which way they went. */
function isContradicted(members: readonly Stated[], text: string): boolean {
  const [rose, fell] = [ROSE.test(text), FELL.test(text)];
  if (rose === fell) return !rose;
  return members.some((each, at) => {
    const by = at === 0 ? 0 : each.judged.situation.figure.value! - members[at - 1]!.judged.situation.figure.value!;
    return rose ? by < 0 : by > 0;
  });
}
