import type { Fact, FactBase } from '../../factbase/factBase';
import type { Figure } from '../../figures';
import { lexisOf } from '../lexis';
import { clauseAt, type EntityMention } from '../mention';
import { periodFit } from '../period';
import { countsOf } from './countsOf';
import type { Derivation, Given } from './derivation';
import { isDated } from './deriveSum';
import { isPlain } from './plainWords';
import { isTop, standingOf } from './standingOf';
import { topicsFor } from './topicsFor';

/**
 * A place by the order of the facts of one measure and period, among applicants of one kind: “ranked fourth”, 位居第二.
 * An applicant that the base does not know can only push the others down: a better place than the facts give is wrong,
 * and a worse one may be right where the list may be incomplete. Null where nothing is known of the subject.
 */
export function deriveRank(given: Given): Derivation | null {
  const { figure, passage, subject, era } = given.situation;
  if (figure.kind !== 'rank' || figure.value === null) return null;
  // 前一名 is the one before, and no group of places.
  if (figure.value === 1 && figure.text.startsWith('前')) return null;
  if (subject === null || subject.doubtful || subject.mentions.length !== 1) return null;
  const mention = subject.mentions[0]!;
  // “Among Asian countries”, “outside the US”: the place is one of another list.
  const inSentence =
    subject.firm &&
    (subject.reach === 'clause' || subject.reach === 'sentence') &&
    isPlain(passage, given.text, passage.start, passage.end);
  const taken = takenPlace(given, mention);
  if (taken !== null) return isDated(given) && inSentence ? judged('mismatch', [taken], taken.figure!.value!) : null;
  for (const { measure, firm } of ranked(given)) {
    const facts = countsOf(mention, measure, era, given).filter(
      (fact) => era === null || periodFit(fact, era.period) === 'same',
    );
    if (facts.length !== 1) continue;
    const [own] = facts;
    const found = standingOf(own!, given);
    if (found === null) continue;
    const { place, operands } = found;
    switch (found.standing) {
      case 'agrees':
        return judged('verified', operands, place);
      case 'disagrees':
        return judged(
          (firm && inSentence && isDated(given)) || isNeverHeld(figure, measure, mention, given)
            ? 'mismatch'
            : 'unsure',
          operands,
          place,
        );
      case 'unclear':
        // “Four US companies are in the top ten”: a group of places is most often another list's.
        return isTop(figure) ? null : judged('unsure', operands, place);
    }
  }
  return null;
}

function judged(verdict: Derivation['verdict'], operands: readonly Fact[], place: number): Derivation {
  const result = { low: place, middle: place, high: place };
  const computation = { operation: 'rank', operands, unit: 'rank', result } as const;
  return { verdict, disagreement: verdict === 'mismatch' ? 'rank' : null, computation };
}

/** Whether one who is named next to a place has it in no period of the base, whichever is meant. */
function isNeverHeld(figure: Figure, measure: string, mention: EntityMention, given: Given): boolean {
  const { subject, passage } = given.situation;
  if (subject?.firm !== true || (subject.reach !== 'clause' && subject.reach !== 'sentence')) return false;
  // “Passed France and came third”: whom a place is of may stand farther off.
  if (passage.applicants.some(({ end, ids }) => end <= figure.start && !ids.includes(mention.ids[0]!))) return false;
  if (!isPlain(passage, given.text, passage.start, clauseAt(passage, figure.start).end)) return false;
  return countsOf(mention, measure, null, given).every((own) => standingOf(own, given)?.standing === 'disagrees');
}

/** The measures of counts that a place may be by: those under discussion, and those that a measure of ranks is of. */
function ranked(given: Given): readonly { readonly measure: string; readonly firm: boolean }[] {
  const { situation, base } = given;
  const own = topicsFor(given);
  if (own.length > 0) return own;
  const lexis = lexisOf(base);
  return situation.topics.flatMap(({ measure, firm }) =>
    lexis.rankedBy(measure).map((count) => ({ measure: count, firm })),
  );
}

/** The fact by which another applicant of the same kind holds the place; null where none is known to. */
function takenPlace({ situation, base, source }: Given, { ids }: EntityMention): Fact | null {
  const { figure, topics, era, passage } = situation;
  if (isTop(figure) || ids.length !== 1) return null;
  const kind = base.applicants.get(ids[0]!)?.kind ?? null;
  for (const { measure, reach } of topics) {
    // “Leads by patents in force” under a heading on filings is a place in another list.
    const isFar = reach === 'heading' || reach === 'frontMatter';
    if (isFar && passage.measures.some(({ ids }) => ids.every((other) => !isRankedBy(measure, other, base)))) continue;
    const fact = placesTaken(measure, base)
      .get(figure.value!)
      ?.find(
        (other) =>
          other.applicant !== ids[0] &&
          kind !== null &&
          base.applicants.get(other.applicant)?.kind === kind &&
          (source === null || other.source === source) &&
          (era === null || periodFit(other, era.period) !== 'none'),
      );
    if (fact !== undefined) return fact;
  }
  return null;
}

function isRankedBy(rank: string, measure: string, base: FactBase): boolean {
  return rank === measure || lexisOf(base).rankedBy(rank).includes(measure);
}

const taken = new WeakMap<FactBase, Map<string, ReadonlyMap<number, readonly Fact[]>>>();

/** The facts of a measure of ranks by the place that they give, without groups of places. */
function placesTaken(measure: string, base: FactBase): ReadonlyMap<number, readonly Fact[]> {
  let measures = taken.get(base);
  if (measures === undefined) taken.set(base, (measures = new Map<string, ReadonlyMap<number, readonly Fact[]>>()));
  let places = measures.get(measure);
  if (places === undefined) {
    const found = new Map<number, Fact[]>();
    for (const fact of base.factsOfMeasure(measure)) {
      const { figure } = fact;
      if (figure?.kind !== 'rank' || figure.value === null || isTop(figure) || base.superseded.has(fact.id)) continue;
      found.set(figure.value, [...(found.get(figure.value) ?? []), fact]);
    }
    measures.set(measure, (places = found));
  }
  return places;
}
