import type { FactBase } from '../../factbase/factBase';
import type { Figure, Period } from '../../figures';
import type { Judged } from '../corroborate';
import { isOld } from '../comparedEra';
import type { EntityMention } from '../mention';
import { periodFit } from '../period';
import type { Place } from '../place';
import type { Situation } from '../situation';
import type { Topic } from '../topic';
import type { Unplaced } from '../unplaced';
import { carriedTo, carriersOf, type Carriers } from './carriers';
import { changeEnds } from './changeEnds';
import { grewTo } from './grewTo';
import { periodSaid } from './periodSaid';
import { readSentences, type Sentence } from './readSentences';
import { isPlain, statedBy, type Stated } from './stated';

/**
 * Judges once more what is the number of another period than the one that its text speaks of: a number that is set
 * against itself, that goes down to more, or is fewer than in the very year that it is of. The numbers are those of
 * facts, so nothing is convicted by them that merely may be right for what the base lacks. `all` are the figures of one
 * section, in order; a figure at a step. Linear.
 */
export function* misdated(
  all: readonly Judged[],
  nameOf: (place: Place) => string,
  base: FactBase,
): Generator<undefined, readonly Judged[]> {
  const stated: (Stated | null)[] = [];
  for (const judged of all) {
    stated.push(statedBy(judged, base));
    yield;
  }
  const read = readSentences();
  const carriers = carriersOf(all, stated, nameOf);
  const again: Judged[] = [];
  for (const [index, judged] of all.entries()) {
    const own = stated[index] ?? null;
    const judgement =
      own === null
        ? null
        : judgedOf(
            own,
            {
              beside: besides(stated, index),
              sentence: read(judged.situation),
              before: all[index - 1] ?? null,
              behind: all[index + 1] ?? null,
              carriers,
            },
            base,
          );
    again.push(judgement === null ? judged : { ...judged, judgement });
    yield;
  }
  return again;
}

/** How many figures before and behind one are looked at. */
const NEAR = 4;

/** The figures of the same sentence around one that are numbers of facts. */
function besides(stated: readonly (Stated | null)[], index: number): readonly Stated[] {
  const { passage } = stated[index]!.judged.situation;
  return stated
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .filter((each) => each !== null)
    .filter((each) => each.judged.situation.passage === passage);
}

/** How many witnesses are named. */
const MOST = 5;

/** What stands around a figure. */
interface Around {
  readonly beside: readonly Stated[];
  readonly sentence: Sentence;
  readonly before: Judged | null;
  readonly behind: Judged | null;
  readonly carriers: Carriers;
}

function judgedOf(own: Stated, around: Around, base: FactBase): Unplaced | null {
  const { passage, figure, background, era } = own.judged.situation;
  const { beside, sentence, before, behind, carriers } = around;
  const group = sentence.changes.get(figure);
  const members = group === undefined ? [] : membersOf(group.figures, beside);
  const end = changeEnds(members, passage, background.era?.period ?? null, base).get(own);
  if (end !== undefined) return asOf(own, end);
  if (!isPlain(figure)) return null;
  const period = periodSaid(own, beside, sentence, base);
  if (period !== null) return asOf(own, period);
  if (isOld(figure, passage)) return null;
  const grown = grewTo(own, before, behind, base);
  if (grown !== null) return asOf(own, grown);
  const witnesses = carriedTo(own, carriers);
  const judgement = witnesses === null ? null : asOf(own, era!.period);
  return judgement === null ? null : { ...judgement, witnesses: witnesses!.slice(0, MOST) };
}

/** All ends of a change as numbers of facts, else none; what has the number of the one beside it is of that fact as well. */
function membersOf(figures: readonly Figure[], beside: readonly Stated[]): readonly Stated[] {
  const own = figures.map((figure) => beside.find(({ judged }) => judged.situation.figure === figure));
  const members = own.map((each, at) => {
    const like = [own[at - 1], own[at + 1]].find(
      (other) => other?.judged.situation.figure.value === figures[at]!.value,
    );
    return each ?? (like === undefined ? null : { ...like });
  });
  const known = members.filter((each) => each !== null);
  return known.length === members.length ? known : [];
}

/** The judgement of a figure that is certainly of a period; null where it may be right for that. */
function asOf({ judged, fact, measure }: Stated, period: Period): Unplaced | null {
  const { situation, judge } = judged;
  const owner = ownerOf(situation, fact.applicant);
  if (owner === null || periodFit(fact, period) !== 'none') return null;
  const topics = situation.topics.filter((topic) => topic.measure !== measure);
  const topic: Topic = {
    ...(situation.topics.find((each) => each.measure === measure) ?? { mention: null, reach: 'sentence' }),
    measure,
    firm: true,
    otherNoun: false,
    against: false,
    implied: false,
  };
  const judgement = judge({
    ...situation,
    subject: {
      mentions: [owner],
      reach: situation.subject?.reach ?? 'sentence',
      firm: true,
      doubtful: false,
    },
    topics: [topic, ...topics],
    era: { period, mention: situation.era?.mention ?? null, reach: 'sentence', firm: true },
  });
  const disagreement = judgement?.disagreement ?? null;
  const isOfSeries = judgement?.facts.every((other) => other.applicant === fact.applicant && other.measure === measure);
  if (judgement?.verdict !== 'mismatch' || judgement.derived || disagreement === null || isOfSeries !== true)
    return null;
  // Where the base has no fact of that period, the right one may only be missing.
  if (disagreement.otherPeriod !== null && judgement.facts[0] === disagreement.otherPeriod) return null;
  // A rounded number is that of the other year as well.
  return { ...judgement, disagreement: { ...disagreement, otherPeriod: disagreement.otherPeriod ?? fact } };
}

/** The name by which the applicant of a fact is spoken of. */
function ownerOf({ subject, passage, background }: Situation, applicant: string): EntityMention | null {
  const isOwn = ({ ids }: EntityMention): boolean => ids.includes(applicant);
  return (
    subject?.mentions.find(isOwn) ??
    passage.applicants.find(isOwn) ??
    background.applicants.findLast(isOwn) ??
    subject?.mentions[0] ??
    null
  );
}
