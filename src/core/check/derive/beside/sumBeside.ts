import type { Fact } from '../../../factbase/factBase';
import { clauseAt } from '../../mention';
import { isOfPeriod, isRow } from '../countsOf';
import type { Attempt, Given } from '../derivation';
import { sum } from '../interval';
import { isOnlyOf, isPlainStretch } from '../onlyOf';
import { ADDED_BEFORE, ADDED_BEHIND, NUMBERS, SO_MANY, TOP } from '../words';
import type { Around, Neighbour } from './neighbour';

/**
 * The numbers that stand before a sum in its sentence, each known to be that of a fact, where words right beside the sum
 * say that it is one: “China 1,340, Japan 1,245, in sum *2,585*”, 为720项和505项，两家相加（*1,225*项）. As many as the words say, or
 * all of the sentence. Null where a number in between is not known, or where more of the same kind stand there.
 */
export function sumBeside(around: Around, given: Given): Attempt | null {
  const { before } = around;
  const { figure, passage } = given.situation;
  const lead = given.text.slice(Math.max(passage.start, figure.start - NEAR), figure.start);
  if (figure.kind !== 'count') return null;
  if (!ADDED_BEFORE.test(lead) && !ADDED_BEHIND.test(given.text.slice(figure.end, passage.end))) return null;
  const from = Math.max(...[';', '；'].map((sign) => given.text.lastIndexOf(sign, figure.start)));
  const own = before.filter((each) => each.back === 0 && each.figure.start > from);
  const row = rowOf(own, given);
  const [, english, chinese] = SO_MANY.exec(lead) ?? [];
  const said = NUMBERS[(english ?? chinese ?? '').toLowerCase()] ?? null;
  if (row.length < 2 || row.length !== (said ?? own.length)) return null;
  // “In total” may count others too, who are not listed.
  if (said === null && (OF_ALL.test(lead) || !isOfAllNamed(row, given))) return null;
  return { operation: 'sum', operands: [...row].reverse(), unit: 'count', compute: sum, signed: false, firm: true };
}

/**
 * As many as the words say, of the numbers in the sentences before: “Halden had 44, Brisk 33. The two together had *77*”,
 * 两家一共*77*件. Null where more or fewer of them are of one measure and period, or where one is not known.
 */
export function sumOfSoMany({ before }: Around, given: Given): Attempt | null {
  const { figure, passage } = given.situation;
  if (figure.kind !== 'count' || figure.direction !== null) return null;
  const clause = clauseAt(passage, figure.start);
  const lead = given.text.slice(clause.start, figure.start);
  const [, english, chinese] = SO_MANY.exec(lead) ?? [];
  const said = NUMBERS[(english ?? chinese ?? '').toLowerCase()] ?? null;
  if (said === null || TOP.test(lead) || !TOGETHER.test(given.text.slice(clause.start, clause.end))) return null;
  const facts = before.flatMap(({ fact }) => fact ?? []);
  if (facts.length < before.length) return null;
  // “79 and 88, after 64 and 71 in 2022”: of two years nobody can tell which is meant.
  const rows = facts
    .filter((fact, index) => !facts.slice(0, index).some((other) => isRow(other, fact)))
    .map((fact) => [fact, ...facts.filter((other) => isRow(other, fact))])
    .filter((each) => each.length === said && new Set(each.map(({ applicant }) => applicant)).size === said);
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return null;
  if (!isPlainStretch(given) || !isOnlyOf(row, given)) return null;
  return { operation: 'sum', operands: [...row].reverse(), unit: 'count', compute: sum, signed: false, firm: true };
}

const TOGETHER =
  /\b(?:together|combined|between them|altogether|in total|in all|in sum)\b|合[计計共]|[一总總]共|共[计計]|相加|加起[来來]|加在一起|之和|[总總]和|[两兩二三四五六七八][家国國省院校者方项項]共/i;

const NEAR = 32;
const OF_ALL = /\btotal\b|\bin all\b|\ball told\b|making|[共总總]/i;

/** The numbers right before that belong together: of several in one measure and period, or of one in several measures. */
function rowOf(own: readonly Neighbour[], { base }: Given): readonly Fact[] {
  const unit = ({ measure }: Fact): string | null | undefined => base.measures.get(measure ?? '')?.unit;
  const isBeside = (a: Fact, b: Fact): boolean =>
    a.applicant === b.applicant && a.measure !== b.measure && isOfPeriod(a, b) && unit(a) === unit(b);
  const [first, second] = own;
  if (first?.fact == null || second?.fact == null) return [];
  const like = isRow(first.fact, second.fact) ? isRow : isBeside(first.fact, second.fact) ? isBeside : null;
  const row: Fact[] = [];
  for (const { fact } of like === null ? [] : own) {
    if (fact === null || !row.every((other) => like!(other, fact))) break;
    row.push(fact);
  }
  return row;
}

/** Whether nobody is named before the sum who has none of the numbers. */
function isOfAllNamed(row: readonly Fact[], { situation: { passage, figure } }: Given): boolean {
  return passage.applicants
    .filter(({ end }) => end <= figure.start)
    .every(({ ids }) => row.some(({ applicant }) => ids.includes(applicant)));
}
