import type { Fact } from '../../../factbase/factBase';
import { RESPECTIVELY } from '../../vocabulary';
import { clauseAt, type EntityMention } from '../../mention';
import type { Asked } from '../askedWays';
import type { Given } from '../derivation';
import { isMemberOf, isPartIn } from '../isPartIn';
import type { Pair } from '../nearReadings';
import type { Around } from './neighbour';
import { sameOf } from './sameOf';

/**
 * A part and its whole, by the numbers next to a share: “of 605 cases 538, or *89 %*”, 收案24,600件，其中专利案件4,980件，占两成; or by
 * the one number and whom the clause names: “of China's 74,200 *13 %* came from CATL”, 1,330项占日本总数的近三分之一. Null where
 * the base does not know the one as a part of the other, and where the words do not say that it is a share.
 */
export function partBeside({ before, behind }: Around, { isShare }: Asked, given: Given): Pair | null {
  const { figure, passage } = given.situation;
  const { text } = given;
  const whole = behind[0];
  const [near] = before;
  if (whole?.fact != null && OUT_OF.test(text.slice(figure.end, whole.figure.start)))
    return near?.fact != null && near.back === 0 ? asPart(near.fact, whole.fact, given) : null;
  if (near?.fact == null || near.back > 1) return null;
  if (RESPECTIVELY.test(passage.text)) return null;
  const straight = near.back === 0 && STRAIGHT.test(text.slice(near.figure.end, figure.start));
  if (!isShare && !straight) return null;
  const clause = clauseAt(passage, figure.start);
  const from = near.back === 0 ? Math.max(near.figure.end, clause.start) : clause.start;
  const named = passage.applicants.filter(({ start, end }) => start >= from && end <= clause.end);
  if (named.length > 0) return ofNamed(near.fact, named, given);
  if (near.back > 0) return null;
  for (const { fact, back } of before.slice(1, REACH)) {
    if (fact === null || back > 1) return null;
    const pair = asPart(near.fact, fact, given);
    if (pair !== null) return pair;
  }
  return null;
}

const OUT_OF = /^\s+(?:out )?of (?:the |all |its |their )*$/;
/** How many numbers before are looked at. */
const REACH = 4;

/** What may stand between a number and the share that it is said to be: 538, or 89 %; 538 (89 %). */
const STRAIGHT =
  /^\s*[\p{Script=Han}]{0,2}\s*(?:[,，(（—–-]|\b(?:or|i\.e\.|of (?:them|these|those))\b|即|也就是|\s|[$€£¥])*(?:about|some|nearly|约|近)?\s*$/iu;

/** What the only one named has, where it belongs to whom the number is of, or the other way round. */
function ofNamed(fact: Fact, named: readonly EntityMention[], given: Given): Pair | null {
  const ids = [...new Set(named.flatMap((mention) => mention.ids))];
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0 || id === fact.applicant) return null;
  const isWhole = isMemberOf(fact.applicant, id, given.base);
  if (!isWhole && !isMemberOf(id, fact.applicant, given.base)) return null;
  const other = sameOf(fact, [id], given);
  return other === null ? null : asPart(fact, other, given);
}

function asPart(a: Fact, b: Fact, { base }: Given): Pair | null {
  if (isPartIn(a, b, base)) return [a, b];
  return isPartIn(b, a, base) ? [b, a] : null;
}
