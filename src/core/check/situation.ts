import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure, FigureKind, Period } from '../figures';
import { besideNoun } from './besideNoun';
import { carriedInto } from './carriedSubject';
import {
  carriedEra,
  discussedAfter,
  discussedUnder,
  isOnlyOne,
  isSettled,
  nothingDiscussed,
  type Discussion,
} from './discussion';
import type { Era } from './era';
import { datingsOf } from './datings';
import { erasOf } from './erasOf';
import { likelyEras } from './likelyEras';
import type { Focus } from './focus';
import { impliedMeasures } from './impliedMeasures';
import { impliedSubject, isLeftBehind } from './impliedSubject';
import type { Reach } from './judgement';
import { focusOfHeadings, nextFocus } from './nextFocus';
import type { EntityMention, Passage, PeriodInText } from './mention';
import { ofWhole } from './ofWhole';
import type { Subject } from './subject';
import { subjectsOf } from './subject';
import { isOtherAct } from './countsSameThing';
import { changedBefore, topicsFrom, topicsOf, type Topic } from './topic';
import { asCounted } from './asCounted';
import { pastFigures } from './pastFigures';
import { followMeasures, MOST, noTrail, wordsIn, type Trail } from './measureTrail';
import type { Narrowed } from './measureHints';
import type { UnplacedEvidence } from './unplaced';
import { emptyTimeline } from './timeline';
import { undatedYear } from './undatedYear';
import { pointedTo, withTrail } from './withTrail';

/** Whom, what and when a figure is about, as far as the note says, with the passage it stands in. */
export interface Situation {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly subject: Subject | null;
  readonly topics: readonly Topic[];
  readonly era: Era | null;
  /**
   * Where `era` is null: the periods that the figure is most likely of, the likeliest first, and none for certain; null
   * where it may be of any, `now` where it is of the latest.
   */
  readonly likely?: readonly Era[] | 'now' | null;
  /** Where `era` is null: how many years before that of the note it is of, which nobody knows. */
  readonly back?: number | null;
  /** True for a cell of a table whose row is a total or only says what is counted, or whose column is a total. */
  readonly namesNobody?: boolean;
  /** The measures that a figure of another kind would count in its place. */
  readonly topicsAs: (kind: FigureKind) => readonly Topic[];
  /** What was under discussion before the sentence, or the table. */
  readonly background: Background;
  /** How a figure of a table follows from the columns beside it; left out where its own header says no such thing. */
  readonly column?: DerivedColumn;
}

/**
/**
 * A change from the period of one column, or row, to that of another, both of the cell's own measure; the share that the
 * measure of one column has in that of another; what part the cell's applicant has of another's number (占全球), or of
 * that of all; or the sum of what several rows have. Not `sure` where the headers leave open which they are.
 */
export type DerivedColumn =
  | { readonly operation: 'change'; readonly base: Period; readonly target: Period; readonly sure?: boolean }
  | { readonly operation: 'part'; readonly of: readonly string[]; readonly sure: boolean }
  | { readonly operation: 'sum'; readonly members: readonly EntityMention[]; readonly sure: boolean }
  | { readonly operation: 'share'; readonly part: string; readonly whole: string; readonly sure: boolean };

export interface Background {
  readonly era: Era | null;
  /** All applicants of the last sentence that named any. */
  readonly applicants: readonly EntityMention[];
  /** The figures of the last sentence, for what is derived from them. */
  readonly figures?: readonly Figure[];
  /** The last figures so far, of it and the sentences before. */
  readonly past?: readonly Figure[];
}

/** What is still under discussion where a sentence begins: from the sentences before, the headings, the front matter. */
export interface Carried extends Focus, Discussion {
  readonly measures: readonly EntityMention[];
  readonly measureReach: Reach;
  /** What has been counted so far, and the words for it. */
  readonly trail?: Trail;
  /** The figures of the last sentence. */
  readonly figures?: readonly Figure[];
  /** The last figures so far. */
  readonly past?: readonly Figure[];
}

/** It has every field, so that all that is carried on from it is of one shape, which the engine reads fastest. */
export const nothingCarried: Carried = {
  applicants: [],
  applicantReach: 'heading',
  company: [],
  certain: true,
  holds: false,
  isLeft: false,
  recent: [],
  author: null,
  voice: null,
  measures: [],
  measureReach: 'heading',
  trail: noTrail,
  figures: [],
  past: [],
  timeline: undefined,
  isOfReport: undefined,
  ...nothingDiscussed,
};

/** Situates every figure of a sentence, given what is carried into it. */
export function situate(passage: Passage, text: string, carried: Carried, base: FactBase): Situation[] {
  const subjects = subjectsOf(passage, text, carried, base);
  const trailed = followMeasures(passage, carried.trail ?? noTrail, base).measures;
  const background = {
    era: carriedEra(carried, passage),
    applicants: carried.company,
    figures: carried.figures ?? [],
    past: carried.past ?? [],
  };
  const discussed = {
    era: background.era,
    periods: carried.periods,
    isOnly: isOnlyOne(carried),
    isSettled: isSettled(carried),
  };
  const read = datingsOf(passage);
  const eraOf = erasOf(passage, read, discussed);
  return passage.figures.map((figure) => {
    const subject = ofWhole(subjects.get(figure) ?? carriedInto(figure, passage, text, carried), figure, passage, text);
    const counted = asCounted(figure, passage);
    const named = withCarried(topicsOf(counted, passage, base), counted, carried, passage, base);
    const isOfPart = isWholeOfPart(figure, passage);
    const narrowed = isOfPart ? undefined : trailed.get(figure);
    const trail = isOfPart ? named.filter(isBehind(figure)) : withTrail(named, narrowed, subject, base);
    // What something rose by that the base knows no growth of is no growth of what is named elsewhere.
    const told = trail.map((topic) => (isAgainst(topic, named, counted, passage, base) ? unsure(topic) : topic));
    const isOpen = subject === null || isLeftBehind(subject, told, figure, base);
    const spoken = isOpen ? pointedTo(told, narrowed, null, base) : told;
    const keeper = impliedSubject(subject, figure, spoken, passage, text, base);
    const meant = keeper === null || !isOpen ? told : pointedTo(told, narrowed, keeper, base);
    const topics = meant.length > 0 ? meant : impliedMeasures(counted, subject, passage, base);
    return {
      figure,
      passage,
      subject: keeper ?? subject,
      topics: besideNoun(topics, figure, passage, base),
      era: eraOf(figure),
      back: undatedYear(figure, read),
      likely: likelyEras(figure, passage, read, discussed, carried.timeline ?? emptyTimeline),
      topicsAs: (kind) => {
        const like = asKind(figure, kind);
        const own = withCarried(topicsOf(like, passage, base), like, carried, passage, base);
        // “940 more grants (+10.5%)”: what the count before it is of.
        const beside = kind === 'count' ? hangsOn(figure, passage) : null;
        const hung = beside === null ? undefined : trailed.get(beside);
        const told = hung === undefined ? own : pointedTo(own, hung, keeper ?? subject, base);
        return told.length > 0 ? told : impliedMeasures(like, subject, passage, base);
      },
      background,
    };
  });
}

/** The count that a figure in brackets says more of. */
function hangsOn(figure: Figure, { figures, text, start }: Passage): Figure | null {
  const before = figures.findLast(({ end, kind }) => end <= figure.start && kind !== 'year');
  if (before?.kind !== 'count') return null;
  return /^[件项個个家]?\s*[(（]\s*[+＋−–-]?\s*(?:\p{Script=Han}{1,2})?$/u.test(
    text.slice(before.end - start, figure.start - start),
  )
    ? before
    : null;
}

function isAgainst(
  { measure, reach }: Topic,
  named: readonly Topic[],
  figure: Figure,
  passage: Passage,
  base: FactBase,
): boolean {
  if (changedBefore(figure, passage, base) === null) return false;
  const own = named.find((topic) => topic.measure === measure);
  return own === undefined ? reach !== 'clause' : own.against === true;
}

function unsure(topic: Topic): Topic {
  return { ...topic, firm: false, against: true };
}

/** “27% of 142”, “one in eight of the 371 applications”: what stands behind it says what a whole is, and no other word. */
function isWholeOfPart(figure: Figure, passage: Passage): boolean {
  const part = passage.figures.findLast(({ kind, end }) => kind !== 'year' && end <= figure.start);
  if (part === undefined || figure.kind !== 'count') return false;
  const between = passage.text.slice(part.end - passage.start, figure.start - passage.start);
  return /^\s+(?:out )?of (?:the |all |its |their |these |those |a total of )*$/.test(between);
}

function isBehind({ end }: Figure): (topic: Topic) => boolean {
  return ({ mention }) => mention !== null && mention.start >= end && mention.start - end <= BESIDE;
}

const BESIDE = 24;

export function asKind(figure: Figure, kind: FigureKind): Figure {
  return { ...figure, kind, unit: null, direction: null };
}

export function withCarried(
  own: readonly Topic[],
  figure: Figure,
  carried: Carried,
  passage: Passage,
  base: FactBase,
): readonly Topic[] {
  if (carried.measures.length === 0) return own;
  const against = changedBefore(figure, passage, base) !== null;
  const found = topicsFrom(figure, carried.measures, carried.measureReach, passage.text, base).map((topic) => ({
    ...topic,
    ...(against ? { against } : {}),
    // A sentence that names a measure of its own has most likely left the carried one behind.
    firm:
      topic.firm &&
      own.length === 0 &&
      !against &&
      !isOtherAct(figure, topic.measure, passage, base) &&
      (carried.measureReach === 'paragraph' || carried.measureReach === 'frontMatter'),
  }));
  return [...own, ...found.filter(({ measure }) => own.every((topic) => topic.measure !== measure))];
}

/** What a sentence leaves under discussion for the next. */
export function carryOn(carried: Carried, passage: Passage, text: string, base: FactBase): Carried {
  const measure = passage.measures.at(-1);
  return {
    ...nextFocus(carried, passage, text, base),
    ...only(discussedAfter(carried, passage)),
    measures: measure === undefined ? carried.measures : [measure],
    measureReach: measure === undefined ? carried.measureReach : 'paragraph',
    trail: followMeasures(passage, carried.trail ?? noTrail, base).after,
    figures: passage.figures,
    past: pastFigures(carried.past, passage),
  };
}

/** The discussion of what may hold more than that, so that it replaces nothing else. */
function only({ period, periodReach, periods, isRemote, timeline, isOfReport }: Discussion): Discussion {
  return { period, periodReach, periods, isRemote, timeline, isOfReport };
}

/** What headings carry into the blocks below them, the nearest heading that names something first. */
export function carryFromHeadings(headings: readonly Passage[], front: Carried): Carried {
  const nearest = [...headings].reverse();
  const measures = nearest.find((heading) => heading.measures.length > 0)?.measures;
  return {
    ...focusOfHeadings(headings, front),
    ...only(discussedUnder(headings, front)),
    measures: measures ?? front.measures,
    measureReach: measures === undefined ? front.measureReach : 'heading',
    trail: { ...noTrail, headings: wordsOfHeadings(nearest), front: frontOf(front) },
  };
}

/** How many sentences of headings are read for words of measures. */
const HEADINGS = 4;

function wordsOfHeadings(nearest: readonly Passage[]): readonly (readonly EntityMention[])[] {
  return nearest
    .slice(0, HEADINGS)
    .map((heading) => wordsIn(heading).slice(0, MOST))
    .filter((words) => words.length > 0);
}

function frontOf({ measures, measureReach }: Carried): Narrowed | null {
  const [mention] = measures;
  if (mention === undefined) return null;
  return { ids: mention.ids, plainest: mention.ids, reach: measureReach, firm: true, mention };
}

/**
 * The words that speak for a situation, as evidence with their places in the note; for a figure that was derived with
 * those of the other facts.
 */
export function evidenceOf(
  { passage, subject, topics, era }: Situation,
  measure: string | null,
  derivedFrom: readonly Fact[] = [],
): UnplacedEvidence[] {
  const evidence: UnplacedEvidence[] = [];
  const add = (role: UnplacedEvidence['role'], mention: EntityMention | PeriodInText | null, reach: Reach): void => {
    if (mention !== null) evidence.push({ role, text: mention.text, span: mention.source, reach });
  };
  for (const mention of subject?.mentions ?? []) add('applicant', mention, subject!.reach);
  for (const { applicant } of derivedFrom) {
    if (subject?.mentions.some(({ ids }) => ids.includes(applicant))) continue;
    add('applicant', passage.applicants.find(({ ids }) => ids.includes(applicant)) ?? null, 'sentence');
  }
  const topic = topics.find((candidate) => candidate.measure === measure);
  if (topic !== undefined) add('measure', topic.mention, topic.reach);
  else if (derivedFrom.length > 0 && measure !== null)
    add('measure', passage.measures.find(({ ids }) => ids.includes(measure)) ?? null, 'sentence');
  if (era !== null) add('period', era.mention, era.reach);
  return evidence;
}
