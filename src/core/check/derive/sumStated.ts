import type { Fact } from '../../factbase/factBase';
import { clauseAt, type EntityMention } from '../mention';
import { countsOf, isOfPeriod, isRow, isSeries } from './countsOf';
import { conclude, type Attempt, type Derivation, type Given } from './derivation';
import { sum } from './interval';
import { isSmall, isUnderDiscussion, type Stated } from './nearReadings';
import { isPlain, namesAndWordsIn } from './plainWords';
import { statedElsewhere } from './statedElsewhere';
import { NUMBERS, SO_MANY, TOP } from './words';

/** The last few numbers added up, or what those who are named together have of what the numbers are of. */
export function sumStated(stated: readonly Stated[], given: Given): Derivation | null {
  const { figure, passage, background } = given.situation;
  const attempt = (operands: readonly Fact[]): Attempt => ({
    operation: 'sum',
    operands,
    unit: 'count',
    compute: sum,
    signed: false,
    firm: false,
  });
  const offer = (operands: readonly Fact[]): Derivation | null => {
    const result = operands.length < 2 ? null : conclude(figure, attempt(operands));
    return result?.verdict === 'verified' ? result : null;
  };
  const before = stated.filter((each) => each.isOwn && each.figure.end <= figure.start);
  for (const list of [before, stated]) {
    for (const first of list.slice(0, FIRST).flatMap(({ facts }) => facts)) {
      const row = rowWith(first, list);
      const largest = [...row].sort((a, b) => b.figure!.value! - a.figure!.value!);
      for (let size = 2; size <= row.length; size++) {
        const result = offer(row.slice(0, size)) ?? offer(largest.slice(0, size));
        if (result !== null) return result;
      }
    }
  }
  const own = passage.applicants.filter(({ end }) => end <= figure.start);
  const named = new Set((own.length > 1 ? own : background.applicants).flatMap(({ ids }) => ids));
  for (const fact of stated.flatMap(({ facts }) => facts).slice(0, MOST)) {
    const members = membersLike(fact, [...named], given);
    const result = members === null ? null : offer(members);
    if (result !== null) return result;
  }
  const sure = sureOperands(stated, before, given);
  const result = sure === null ? null : conclude(figure, { ...attempt(sure), firm: true });
  return result?.verdict === 'mismatch' && statedElsewhere(figure, given) ? null : result;
}

/** How near a number has to be for a sum to begin with it. */
const FIRST = 3;

/** A fact and those of the other numbers that are of the same measure and period, one an applicant, the nearest first. */
function rowWith(first: Fact, stated: readonly Stated[]): readonly Fact[] {
  const row = [first];
  for (const { facts } of stated) {
    const next = facts.find((fact) => row.every((other) => isRow(fact, other)));
    if (next !== undefined) row.push(next);
  }
  return row;
}

/** Facts that a sum is looked for among. */
const MOST = 60;

/** What each of several has of the measure and period of a fact; null where one is not known to have any. */
function membersLike(fact: Fact, ids: readonly string[], given: Given): readonly Fact[] | null {
  if (fact.measure === null) return null;
  const members = ids.flatMap((id) =>
    countsOf({ ids: [id] }, fact.measure!, null, given)
      .filter((other) => isOfPeriod(other, fact))
      .slice(0, 1),
  );
  return members.length === ids.length ? members : null;
}

/**
 * What can only be meant: all whom the clause names, with what the nearest number of one of them is of; as many of the
 * last numbers as “the three” says; or all numbers of the sentence, each that of one whom it names.
 */
function sureOperands(stated: readonly Stated[], before: readonly Stated[], given: Given): readonly Fact[] | null {
  const { figure, passage } = given.situation;
  const clause = clauseAt(passage, figure.start);
  // One that nothing is known of may be added up too, or be wrong itself.
  if (before.some(isUnknown)) return null;
  if (!isPlain(passage, given.text, clause.start, figure.start, namesAndWordsIn(passage))) return null;
  const count = countSaid(given.text.slice(clause.start, figure.start));
  const isTop = TOP.test(given.text.slice(clause.start, figure.start));
  const inClause = passage.applicants.filter(({ start, end }) => start >= clause.start && end <= figure.start);
  const ids = [...new Set(inClause.flatMap((mention) => mention.ids))];
  if (ids.length > 1 && ids.length === new Set(inClause.map((mention) => mention.ids.join())).size) {
    if (count !== null && count !== ids.length) return null;
    const near = stated.slice(0, NEAR).flatMap(({ facts }) => facts.filter(({ applicant }) => ids.includes(applicant)));
    return near.length === 0 || near.some(({ measure }) => measure !== near[0]!.measure)
      ? null
      : membersLike(near[0]!, ids, given);
  }
  if (ids.length > 0) return null;
  if (count !== null)
    return soMany(count, isTop, before.length > 1 ? before : stated.filter((each) => !each.isOwn), given);
  const all = rowOf(before, given);
  const own = passage.applicants.filter(({ end }) => end <= figure.start);
  return all !== null && isListed(all, own) ? all : null;
}

/** The first so many of a row, or a whole row of so many; in a longer one nobody can tell which are meant. */
function soMany(count: number, isTop: boolean, stated: readonly Stated[], given: Given): readonly Fact[] | null {
  const end = stated.findIndex(isUnknown);
  if (end >= 0 && isTop) return null;
  const known = stated.slice(0, end < 0 ? undefined : end).filter(({ facts }) => facts.length > 0);
  const [first, ...others] = known[0]?.facts.filter((fact) => isUnderDiscussion(fact, given)) ?? [];
  if (first === undefined || others.length > 0) return null;
  const row = rowWith(first, known);
  if (row.length < count || (row.length > count && !isTop)) return null;
  // Of as many in another year nobody can tell which are meant.
  const rivals = known.flatMap(({ facts }) => facts.filter((fact) => isSeries(fact, first)));
  if (rivals.some((rival) => rowWith(rival, known).length >= count)) return null;
  return [...row].sort((a, b) => b.figure!.value! - a.figure!.value!).slice(0, count);
}

function isUnknown(each: Stated): boolean {
  return each.facts.length === 0 && !isSmall(each);
}

/** How many numbers before a sum those whom it adds up are looked for among. */
const NEAR = 6;

/** How many are added up, where the words say so: 三家合计, “the two together”. */
function countSaid(before: string): number | null {
  const [, english, chinese] = SO_MANY.exec(before) ?? [];
  const word = (english ?? chinese ?? '').toLowerCase();
  return NUMBERS[word] ?? null;
}

/** The facts of several numbers, where each is the number of one, and all are of one measure and period. */
function rowOf(stated: readonly Stated[], given: Given): readonly Fact[] | null {
  const row: Fact[] = [];
  for (const { facts } of stated) {
    const fitting = facts.filter((fact) => isUnderDiscussion(fact, given) && row.every((other) => isRow(fact, other)));
    if (fitting.length !== 1) return null;
    row.push(fitting[0]!);
  }
  return row.length > 1 ? row : null;
}

/** Whether a sentence names all that a sum is of, and nobody else. */
function isListed(facts: readonly Fact[], named: readonly EntityMention[]): boolean {
  return (
    named.every(({ ids }) => facts.some(({ applicant }) => ids.includes(applicant))) &&
    facts.every(({ applicant }) => named.some(({ ids }) => ids.includes(applicant)))
  );
}
