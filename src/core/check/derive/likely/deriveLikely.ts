import type { Fact } from '../../../factbase/factBase';
import type { EntityMention } from '../../mention';
import { periodFit } from '../../period';
import { changeWay } from '../changeWay';
import { conclude, type Derivation, type Given } from '../derivation';
import { factsStated } from '../factsStated';
import { isClose } from '../isClose';
import { isOfAnotherNoun } from '../isOfAnotherNoun';
import { isOfSaid } from '../isOfSaid';
import { isOnlyOf, isPlainStretch, listedStretch } from '../onlyOf';
import { statedElsewhere } from '../statedElsewhere';
import { isSlip } from './isSlip';
import { likelyChanges } from './likelyChanges';
import { likelyGaps } from './likelyGaps';
import { likelyShares } from './likelyShares';
import { likelySums } from './likelySums';

/**
 * The likeliest computation of a figure that nothing else accounts for: a change, a share, a gap or a sum of what is
 * counted around it, of those who are spoken of. It is wrong only where it comes near, so that it is a slip in that very
 * computation: a loose reading says little of a figure that is far off. `suspected` are the computations in other ways
 * that it does not agree with, and that were too loose to convict it.
 */
export function deriveLikely(given: Given, suspected: readonly Derivation[]): Derivation | null {
  const { figure, subject, era } = given.situation;
  if (figure.value === null || subject?.reach === 'table' || era?.reach === 'table') return null;
  const own = ownOf(given);
  const changes = own === null ? [] : likelyChanges(given, own);
  const readings = [
    ...changes,
    ...(own === null ? [] : likelyShares(given, own)),
    ...likelyGaps(given),
    ...likelySums(given),
  ];
  const judged = readings
    .map(({ direction, attempt }) => conclude({ ...figure, direction }, attempt))
    .filter((result) => result !== null);
  const agreeing = judged.find((each) => each.verdict === 'verified' && isClose(figure, each));
  if (agreeing !== undefined) return agreeing;
  // What a list goes on with has its direction from a word that stands beside another figure.
  const isInherited = changes.length > 0 && changeWay(given) === null;
  const slip = [...suspected, ...judged]
    .filter((each) => isMeant(each, given))
    .find(
      (each) =>
        each.verdict === 'mismatch' && !(isInherited && each.disagreement === 'direction') && isSlip(figure, each),
    );
  if (slip === undefined) return null;
  return slip.disagreement !== 'direction' && statedElsewhere(figure, given) ? null : slip;
}

/**
 * Whether a reading is loose only by distance: the words of the figure say nothing more, and a change is that of the
 * subject, where nobody else is named nearer.
 */
function isMeant({ computation }: Derivation, given: Given): boolean {
  const { situation } = given;
  // What is left of a whole is also left by those who are not known.
  if (computation === null || computation.operation === 'complement') return false;
  if (isOfSaid(given) || isOfAnotherNoun(situation, computation, given.base)) return false;
  // A gap or so many times may be that of others: only those whose number stands beside it are meant.
  const isGap = computation.operation === 'difference' || computation.operation === 'ratio';
  if (isGap && (isBesideUnknown(computation.operands, given) || isHedgedAfar(given))) return false;
  const own = listedStretch(given);
  if (!isPlainStretch(given, own) || !isOnlyOf(computation.operands, given, own)) return false;
  if (computation.operation === 'share' && changeWay(given) !== null) return false;
  const { figure, passage, subject, era } = situation;
  const [a, b] = computation.operands;
  // “The year before, growth had been 4.4%” is no growth to the year after.
  const isSaid = era?.firm === true && (era.reach === 'clause' || era.reach === 'sentence');
  const later = computation.operation === 'growth' ? a : undefined;
  if (isSaid && later !== undefined && periodFit(later, era.period) === 'none') return false;
  if (a?.applicant !== b?.applicant) return true;
  const named = subject?.mentions[0];
  const nearest = passage.applicants.findLast(({ end }) => end <= figure.start);
  if (named === undefined || nearest === undefined || named.start > nearest.start) return true;
  return nearest.ids.some((id) => named.ids.includes(id));
}

/** Whether the number that stands right before a figure is one that nothing is known of, and may well be an operand. */
function isBesideUnknown(operands: readonly Fact[], { situation: { figure, passage }, base }: Given): boolean {
  const kind = operands[0]?.figure?.kind;
  const before = passage.figures.findLast((other) => other.kind === kind && other.end <= figure.start);
  return before !== undefined && Math.abs(before.value ?? 0) > SMALL && factsStated(before, base).length === 0;
}

/** 接近奥贝（207件）的七倍: what hedges a figure may stand before the other that it is compared with. */
function isHedgedAfar({ situation: { figure, passage }, text }: Given): boolean {
  if (figure.kind !== 'multiple' || figure.qualifier !== null) return false;
  return HEDGE.test(text.slice(Math.max(passage.start, figure.start - AFAR), figure.start));
}

const AFAR = 24;
const HEDGE =
  /接近|[将將]近|不到|不足|超[过過]|[逾近约約]|\b(?:nearly|almost|close to|over|more than|about|some|under)\b/i;

/** What is counted up to here is no operand. */
const SMALL = 10;

/** The one subject, where it is known. */
function ownOf({ situation: { subject } }: Given): EntityMention | null {
  if (subject === null || subject.doubtful || subject.mentions.length !== 1) return null;
  const [mention] = subject.mentions;
  return mention!.ids.length === 1 ? mention! : null;
}
