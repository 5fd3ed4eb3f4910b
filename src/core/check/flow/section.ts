import type { EntityMention, Passage } from '../mention';
import { carryFromHeadings, type Carried } from '../situation';
import { alongPassages, discussedOn, type Discussion } from '../discussion';
import {
  carriedBehind,
  discuss,
  discussedBy,
  frameOf,
  sureIn,
  type Discussed,
  type Frame,
  type Left,
} from '../structure/frame';
import { answering, askedIn, type Asked } from './asked';
import { along, emptyTimeline, OF_HEADING, type Timeline } from '../timeline';

/** What is under discussion below a heading. */
export interface Section {
  /** Nearest first. */
  readonly headings: readonly Passage[];
  /** What the headings carry. */
  readonly above: Carried;
  /** What the paragraphs so far leave under discussion; null before the first. */
  readonly left: Left | null;
  /** What the headings and the paragraphs so far name. */
  readonly discussed: Discussed;
  /** The periods that the headings and the paragraphs so far have given. */
  readonly timeline: Timeline;
  /** What a list or a table that comes next stands in. */
  readonly frame: Frame;
  /** What the paragraph before asked about; null where it was no question. */
  readonly asked: Asked | null;
}

export function openSection(above: readonly Passage[], front: Carried): Section {
  const headings = [...above].reverse();
  const carried = carryFromHeadings(above, front);
  const discussed = discussedBy(headings, front);
  return {
    headings,
    above: carried,
    left: null,
    discussed,
    timeline:
      carried.period === null || carried.isOfReport === true ? emptyTimeline : along([], carried.periods, OF_HEADING),
    frame: frameOf(null, carried, sureIn(discussed), headings),
    asked: null,
  };
}

export function withParagraph(section: Section, passages: readonly Passage[], own: Carried): Section {
  const discussed = discuss(section.discussed, passages);
  const carried = carriedBehind(own, section.left);
  const frame = frameOf(passages.at(-1) ?? null, carried, sureIn(discussed), section.headings);
  // No more than what is asked for, so that two versions of a note come to the same the sooner.
  const { applicants, applicantReach, company, measures, measureReach } = carried;
  const left = { applicants, applicantReach, company, measures, measureReach };
  return {
    ...section,
    left,
    discussed,
    timeline: alongPassages(section.timeline, passages),
    frame,
    asked: askedIn(passages),
  };
}

/** What a paragraph of a section begins with; `spoken` and `theme` are what the note as a whole has spoken of. */
export function carriedIntoParagraph(
  section: Section,
  passages: readonly Passage[],
  spoken: Timeline,
  theme: readonly EntityMention[],
): Carried {
  const carried = withTheme(withSpoken(section, discussedOn(spoken)), theme);
  if (section.asked !== null) return answering(carried, section.asked);
  return goingOnWith(carried, section.left, firstClaiming(passages));
}

/** The period of its section, else the one that the note has spoken of most. */
function withSpoken({ above, timeline }: Section, spoken: Discussion): Carried {
  if (above.period !== null) return { ...above, timeline };
  return spoken.period === null ? above : { ...above, ...spoken };
}

/** Where neither headings nor front matter name a measure, the one that was named last may still be counted. */
function withTheme(carried: Carried, theme: readonly EntityMention[]): Carried {
  return carried.measures.length > 0 ? carried : { ...carried, measures: theme, measureReach: 'heading' };
}

/** The sentence that a paragraph begins to claim something with: behind a question or a remark it is the next. */
function firstClaiming(passages: readonly Passage[]): Passage | null {
  return passages.find(({ figures }) => figures.length > 0) ?? passages[0] ?? null;
}

/** A paragraph below a heading that names nobody may go on with whom the paragraph before spoke of. */
function goingOnWith(carried: Carried, before: Left | null, first: Passage | null): Carried {
  if (carried.applicants.length > 0 || before === null || before.applicants.length === 0) return carried;
  // A sentence without a measure either is carried too far.
  if (first === null || first.measures.length === 0) return carried;
  const { applicants, company, applicantReach } = before;
  return {
    ...carried,
    applicants,
    company,
    applicantReach: applicantReach === 'paragraph' ? 'heading' : applicantReach,
    certain: false,
    holds: false,
    isLeft: true,
  };
}
