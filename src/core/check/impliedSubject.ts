import type { FactBase } from '../factbase/factBase';
import { otherCurrency, type Figure } from '../figures';
import { hanWordsIn } from './carriedSubject';
import { keeperOf } from './keeperOf';
import { namedIn } from './focus';
import { isInNameOf } from './isInNameOf';
import type { Reach } from './judgement';
import { clauseAt, type EntityMention, type Passage } from './mention';
import type { Subject } from './subject';
import type { Topic } from './topic';
import { namesAnother, saysOfAnother } from './unknownName';

/**
 * Whom a figure is of where its sentence names nobody whose it could be: everybody (“in 2023 there were 7,300 battery
 * families”), else the office that counts them all (“9,870 were granted last year”), if the base has facts of it for the
 * measure; else the only one that it has any of. It convicts nobody by itself. `subject` is who was found otherwise; null
 * where that one stays, and where nobody is implied.
 */
export function impliedSubject(
  subject: Subject | null,
  figure: Figure,
  topics: readonly Topic[],
  passage: Passage,
  text: string,
  base: FactBase,
): Subject | null {
  const atHome = subject === null ? null : ofPlaceInName(subject, topics, base);
  if (atHome !== null) return atHome;
  const named = subject?.mentions ?? namedIn(passage);
  const clause = clauseAt(passage, figure.start);
  const isMissing =
    isWholeOf(named, figure, passage) ||
    ((subject === null || isLeftBehind(subject, topics, figure, base)) &&
      !namedIn(passage).some(({ start, end }) => end <= figure.start || start < clause.end));
  return isMissing ? keeperAsSubject(figure, topics, passage, text, base) : null;
}

/**
 * The same where somebody was spoken of before who has nothing of the measure that is known: it may be that one, whom
 * the base does not know enough of, and so this only confirms figures. Null where that one may well be meant.
 */
export function impliedInstead(
  { subject, figure, topics, passage }: Spoken,
  text: string,
  base: FactBase,
): Subject | null {
  const [topic] = topics;
  if (subject === null || topic === undefined || isSaid(subject.reach)) return null;
  const hasFacts = subject.mentions.some(({ ids }) => ids.some((id) => base.factsOf(id, topic.measure).length > 0));
  return hasFacts ? null : keeperAsSubject(figure, topics, passage, text, base);
}

interface Spoken {
  readonly subject: Subject | null;
  readonly figure: Figure;
  readonly topics: readonly Topic[];
  readonly passage: Passage;
}

/** “UK certificates” of “certificates in the United Kingdom” are of the office that grants them, and that is certain. */
export function ofPlaceInName(subject: Subject, topics: readonly Topic[], base: FactBase): Subject | null {
  const [topic] = topics;
  const [mention, ...others] = subject.mentions;
  const [id, ...more] = mention?.ids ?? [];
  if (topic === undefined || topic.otherNoun || id === undefined || others.length > 0 || more.length > 0) return null;
  if (base.factsOf(id, topic.measure).length > 0 || !isInNameOf(topic.measure, id, base)) return null;
  const keeper = keeperOf(topic.measure, base);
  return keeper === null ? null : { ...subject, mentions: [{ ...mention!, ids: [keeper] }] };
}

function isSaid(reach: Reach): boolean {
  return reach === 'clause' || reach === 'sentence' || reach === 'table';
}

function keeperAsSubject(
  figure: Figure,
  topics: readonly Topic[],
  passage: Passage,
  text: string,
  base: FactBase,
): Subject | null {
  const subject = subjectOfKeeper(topics, base);
  if (subject === null || saysOfAnother(figure, passage, text, hanWordsIn(passage)) || hasOther(figure, passage, text))
    return null;
  return subject;
}

/** Whoever the first of several measures is of as a whole; it convicts nobody by itself. */
export function subjectOfKeeper([topic]: readonly Topic[], base: FactBase): Subject | null {
  const mention = topic?.mention;
  if (topic === undefined || mention == null || topic.otherNoun) return null;
  const keeper = keeperOf(topic.measure, base);
  if (keeper === null) return null;
  return {
    mentions: [{ ...mention, ids: [keeper] }],
    reach: 'heading',
    firm: false,
    doubtful: false,
    implied: true,
  };
}

/** Whether anybody whom the base does not know is named before a figure; “the Office” is nobody’s name. */
function hasOther({ start }: Figure, passage: Passage, text: string): boolean {
  const source = { home: null, start: 0, end: 0 };
  const offices = [...passage.text.matchAll(OFFICE)].map((match): EntityMention => {
    const from = passage.start + match.index;
    return { ids: [], start: from, end: from + match[0].length, text: match[0], source };
  });
  const known = [...passage.measures, ...hanWordsIn(passage), ...offices];
  return namesAnother(text, passage.start, start, { ...passage, measures: known });
}

const OFFICE =
  /\b[Tt]he (?:(?:Patent|Trade ?[Mm]ark|National|Federal) )?(?:Office|Board|Court|Tribunal|Registry|Register|Agency|Authority|Commission|Institute|Ministry|Administration|Bureau|Service)\b/gu;

/** “742 certificates stood in force, of which Lorne held 27”: whoever is named behind has a part of them. */
function isWholeOf([first]: readonly EntityMention[], figure: Figure, passage: Passage): boolean {
  if (first === undefined || first.start < figure.end) return false;
  return PART_OF_THEM.test(passage.text.slice(figure.end - passage.start, first.start - passage.start));
}

const PART_OF_THEM = /[,，;；(（]\s*(?:\p{L}+\s+)?(?:of (?:which|these|those|them|whom)\b|其中)/iu;
/**
 * Somebody who was spoken of before has none of what the sentence names: then it is most likely about whom all of that
 * belongs to. “Japan filed 1,145. The average pendency was 15.8 months” says nothing of Japan.
 */
export function isLeftBehind(subject: Subject, [topic]: readonly Topic[], figure: Figure, base: FactBase): boolean {
  if (topic === undefined || (topic.reach !== 'clause' && topic.reach !== 'sentence') || topic.otherNoun) return false;
  if (subject.reach !== 'heading' && subject.reach !== 'paragraph') return false;
  // The sign of another currency may be all that is wrong.
  const ids = subject.mentions.flatMap((mention) => mention.ids);
  const isPaid = (id: string): boolean =>
    base.factsOf(id).some((fact) => fact.figure !== null && otherCurrency(figure, fact.figure));
  if (ids.some(isPaid)) return false;
  return ids.every((id) => base.factsOf(id, topic.measure).length === 0);
}
