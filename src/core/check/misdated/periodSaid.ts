import type { FactBase } from '../../factbase/factBase';
import type { Figure, Period } from '../../figures';
import type { Span } from '../../text/span';
import { isOld, slice } from '../comparedEra';
import { shifted } from '../dated';
import { factsStated } from '../derive/factsStated';
import type { Era } from '../era';
import type { Passage } from '../mention';
import { periodFit } from '../period';
import type { Sentence } from './readSentences';
import { digitsOf, TELLING, type Stated } from './stated';

/**
 * The period that a figure must be of by its own sentence, where that is not the one whose number it is; null where
 * nothing says so for certain.
 */
export function periodSaid(own: Stated, beside: readonly Stated[], sentence: Sentence, base: FactBase): Period | null {
  const { situation } = own.judged;
  const { era } = situation;
  if (era !== null && isNear(era) && periodFit(own.fact, era.period) !== 'none') return null;
  const given = givenOutright(own, beside, base);
  if (given !== null) return given;
  if (era !== null && isNear(era) && era.against !== true && era.isPrior !== true) {
    // 3,890件较上一年的3,890件有所增加: the second has a year of its own.
    if (beside.some((other) => isRepeated(other, own))) return era.period;
  }
  if (isOld(situation.figure, situation.passage)) return null;
  const isOther = beside.some((other) => isSetAgainst(own, other)) || isComparedWith(own, sentence);
  const period = isOther ? otherPeriod(own) : null;
  // What has not changed has one number twice.
  return period !== null && (digitsOf(situation.figure) >= TELLING || isKnownIn(own, period, base)) ? period : null;
}

function isNear({ reach }: Era): boolean {
  return reach === 'clause' || reach === 'sentence';
}

/** The period of its own words, which whose and what it is beyond doubt by its number. */
function givenOutright(own: Stated, beside: readonly Stated[], base: FactBase): Period | null {
  const { fact, measure } = own;
  const { situation, judgement } = own.judged;
  const { era, figure, subject, topics } = situation;
  if (era === null || !era.firm || era.against === true || era.isPrior === true) return null;
  if (periodFit(fact, era.period) !== 'none') return null;
  const topic = topics.find((each) => each.measure === measure);
  if (topic === undefined || topic.against === true) return null;
  const isOwn = era.reach === 'clause' && topic.reach === 'clause' && topic.firm && subject?.against !== true;
  const isTold =
    digitsOf(figure) >= (isOwn ? TELLING - 1 : TELLING) || beside.some((other) => other !== own && other.fact === fact);
  if (!isTold && !(subject?.firm === true && topic.firm && topic === topics[0])) return null;
  // What is only carried from other sentences has to be all that may be meant.
  const isSaid = topic.firm && (topic.reach === 'clause' || topic.reach === 'sentence') && topic === topics[0];
  if (!isSaid && (!isNear(era) || judgement?.verdict === 'unsupported')) return null;
  if (!isNear(era) && !isKnownIn(own, era.period, base)) return null;
  const isOfOther = factsStated(figure, base).some(
    (other) => other !== fact && periodFit(other, era.period) !== 'none',
  );
  return isOfOther ? null : era.period;
}

/** Whether the base has what the applicant of a fact had of its measure in a period. */
function isKnownIn({ fact, measure }: Stated, period: Period, base: FactBase): boolean {
  return base
    .factsOf(fact.applicant, measure)
    .some((other) => !base.superseded.has(other.id) && periodFit(other, period) === 'same');
}

/** How far what a figure is set against may stand behind it. */
const FAR = 120;

/** “1,332 (2022: 1,332)”, “93, after 93 the year before”: the number of the year that it is compared with. */
function isSetAgainst(own: Stated, other: Stated): boolean {
  const { figure, passage, era } = other.judged.situation;
  if (!isRepeated(own, other)) return false;
  return era !== null && isNear(era) ? periodFit(other.fact, era.period) !== 'none' : isOld(figure, passage);
}

/** Whether a number comes again where it is compared with itself. */
function isRepeated(first: Stated, second: Stated): boolean {
  const { figure, passage } = first.judged.situation;
  const { figure: again } = second.judged.situation;
  if (first.fact !== second.fact || again.start < figure.end || again.start - figure.end > FAR) return false;
  const between = slice(passage, figure.end, again.start);
  return !/[;；。]/.test(between) && !SAME.test(between) && AGAINST.test(between);
}

const AGAINST =
  /[(（]|\b(?:than|after|against|versus|vs|from|compared|opposed|following|up|down|on|short of|return\p{L}* to|below|above|beyond|since)\b|[较比]|上年|上一年|前一年|去年同期|上年同期/iu;
const SAME =
  /\b(?:all|same|also|again|as (?:many|much)|equal\p{L}*|unchanged|like|those|these)\b|全部|均|同样|也|持平|相同/iu;

/** “379,400, 3.0% fewer than in 2022”: what is compared with a year is not of that year. */
function isComparedWith({ judged: { situation }, fact }: Stated, { compared }: Sentence): boolean {
  const { figure, passage } = situation;
  return compared.some(
    ({ own, mention, time }) =>
      time.start >= figure.end &&
      time.start - figure.end <= FAR &&
      !own.includes(figure) &&
      periodFit(fact, mention!.period) !== 'none' &&
      BY_PART.test(slice(passage, figure.end, time.start)) &&
      !isBetween(figure, time, passage),
  );
}

/** Whether somebody else, or another number of the kind, stands between a figure and a period. */
function isBetween({ end, kind }: Figure, { start }: Span, { figures, applicants }: Passage): boolean {
  const isThere = (place: Span): boolean => place.start >= end && place.end <= start;
  return applicants.some(isThere) || figures.some((other) => other.kind === kind && kind === 'count' && isThere(other));
}

/** Between a number and the year that it is compared with: by what part it is more or less, and nothing else counted. */
const BY_PART =
  /^[^;；。:：()（）]{0,80}?(?:[%％]|\b(?:per ?cent|percent|percentage points?|pp|times|(?:a|one|two|three) (?:half|third|quarter|fifth|tenth)s?)\b)\s*(?:[\p{Ll}-]+\s+){0,2}?(?:more|fewer|less|higher|lower|up|down|above|below|better|worse|longer|shorter)\s+(?:than|on|from)?\s*(?:the |that |those )?(?:in |of |for )?(?:all of )?$|^\s*\p{Script=Han}?\s*[,，(（–—]\s*(?:(?:up|down|more|less|fewer|higher|lower)\b[^,;(]{0,40}|同?[比较])$/iu;

/** The one that is spoken of, or the year behind the one that it is not of. */
function otherPeriod({ judged: { situation }, fact, period }: Stated): Period | null {
  const { era, background } = situation;
  for (const each of [era, background.era])
    if (each !== null && each.isPrior !== true && periodFit(fact, each.period) === 'none') return each.period;
  const { from, to } = period;
  return from !== null && to !== null && to - from < 10000 ? shifted(period, 1) : null;
}
