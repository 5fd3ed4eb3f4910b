import type { EntityMention, Passage } from '../mention';
import type { Carried } from '../situation';
import type { Frame } from '../structure/frame';
import { along, emptyTimeline, OF_HEADING, type Timeline } from '../timeline';
import type { Voice } from '../voice';
import { openSection, type Section } from './section';

/**
 * All that a note has said up to some place which has to do with what follows there. It is a value: where two versions
 * of a note come to the same, what follows is judged the same.
 */
export interface Flow {
  /** What the headings above say, outermost first. */
  readonly headings: readonly (readonly Passage[])[];
  /** What stands below the last of them so far; null until something does. */
  readonly section: Section | null;
  /** The items of a list that others may stand in, or beside. */
  readonly items: readonly Item[];
  /** The measures that were named last. */
  readonly named: readonly EntityMention[];
  /** Where neither headings nor front matter give a period, the one that was spoken of before may still hold. */
  readonly spoken: Timeline;
  /** The measures that the last paragraph with any was about. */
  readonly theme: readonly EntityMention[];
  /** Who says “we”. */
  readonly voice: Voice | null;
}

export interface Item {
  readonly column: number;
  readonly frame: Frame;
  /** The first sentence of the first item in its list. */
  readonly first: Passage | null;
}

/** Where a note begins. */
export function beginning(front: Carried): Flow {
  return {
    headings: [],
    section: null,
    items: NO_ITEMS,
    named: [],
    spoken: along(emptyTimeline, front.periods, OF_HEADING),
    theme: [],
    voice: null,
  };
}

const NO_ITEMS: readonly Item[] = [];

/** Goes on below other headings: `kept` of those above still hold, with what stood below them, and `opened` have come. */
export function under(
  flow: Flow,
  kept: number,
  opened: readonly (readonly Passage[])[],
  section: Section | null,
): Flow {
  if (kept === flow.headings.length && opened.length === 0) return flow;
  return { ...flow, headings: [...flow.headings.slice(0, kept), ...opened], section };
}

/** The section that the flow stands in. */
export function sectionIn({ headings, section }: Flow, front: Carried): Section {
  return section ?? openSection(headings.flat(), front);
}

/** The flow but for what only lists and tables go on from. */
export function withoutLead(flow: Flow): unknown {
  const { section } = flow;
  return { ...flow, items: NO_ITEMS, section: section === null ? null : { ...section, frame: null } };
}
