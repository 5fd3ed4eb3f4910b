import type { Fact } from '../../../factbase/factBase';
import { RESPECTIVELY } from '../../vocabulary';
import { clauseAt, type EntityMention } from '../../mention';
import type { Asked } from '../askedWays';
import { countsOf, isOfPeriod, isRow, isSeries } from '../countsOf';
import type { Given } from '../derivation';
import { factsStated } from '../factsStated';
import { isBroader, isMemberOf, isPartIn } from '../isPartIn';
import type { Pair } from '../nearReadings';
import type { Around, Neighbour } from './neighbour';
import { IS_SAID, OF_ANOTHER, OF_GROUP, OF_IT, OR_SAID } from './pairWords';
import { wholesOf } from '../wholesOf';
import { sameOf } from './sameOf';

/**
 * A part and its whole, by the numbers next to a share: “of 605 cases 538, or *89 %*”, 收案24,600件，其中专利案件4,980件，占两成; or by
 * the one number and whom the clause names: “of China's 74,200 *13 %* came from CATL”, 1,330项占日本总数的近三分之一; or by what the
 * one number is a part of by all that the base knows: 子公司96件，占集团的*15.6%*. Null where the base does not know the one as a
 * part of the other, and where the words do not say that it is a share.
 */
export function partBeside({ before, behind }: Around, { isShare }: Asked, given: Given): Pair | null {
  const { figure, passage } = given.situation;
  const { text } = given;
  const whole = behind[0];
  const [near, ...others] = withoutAside(before, given);
  if (whole?.fact != null && OUT_OF.test(text.slice(figure.end, whole.figure.start)))
    return near?.fact != null && near.back === 0 ? asPart(near.fact, whole.fact, given) : null;
  if (near === undefined || near.back > 1 || RESPECTIVELY.test(passage.text)) return null;
  if (near.fact !== null && whole?.fact != null && OF_THEM.test(text.slice(figure.end, whole.figure.start))) {
    const all = sameOf(whole.fact, [near.fact.applicant], given);
    return all === null ? null : asPart(whole.fact, all, given);
  }
  const lead = text.slice(near.figure.end, figure.start);
  const tail = text.slice(figure.end, passage.end);
  const straight = near.back === 0 && IS_SAID.test(lead) && !OF_IT.test(tail);
  if (!isShare && !straight) return null;
  const clause = clauseAt(passage, figure.start);
  const from = near.back === 0 ? Math.max(near.figure.end, clause.start) : clause.start;
  const named = passage.applicants.filter(({ start, end }) => start >= from && end <= clause.end);
  if (named.length > 0) return isOneOfSeries(before) ? null : ofNamed(near, named, given);
  if (near.fact === null || near.back > 0) return null;
  const narrow = ofMeasure(near.fact, from, given);
  if (narrow !== null) return narrow;
  const isElse = OF_ANOTHER.test(tail) && !OF_GROUP.test(tail);
  const isSaid = !isElse && (isShare || OR_SAID.test(lead));
  const isAmong = AMONG.test(text.slice(Math.max(passage.start, near.figure.start - AMONG_REACH), near.figure.start));
  for (const { fact } of others.slice(0, REACH)) {
    if (fact === null) return null;
    const pair =
      asPart(near.fact, fact, given) ??
      (isSaid ? asSubset(near.fact, fact, given) : null) ??
      (isAmong && isSaid && isRow(near.fact, fact) && isLess(near.fact, fact) ? ([near.fact, fact] as const) : null);
    if (pair !== null) return pair;
  }
  if (!isSaid) return null;
  const all = wholeOf(near.fact, given);
  return all === null ? null : asPart(near.fact, all, given);
}

/** Whether the nearest number is that of one of two years that a sentence before speaks of. */
function isOneOfSeries([near, ...others]: readonly Neighbour[]): boolean {
  if (near?.fact == null || near.back === 0) return false;
  return others.some(({ fact, back }) => back === near.back && fact !== null && isSeries(fact, near.fact!));
}

const OUT_OF = /^\s+(?:out )?of (?:the |all |its |their )*$/;
/** “*A third* of them is Lorne (340)”. */
const OF_THEM =
  /^\s+of (?:them|these|those|that|it)\s+(?:is|are|was|were|went to|came from|belongs? to)\b[^.;,]{0,40}$/i;
/** How many numbers before are looked at. */
const REACH = 4;

/** 其中广东法院2,276件: what is among the things that were counted before. */
const AMONG = /其中|\bof (?:which|these|those|them)\b/i;
const AMONG_REACH = 24;

/** “12,840 (2022: 11,070), or *44 %*”: what stands in brackets is only said beside. */
function withoutAside(before: readonly Neighbour[], { situation: { figure }, text }: Given): readonly Neighbour[] {
  const [near, next] = before;
  if (near === undefined || next?.back !== 0 || near.back > 0) return before;
  const isAside =
    /^[^（(]*[)）]\s*[,，]/.test(text.slice(near.figure.end, figure.start)) &&
    /^[^)）]*[（(]/.test(text.slice(next.figure.end, near.figure.start));
  return isAside ? before.slice(1) : before;
}

/** What the only one named has, where it belongs to whom the number is of, or the other way round. */
function ofNamed(near: Neighbour, named: readonly EntityMention[], given: Given): Pair | null {
  const ids = [...new Set(named.flatMap((mention) => mention.ids))];
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return null;
  const isSaid = named.some(({ start }) => WHOLE_S.test(given.text.slice(Math.max(0, start - 12), start)));
  const pairs = (near.fact === null ? candidatesOf(near, given) : [near.fact]).flatMap((fact) => {
    if (fact.applicant === id) return [];
    const isWhole = isMemberOf(fact.applicant, id, given.base);
    const other = isWhole || isSaid || isMemberOf(id, fact.applicant, given.base) ? sameOf(fact, [id], given) : null;
    if (other === null) return [];
    const part = asPart(fact, other, given) ?? (isSaid && isLess(fact, other) ? ([fact, other] as const) : null);
    return part === null ? [] : [part];
  });
  return pairs.length === 1 ? pairs[0]! : null;
}

/** Right before the name of a whole: *占*日本总数的, “13 % *of the* Japanese total”. */
const WHOLE_S = /占(?:了|到|全部|整个|全)?\s*$|%\s+of (?:the |all (?:the )?)?$/i;

function candidatesOf({ figure, isWrong, back }: Neighbour, { base }: Given): readonly Fact[] {
  const isTelling = figure.value !== null && Math.abs(figure.value) >= PRECISE * figure.step;
  return isWrong === true || back > 0 || !isTelling ? [] : factsStated(figure, base);
}

/** From so many steps on a number is hardly another one by accident. */
const PRECISE = 100;

/** 动力电池专利族4,890项，固态电池只占*27%*: what its applicant has of a narrower measure that is named behind it. */
function ofMeasure(whole: Fact, from: number, given: Given): Pair | null {
  const { figure, passage } = given.situation;
  const named = passage.measures.filter(({ start, end }) => start >= from && end <= figure.start);
  const parts = named
    .flatMap(({ ids }) => ids)
    .filter((id) => isBroader(whole.measure, id, given.base))
    .flatMap((id) => countsOf({ ids: [whole.applicant] }, id, null, given).filter((fact) => isOfPeriod(fact, whole)));
  const [part, ...others] = [...new Set(parts)];
  return part === undefined || others.length > 0 || !isLess(part, whole) ? null : [part, whole];
}

/** Two measures of one applicant in one period that count alike, the smaller in the larger. */
function asSubset(a: Fact, b: Fact, { base }: Given): Pair | null {
  const unit = ({ measure }: Fact): string | null | undefined => base.measures.get(measure ?? '')?.unit;
  const isAlike = a.applicant === b.applicant && a.measure !== b.measure && isOfPeriod(a, b) && unit(a) === unit(b);
  return isAlike && isLess(a, b) ? [a, b] : null;
}

function isLess(a: Fact, b: Fact): boolean {
  return a.figure!.value! <= b.figure!.value!;
}

/** What the only one has whom the applicant of a number belongs to. */
function wholeOf(part: Fact, given: Given): Fact | null {
  const wholes = wholesOf(part.applicant, given.base).flatMap((id) => sameOf(part, [id], given) ?? []);
  const { parent } = given.base.applicants.get(part.applicant) ?? { parent: null };
  return wholes.find(({ applicant }) => applicant === parent) ?? (wholes.length === 1 ? wholes[0]! : null);
}

function asPart(a: Fact, b: Fact, { base }: Given): Pair | null {
  if (isPartIn(a, b, base)) return [a, b];
  return isPartIn(b, a, base) ? [b, a] : null;
}
