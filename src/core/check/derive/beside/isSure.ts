import type { Fact } from '../../../factbase/factBase';
import { clauseAt } from '../../mention';
import { SHARE } from '../../vocabulary';
import { periodFit } from '../../period';
import { changeTimesOf } from '../changeSpans';
import { isSeries } from '../countsOf';
import type { Attempt, Derivation, Given } from '../derivation';
import { isPartIn } from '../isPartIn';
import { yearOf } from '../nearReadings';
import { sidesOf } from '../sides';
import { linkedTo } from './linked';
import type { Around } from './neighbour';

/**
 * Whether it is beyond doubt that a figure was computed so, however far off it is: what the subject of its own sentence
 * rose by, to or from the number that stands beside it; a part of a whole, or one against another, each of which is
 * named or stated next to it. Where that is not so, only a slip is wrong. What goes the other way is no other number:
 * nobody errs in both.
 */
export function isSure(
  attempt: Pick<Attempt, 'operation' | 'operands'> & { readonly isJoined?: boolean; readonly isLike?: boolean },
  { disagreement }: Derivation,
  around: Around,
  given: Given,
): boolean {
  const [a, b] = attempt.operands;
  if (a === undefined || b === undefined || attempt.operands.length > 2 || disagreement !== 'value') return false;
  const { figure, passage } = given.situation;
  const clause = clauseAt(passage, figure.start);
  const from = Math.max(passage.start, Math.min(clause.start, figure.start - NEAR));
  if (SPAN.test(given.text.slice(from, clause.end)) || !isInTime(a, given) || isBehindUnknown(a, b, around))
    return false;
  if (attempt.isLike === true) return true;
  const isJoined = attempt.isJoined === true && [a, b].every((fact) => statedIn(around).includes(fact));
  if (isSeries(a, b)) return isOfYears(a, b, isJoined, given) && (isJoined || isOfSubject(a, b, around, given));
  if (attempt.operation === 'share') {
    const isPart = isPartIn(a, b, given.base);
    return isPart ? isJoined || isOfParts(a, b, around, given) : isJoined && a.applicant === b.applicant;
  }
  return isJoined || isOfSides(a, b, around, given);
}

const NEAR = 16;

/** Whether a number of the sentence that nothing is known of stands nearer than one of the two. */
function isBehindUnknown(a: Fact, b: Fact, { before }: Around): boolean {
  const own = before.filter(({ back }) => back === 0);
  const last = own.findLastIndex(({ fact }) => fact === a || fact === b);
  return own.slice(0, last + 1).some(({ fact }) => fact === null);
}

/** Whether a change is over no other years than those the words allow: from one to the next, or from one that is named. */
function isOfYears(later: Fact, earlier: Fact, isJoined: boolean, given: Given): boolean {
  const { figure, passage } = given.situation;
  const clause = clauseAt(passage, figure.start);
  if (SHARE.test(given.text.slice(clause.start, figure.start))) return false;
  const [end, start] = [yearOf(later), yearOf(earlier)];
  if (end === null || start === null) return isJoined;
  const times = changeTimesOf(given);
  if (times === null || times.yearly) return times !== null && end - start === 1;
  return isJoined || end - start === 1 || times.baseYear === start;
}

/** Over so many years nobody knows from which: 两年之间, “in two years”. */
const SPAN =
  /(?<![\d〇零一二三四五六七八九十])[两兩二三四五六七八九十几幾2-9]年|\b(?:two|three|four|five|several|[2-9]) (?:years|decades)\b/i;

/** Whether the period that the clause or the sentence gives is that of the first. */
function isInTime(fact: Fact, { situation: { era } }: Given): boolean {
  if (era?.firm !== true || (era.reach !== 'clause' && era.reach !== 'sentence')) return true;
  return periodFit(fact, era.period) !== 'none';
}

/** A change of whom the sentence is about, in what it is about, or from or to a number that the words join to it. */
function isOfSubject(a: Fact, b: Fact, around: Around, given: Given): boolean {
  const { later, earlier } = linkedTo(around, given);
  if ([later, earlier].some((one) => one !== null && (one.fact === a || one.fact === b))) return true;
  const { subject } = given.situation;
  const isNamed = subject?.firm === true && !subject.doubtful && ['clause', 'sentence'].includes(subject.reach);
  if (!isNamed || subject.mentions.length !== 1 || !subject.mentions[0]!.ids.includes(a.applicant)) return false;
  return isOfTopic(a, around, given);
}

/** Whether one of the facts is stated in the sentence, or nothing else is counted there than what they are of. */
function isOfTopic(fact: Fact, around: Around, { situation: { topicsAs } }: Given): boolean {
  const [topic] = topicsAs(fact.figure!.kind);
  if (topic?.firm === true) return topic.measure === fact.measure;
  return statedIn(around).some(({ measure, applicant }) => measure === fact.measure && applicant === fact.applicant);
}

/** A part and its whole, each stated in the sentence or named in the clause. */
function isOfParts(part: Fact, whole: Fact, around: Around, given: Given): boolean {
  const { figure, passage } = given.situation;
  const clause = clauseAt(passage, figure.start);
  const stated = statedIn(around);
  const names = [...passage.applicants, ...passage.measures].filter(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  );
  const isNamed = (key: string | null): boolean => key !== null && names.some(({ ids }) => ids.includes(key));
  const isGiven = (fact: Fact): boolean =>
    stated.includes(fact) || isNamed(part.applicant === whole.applicant ? fact.measure : fact.applicant);
  return isGiven(part) && isGiven(whole) && (stated.includes(part) || stated.includes(whole));
}

/** Two whom the words compare. */
function isOfSides(a: Fact, b: Fact, around: Around, given: Given): boolean {
  const sides = sidesOf(given);
  if (sides?.plainly !== true || !sides.firm || a.measure !== b.measure) return false;
  const isOne = ({ applicant }: Fact): boolean =>
    sides.one.ids.includes(applicant) || sides.other.ids.includes(applicant);
  return (
    isOne(a) && isOne(b) && a.applicant !== b.applicant && statedIn(around).some((fact) => fact === a || fact === b)
  );
}

/** The facts whose numbers stand in the sentence of the figure. */
function statedIn({ before, behind }: Around): readonly Fact[] {
  return [...before.filter(({ back }) => back === 0), ...behind].flatMap(({ fact }) => fact ?? []);
}
