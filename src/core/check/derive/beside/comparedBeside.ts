import type { Fact } from '../../../factbase/factBase';
import { clauseAt } from '../../mention';
import { OVERTAKEN } from '../apartWords';
import type { Given } from '../derivation';
import { isMemberOf } from '../isPartIn';
import { yearOf, type Pair } from '../nearReadings';
import { sidesOf, type Sides } from '../sides';
import { atYear } from './changeBeside';
import type { Around, Neighbour } from './neighbour';
import { sameOf } from './sameOf';

/** What a figure compares, and which of the two is said to have more. */
export interface Compared {
  readonly pair: Pair;
  readonly relation: Sides['relation'];
}

/**
 * What two whom the words compare have of that which the nearest number of one of them is of: “63 times as many as in
 * Germany”, 是美国的三倍, 占全国的三成. Null where nobody is compared, where it is not sure whom the figure is of, or where a
 * number that nothing is known of stands nearer.
 */
export function comparedBeside({ before, behind }: Around, given: Given): Compared | null {
  const sides = sidesOf(given);
  if (sides === null || !(sides.plainly || isWithin(sides, given)) || !isSure(sides, given)) return null;
  const ids = [...sides.one.ids, ...sides.other.ids];
  if (ids.length !== 2) return null;
  const fact =
    likeOf(behind.slice(0, 1).filter(isStraight(sides, given)), ids) ??
    likeOf(
      before.slice(0, REACH).filter((one) => !isAside(one, given)),
      ids,
    );
  if (fact === null) return null;
  const year = clauseYear(given);
  const [one, other] = [sides.one, sides.other].map((side): Fact | null => {
    if (year !== null && yearOf(fact) !== null) return atYear(fact, year, given, side.ids[0]);
    return side.ids.includes(fact.applicant) ? fact : sameOf(fact, side.ids, given);
  });
  return one == null || other == null ? null : { pair: [one, other], relation: sides.relation };
}

/** “1,365 (2023: 1,120), three times as many as Bellco”: what a bracket adds is not what is compared. */
function isAside({ figure, back }: Neighbour, { situation, text }: Given): boolean {
  if (back > 0) return false;
  const behind = text.slice(figure.end, situation.figure.start);
  const close = behind.search(/[)）]/);
  return close >= 0 && !/[(（]/.test(behind.slice(0, close));
}

const REACH = 6;

/** 占全国的, “of all American cases”: a share in the number of one whom the other belongs to. */
function isWithin({ one, other }: Sides, { base }: Given): boolean {
  const [part, whole] = [one.ids, other.ids];
  return part.length === 1 && whole.length === 1 && isMemberOf(part[0]!, whole[0]!, base);
}

/** Whether the one stands in the clause of the figure, or is the only one beside the other. */
function isSure({ one, other, firm, plainly }: Sides, { situation: { figure, passage }, text }: Given): boolean {
  // “3.6 times what Munich does, and 38 % more than Alexandria”: who is named last is compared in another way.
  if (plainly && other.start > figure.end && one.start > other.start) return false;
  if (!firm || OVERTAKEN.test(text.slice(Math.max(passage.start, one.start - 8), one.start))) return false;
  const clause = clauseAt(passage, figure.start);
  if (one.start >= clause.start && one.end <= clause.end && one.text !== '') return true;
  const rest = passage.applicants.filter(({ ids }) => !ids.some((id) => other.ids.includes(id)));
  return rest.every(({ ids }) => ids.every((id) => one.ids.includes(id)));
}

/** “Three times the 518,900 of the US”, “as those of Helvia (4,050)”: the other's own number. */
function isStraight({ other }: Sides, { situation: { figure }, text }: Given): (one: Neighbour) => boolean {
  return (one) =>
    other.start >= figure.end &&
    one.figure.start >= other.start &&
    one.figure.start - other.end <= STRAIGHT &&
    !/[,;，；。]/.test(text.slice(other.end, one.figure.start));
}

const STRAIGHT = 28;

/** The fact of the nearest number that is one of theirs, where all nearer ones are known. */
function likeOf(numbers: readonly Neighbour[], ids: readonly string[]): Fact | null {
  for (const { fact } of numbers) {
    if (fact === null) return null;
    if (ids.includes(fact.applicant)) return fact;
  }
  return null;
}

/** The only year that the clause of a figure names. */
function clauseYear({ situation: { passage, figure } }: Given): number | null {
  const clause = clauseAt(passage, figure.start);
  const years = passage.figures.filter(
    ({ kind, start, end }) => kind === 'year' && start >= clause.start && end <= clause.end,
  );
  return years.length === 1 ? years[0]!.value : null;
}
