import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { contains, type Span } from '../text/span';
import type { Judged } from './corroborate';
import { isChangedFrom } from './comparedEra';
import { countsSameThing, isNounOf } from './countsSameThing';
import { isComputed } from './derive/askedWays';
import { factsStated } from './derive/factsStated';
import { isWhole } from './derive/isWhole';
import type { Era } from './era';
import { isLong } from './impliedMeasures';
import { namesAnother } from './unknownName';
import { clauseAt, type EntityMention, type Passage } from './mention';
import { periodFit } from './period';
import type { Situation } from './situation';
import type { Topic } from './topic';
import type { Unplaced } from './unplaced';

/**
 * Judges once more what could not be bound by its words alone, by its number: of all facts it is the number of one only
 * whose applicant and measure are both spoken of around it, and nothing that the words say outright speaks against it.
 * “All origins: 5,696” and “‘5,696 against 5,342 is an increase’” are what the office has received, where that is what
 * the section is about. What two digits say has to be about whom and what the sentence itself speaks of. It convicts
 * nobody. `all` are the figures of one section, in order; a figure at a step. Linear.
 */
export function* toldByNumber(all: readonly Judged[], base: FactBase): Generator<undefined, readonly Judged[]> {
  const told: Judged[] = [];
  for (const [index, judged] of all.entries()) {
    const judgement = isOpen(judged) ? toldOf(all, index, base) : null;
    told.push(judgement === null ? judged : { ...judged, judgement });
    yield;
  }
  return told;
}

function isOpen({ judgement, situation, given }: Judged): boolean {
  const isSettled = judgement?.verdict === 'verified' || judgement?.verdict === 'mismatch';
  if (isSettled || judgement?.cited) return false;
  const { figure, passage } = situation;
  if (figure.kind === 'rank') {
    const at = figure.start - passage.start;
    return given !== null && RANKING.test(passage.text.slice(Math.max(0, at - BESIDE), at + BESIDE));
  }
  if ((figure.kind !== 'count' && figure.kind !== 'percent') || Math.abs(figure.value ?? 0) < LEAST) return false;
  return given === null ? judgement !== null : !isComputed(given);
}

/** Smaller numbers are hit by accident. */
const LEAST = 10;
/** What speaks of places, and how far from one. */
const BESIDE = 80;
const RANKING =
  /\b(?:rank\w*|places?|position|largest|biggest|league|list|table|climb\w*|drop\w*|fell|slip\w*|move[sd]?|rose|jump\w*|overt\w*|went|number)\b|排|位|名|榜|第/i;

/** What one figure of a section is by its number; null where that does not tell. */
export function toldOf(all: readonly Judged[], index: number, base: FactBase): Unplaced | null {
  const { situation, judge, given } = all[index]!;
  const around = aroundOf(all, index);
  const readings = factsStated(situation.figure, base)
    .filter(({ source }) => given?.source == null || given.source === source)
    .flatMap((fact) => readingOf(fact, all[index]!, around, base) ?? []);
  const [only, ...others] = readings;
  if (only === undefined || others.length > 0) return null;
  const judgement = judge(only.situation);
  return judgement?.verdict === 'verified' && judgement.facts[0] === only.fact ? judgement : null;
}

/** What the figures around one were found to be, and the names that they took that from. */
interface Around {
  readonly facts: readonly Fact[];
  readonly applicants: readonly EntityMention[];
  readonly topics: readonly Topic[];
}

function aroundOf(all: readonly Judged[], index: number): Around {
  const near = all.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const verified = near.filter(({ judgement }) => judgement?.verdict === 'verified');
  return {
    facts: verified.flatMap(({ judgement }) => judgement!.facts),
    applicants: verified.flatMap(({ situation }) => situation.subject?.mentions ?? []),
    topics: verified.flatMap(({ situation }) => situation.topics.slice(0, 1)),
  };
}

const nothing: Around = { facts: [], applicants: [], topics: [] };

/** How many figures before and behind are looked at. */
export const NEAR = 6;

interface Reading {
  readonly fact: Fact;
  readonly situation: Situation;
}

/** The situation in which a figure would be that of a fact; null where its words do not allow that. */
function readingOf(fact: Fact, { situation, given }: Judged, around: Around, base: FactBase): Reading | null {
  if (fact.measure === null || !countsSameThing(situation.figure, fact.measure, base)) return null;
  if (isOfNoun(situation, fact.measure, base)) return null;
  const { figure } = situation;
  const text = given?.text ?? null;
  // What few digits say has to be said of whom and what the sentence names itself, or goes on with.
  const near = isLong(figure) ? around : nothing;
  const topic = figure.kind === 'rank' ? placeOf(fact, situation, base) : topicOf(fact, situation, near);
  const owner = topic === null ? null : ownerOf(fact, topic, situation, near, text, base);
  const isOfTime = isOfPeriod(fact, situation, around);
  if (owner === null || topic === null || !isOfTime) return null;
  const period = fact.period ?? fact.asOf;
  const era: Era | null =
    period === null ? null : { period, mention: situation.era?.mention ?? null, reach: 'heading', firm: false };
  return {
    fact,
    situation: {
      ...situation,
      subject: { mentions: [owner], reach: 'paragraph', firm: false, doubtful: false },
      topics: [topic],
      era,
    },
  };
}

/** “3,409 pages”: a noun behind a figure that is no word of the measure says what it counts. */
function isOfNoun({ figure, passage }: Situation, measure: string, base: FactBase): boolean {
  if (figure.unit !== null || figure.kind !== 'count') return false;
  const noun = /^\s+(\p{Ll}+s)\b/u.exec(passage.text.slice(figure.end - passage.start))?.[1];
  return noun !== undefined && !NO_NOUNS.has(noun) && !isNounOf(noun, measure, base);
}

const NO_NOUNS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'has',
  'as',
  'versus',
  'times',
  'dollars',
  'euros',
  'pounds',
]);

/** The name by which the applicant of a fact is spoken of; null where somebody else is. */
function ownerOf(
  { applicant }: Fact,
  topic: Topic,
  situation: Situation,
  around: Around,
  text: string | null,
  base: FactBase,
): EntityMention | null {
  const { subject, passage, background, figure, era, namesNobody } = situation;
  const isOwn = ({ ids }: EntityMention): boolean => ids.includes(applicant);
  const said = subject?.mentions.find(isOwn);
  const isInTable = text === null;
  if (said !== undefined)
    return subject?.against === true || (isInTable && subject?.firm !== true && !namesNobody) ? null : said;
  const isOther = subject?.firm === true && !subject.doubtful && subject.reach !== 'heading';
  if (isOther) return null;
  const clause = clauseAt(passage, figure.start);
  const named = passage.applicants.filter(isOwn);
  const inClause = named.find((mention) => contains(clause, mention));
  if (inClause !== undefined) return inClause;
  // What stands in a table, or in a clause about others, is of whoever is named there.
  if (isInTable ? !namesNobody : isOfOther(passage, clause, figure, text)) return null;
  if (named.length > 0) return named.at(-1)!;
  if (passage.applicants.some(({ ids }) => ids.length > 0)) return null;
  const spoken = background.applicants.findLast(isOwn) ?? around.applicants.find(isOwn);
  if (spoken !== undefined) return spoken;
  // Where nobody is named, what is counted and when is enough for whoever counts it all: “all origins: 5,696”.
  const known = base.applicants.get(applicant);
  const isAll = known !== undefined && (known.kind === 'government' || isWhole(known));
  const isSaid = (topic.firm || topic.reach === 'table') && era !== null && isLong(figure);
  return subject !== null || !isAll || !isSaid || topic.mention === null
    ? null
    : { ...topic.mention, ids: [applicant] };
}

/** Whether a clause is about others than those who were spoken of. */
function isOfOther(passage: Passage, { start }: Span, figure: Figure, text: string): boolean {
  return OTHERS.test(text.slice(start, figure.start)) || namesAnother(text, start, figure.start, passage);
}

const OTHERS =
  /\b(?:somebody|someone|others?|another|rivals?|competitors?|every(?:body|one)|nobody|no one)\b|\bthe (?:\p{L}+ ){0,3}(?:company|firm|group|office|maker|university|institute|giant|rival)\b|其他|其它|别人|对手|同行|另一/iu;

/** The words by which the measure of a fact is spoken of; null where something else is counted. */
function topicOf({ measure }: Fact, { topics, passage }: Situation, around: Around): Topic | null {
  const [first] = topics;
  const isSaid = first?.firm === true && first.reach !== 'heading' && first.reach !== 'frontMatter';
  if (isSaid && first.measure !== measure) return null;
  const own = topics.find((topic) => topic.measure === measure);
  if (own !== undefined) return { ...own, otherNoun: false };
  const mention = passage.measures.find(({ ids }) => ids.includes(measure!));
  if (mention !== undefined) return { measure: measure!, mention, reach: 'sentence', firm: false, otherNoun: false };
  if (passage.measures.length > 0) return null;
  const near = around.topics.find((topic) => topic.measure === measure);
  return near === undefined ? null : { ...near, reach: 'paragraph', firm: false, otherNoun: false };
}

/** The one list that the base has somebody's places in; null where there are several. */
function placeOf({ applicant, measure }: Fact, { topics }: Situation, base: FactBase): Topic | null {
  const own = topics.find((topic) => topic.measure === measure);
  if (own !== undefined) return { ...own, otherNoun: false };
  const ranks = base.factsOf(applicant).filter(({ figure }) => figure?.kind === 'rank');
  if (ranks.some((other) => other.measure !== measure)) return null;
  return { measure: measure!, mention: null, reach: 'heading', firm: false, otherNoun: false };
}

/** Whether the period of a fact is spoken of, or none is. */
function isOfPeriod(fact: Fact, { era, passage, figure }: Situation, around: Around): boolean {
  // “From sixth” is of some year before.
  if ((fact.period === null && fact.asOf === null) || isChangedFrom(figure, passage)) return true;
  if (era !== null && periodFit(fact, era.period) !== 'none') return true;
  if (era?.firm === true) return false;
  if (era === null && isLong(figure)) return true;
  const isSaid = passage.times.some(({ period }) => period !== null && periodFit(fact, period) !== 'none');
  return isSaid || around.facts.some((other) => isSamePeriod(other, fact));
}

function isSamePeriod(a: Fact, b: Fact): boolean {
  const [one, other] = [a.period ?? a.asOf, b.period ?? b.asOf];
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}
