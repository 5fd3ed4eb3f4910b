import type { Fact } from '../../../factbase/factBase';
import type { Span } from '../../../text/span';
import { isOfPeriod, isRow } from '../countsOf';
import type { Given } from '../derivation';
import type { Pair } from '../nearReadings';
import type { Around, Neighbour } from './neighbour';
import {
  AS_WHAT,
  COMPARED_BEFORE,
  COMPARED_WITH,
  GOES_ON,
  IS_SAID,
  LATTER,
  LEFT_OUT,
  OF_ALL,
  OF_ANOTHER,
  OF_WHICH,
  OTHER_ONE_S,
  OTHER_S,
  OUT_OF,
} from './pairWords';
import { sameOf } from './sameOf';

/**
 * The two numbers that a share or so many times is computed from, by the words that join the three: “47 of 131, *more
 * than a third*”, “605, of which 538, or *nine in ten*”, “505 are *5.7 %* of 8,910”, “9,640, *twice* as many as Helvia
 * (4,050)”, 接近韩国（1720件）的*两倍*. The first is what is divided by the second. Whatever the sentence is about, it is these two;
 * null where no such words stand between.
 */
export function pairInWords({ before, behind }: Around, given: Given): Pair | null {
  const own = before.filter(({ back }) => back === 0);
  return (
    asPart(partOf(own, behind, given), given) ??
    asRow(rowOf(own, behind, given) ?? leftOut(before, given)) ??
    ofNamed(own, given) ??
    ofNamedBehind(own, given)
  );
}

type Numbers = readonly [Neighbour, Neighbour] | null;

function asPart(numbers: Numbers, { base }: Given): Pair | null {
  if (numbers === null) return null;
  const [a, b] = [numbers[0].fact, numbers[1].fact];
  if (a === null || b === null || !isOfPeriod(a, b) || a.figure!.value! > b.figure!.value!) return null;
  const unit = ({ measure }: Fact): string | null | undefined => base.measures.get(measure ?? '')?.unit;
  return isRow(a, b) || (a.applicant === b.applicant && unit(a) === unit(b)) ? [a, b] : null;
}

function asRow(numbers: Numbers): Pair | null {
  if (numbers === null) return null;
  const [a, b] = [numbers[0].fact, numbers[1].fact];
  return a !== null && b !== null && isRow(a, b) ? [a, b] : null;
}

/** A part and its whole. */
function partOf(own: readonly Neighbour[], behind: readonly Neighbour[], given: Given): Numbers {
  const { figure, passage } = given.situation;
  if (figure.kind === 'multiple') return null;
  const [near, next] = own;
  const between = (a: Span, b: Span): string => given.text.slice(a.end, b.start);
  if (near === undefined) return null;
  const [first] = behind;
  if (first !== undefined && OUT_OF.test(between(figure, first.figure))) return [near, first];
  if (next === undefined || !IS_SAID.test(between(near.figure, figure))) return null;
  // “348, or nearly half of the country's exports” is in another whole.
  const tail = given.text.slice(figure.end, passage.end);
  if (OF_ANOTHER.test(tail)) return null;
  const words = between(next.figure, near.figure);
  if (OUT_OF.test(words)) return [next, near];
  if (OF_WHICH.test(words)) return [near, next];
  const whole = own.find((each) => OF_ALL.test(given.text.slice(passage.start, each.figure.start)));
  return whole === undefined || whole === near ? null : [near, whole];
}

/** Two that are compared. */
function rowOf(own: readonly Neighbour[], behind: readonly Neighbour[], given: Given): Numbers {
  const { figure, passage } = given.situation;
  const [near, next] = own;
  if (near === undefined) return null;
  const lead = given.text.slice(near.figure.end, figure.start);
  const isAlone = !passage.applicants.some(({ start, end }) => start >= near.figure.end && end <= figure.start);
  if (next !== undefined && isAlone) {
    if (OTHER_S.test(lead)) return [subjectOf(own.slice(1), given) ?? next, near];
    if (OTHER_ONE_S.test(lead)) return [near, own.slice(1).find((each) => isOfKind(each, near, given)) ?? next];
    const [, latter, former] = LATTER.exec(lead) ?? [];
    if (latter !== undefined || former !== undefined) return former === undefined ? [next, near] : [near, next];
  }
  const [first] = behind;
  if (first === undefined || !COMPARED_WITH.test(given.text.slice(figure.end, first.figure.start))) return null;
  const one = subjectOf(own, given) ?? (isAlone && !GOES_ON.test(lead) ? near : null);
  return one === null ? null : [one, first];
}

/** Whether two numbers are of applicants of one kind: two firms, and not a firm and its country. */
function isOfKind({ fact: a }: Neighbour, { fact: b }: Neighbour, { base }: Given): boolean {
  if (a === null || b === null || a.applicant === b.applicant) return false;
  return base.applicants.get(a.applicant)?.kind === base.applicants.get(b.applicant)?.kind;
}

/** 江苏30.2万件，只有广东的*37%*: what the number before is for another one who is named right before the figure. */
function ofNamed([near]: readonly Neighbour[], given: Given): Pair | null {
  const { figure, passage } = given.situation;
  const other = passage.applicants.findLast(({ end }) => end <= figure.start);
  if (near?.fact == null || other === undefined || other.start < near.figure.end || other.ids.length !== 1) return null;
  if (!OTHER_S.test(given.text.slice(other.end, figure.start))) return null;
  if (!COMPARED_BEFORE.test(given.text.slice(near.figure.end, other.start))) return null;
  const fact = sameOf(near.fact, other.ids, given);
  return fact === null || !isRow(near.fact, fact) ? null : [near.fact, fact];
}

/** “9,852, *3.6 times* what Munich does”: the number right before for one who is named behind and has none stated. */
function ofNamedBehind([near]: readonly Neighbour[], given: Given): Pair | null {
  const { figure, passage } = given.situation;
  const other = passage.applicants.find(({ start }) => start >= figure.end);
  if (figure.kind !== 'multiple' || near?.fact == null || other?.ids.length !== 1) return null;
  if (!AS_WHAT.test(given.text.slice(figure.end, other.start))) return null;
  if (passage.applicants.some(({ start, end }) => start >= near.figure.end && end <= figure.start)) return null;
  if (GOES_ON.test(given.text.slice(near.figure.end, figure.start))) return null;
  const fact = sameOf(near.fact, other.ids, given);
  return fact === null || !isRow(near.fact, fact) ? null : [near.fact, fact];
}

/** The nearest number that is the subject's. */
function subjectOf(numbers: readonly Neighbour[], { situation: { subject } }: Given): Neighbour | null {
  if (subject?.firm !== true || subject.mentions.length !== 1) return null;
  const { ids } = subject.mentions[0]!;
  return numbers.find(({ fact }) => fact !== null && ids.includes(fact.applicant)) ?? null;
}

/** “It was nearly 40 %, *more than three times* as high a share”: as the number that was stated last before. */
function leftOut(before: readonly Neighbour[], { situation: { figure, passage }, text }: Given): Numbers {
  const [near, ...others] = before;
  if (near?.fact == null || near.back > 0 || !LEFT_OUT.test(text.slice(figure.end, passage.end))) return null;
  if (passage.applicants.some(({ start, end }) => start >= near.figure.end && end <= figure.start)) return null;
  const other = others.find(({ back, fact }) => back <= 1 && fact !== null && isRow(near.fact!, fact));
  return other === undefined ? null : [near, other];
}
