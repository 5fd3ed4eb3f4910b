import type { EntityMention, Passage } from '../mention';
import type { Carried } from '../situation';
import type { Frame } from '../structure/frame';
import { along, emptyTimeline, OF_HEADING, type Timeline } from '../timeline';
import { openSection, type Section } from './section';

/**
 * All that a note has said up to some place which has to do with what follows. It is a value: where two versions of a
 * note come to the same, all that follows is judged the same.
 */
export interface Flow {
  /** The headings above, outermost first; the first is the note itself. */
  readonly open: readonly OpenHeading[];
  /** The items of a list that others may stand in, or beside. */
  readonly items: readonly Item[];
  /** The measures that were named last. */
  readonly named: readonly EntityMention[];
  /** Where neither headings nor front matter give a period, the one that was spoken of before may still hold. */
  readonly spoken: Timeline;
  /** The measures that the last paragraph with any was about. */
  readonly theme: readonly EntityMention[];
  /** The applicants that have been named in full. */
  readonly inFull: ReadonlySet<string>;
}

export interface OpenHeading {
  /** What the heading says. */
  readonly passages: readonly Passage[];
  /** Null until something stands below it. */
  readonly section: Section | null;
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
    open: [{ passages: [], section: null }],
    items: [],
    named: [],
    spoken: along(emptyTimeline, front.periods, OF_HEADING),
    theme: [],
    inFull: new Set(),
  };
}

/** Goes on below other headings: `kept` of those above still hold, and `opened` have come. */
export function under(flow: Flow, kept: number, opened: readonly (readonly Passage[])[]): Flow {
  if (kept + 1 === flow.open.length && opened.length === 0) return flow;
  const fresh = opened.map((passages) => ({ passages, section: null }));
  return { ...flow, open: [...flow.open.slice(0, kept + 1), ...fresh] };
}

/** The section that the flow stands in. */
export function sectionIn({ open }: Flow, front: Carried): Section {
  const above = (): Passage[] => open.flatMap(({ passages }) => passages);
  return open.at(-1)!.section ?? openSection(above(), front);
}

export function withSection(flow: Flow, section: Section): Flow {
  const { passages } = flow.open.at(-1)!;
  return { ...flow, open: [...flow.open.slice(0, -1), { passages, section }] };
}
