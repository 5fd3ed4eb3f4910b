import type { Fact } from '../../../factbase/factBase';
import { lexisOf } from '../../lexis';
import { clauseAt } from '../../mention';
import { isOfPeriod } from '../countsOf';
import type { Derivation, Given } from '../derivation';
import { isOnlyOf } from '../onlyOf';
import { isPlain, namesAndWordsIn } from '../plainWords';
import { isTop, standingOf } from '../standingOf';
import type { Around } from './neighbour';

/**
 * A place by the number that its sentence gives for the one who holds it: “with *4,310* families it is third”, 荷兰以872项位居第三.
 * What the number is of is what the place is by, and its period that of the place. Null where no such number stands next
 * to it, or where the words of the place speak of something else.
 */
export function rankBeside({ before, behind }: Around, given: Given): Derivation | null {
  const { figure, passage, subject } = given.situation;
  if (figure.kind !== 'rank' || figure.value === null || isTop(figure)) return null;
  if (!IS_PLACE.test(given.text.slice(figure.end, passage.end))) return null;
  const near = before[0]?.back === 0 ? before[0] : behind[0];
  const fact = near?.fact ?? null;
  if (fact === null || near === undefined) return null;
  const isSubject = subject?.firm === true && subject.mentions.every(({ ids }) => ids.join() === fact.applicant);
  const [start, end] = [Math.min(near.figure.end, figure.end), Math.max(near.figure.start, figure.start)];
  if (!isSubject || passage.applicants.some((other) => other.start >= start && other.end <= end && !isOf(other, fact)))
    return null;
  const clause = clauseAt(passage, figure.start);
  const ranked = byRanks(fact, given);
  const ordered = byOrder(fact, given);
  const found = ranked ?? ordered;
  if (found?.verdict !== 'mismatch') return found;
  // Who is third in one list may be first in a shorter one: both have to say so.
  if (ordered?.verdict !== 'mismatch') return null;
  const names = namesAndWordsIn(passage);
  return isPlain(passage, given.text, clause.start, clause.end, names) && isOnlyOf([fact], given, clause)
    ? found
    : null;
}

/** Behind a place, and not behind the first good year or the second of two points. */
const IS_PLACE =
  /^(?:\s*$|\s*[,.;:()，。；：（）、—–]|[位名]|\s+(?:place|position|spot|rank|in|among|behind|after|worldwide|globally|overall|there|and|but|this|that|now|again|today)\b)/u;

function isOf({ ids }: { readonly ids: readonly string[] }, { applicant }: Fact): boolean {
  return ids.includes(applicant);
}

/** By a fact that states the place in what the number is of. */
function byRanks(own: Fact, { situation: { figure }, base }: Given): Derivation | null {
  const lexis = lexisOf(base);
  const ranks = base
    .factsOf(own.applicant)
    .filter(
      (fact) =>
        fact.figure?.kind === 'rank' &&
        fact.figure.value !== null &&
        !isTop(fact.figure) &&
        !base.superseded.has(fact.id) &&
        fact.measure !== null &&
        lexis.rankedBy(fact.measure).includes(own.measure ?? '') &&
        isOfPeriod(fact, own),
    );
  const [rank, ...others] = ranks;
  if (rank === undefined || others.length > 0) return null;
  return judged(rank.figure!.value === figure.value ? 'verified' : 'mismatch', [rank], rank.figure!.value!);
}

/** By the order of the facts of its measure and period. */
function byOrder(own: Fact, given: Given): Derivation | null {
  const found = standingOf(own, given);
  if (found === null || found.standing === 'unclear') return null;
  return judged(found.standing === 'agrees' ? 'verified' : 'mismatch', found.operands, found.place);
}

function judged(verdict: 'verified' | 'mismatch', operands: readonly Fact[], place: number): Derivation {
  const result = { low: place, middle: place, high: place };
  const computation = { operation: 'rank', operands, unit: 'rank', result } as const;
  return { verdict, disagreement: verdict === 'mismatch' ? 'rank' : null, computation };
}
