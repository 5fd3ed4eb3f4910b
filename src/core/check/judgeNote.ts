import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Block, FootnoteReference, Note, Prose } from '../note/note';
import { besideWrong } from './besideWrong';
import { carriedFromFrontMatter } from './carriedFromFrontMatter';
import { citationsOf, type Citations } from './citations';
import { corroborate, type Judged } from './corroborate';
import { alongPassages, discussedOn, PASSING, type Discussion } from './discussion';
import { firstPlacesIn } from './firstPlacesIn';
import type { Judgement } from './judgement';
import { forgetRemote } from './forgetRemote';
import { introduced } from './introduced';
import { judge } from './judge';
import type { EntityMention, Passage } from './mention';
import { readPassages } from './readPassages';
import { carryFromHeadings, carryOn, situate, type Carried, type Situation } from './situation';
import { situateCell } from './situateCell';
import {
  besideFirst,
  carriedBehind,
  discuss,
  discussedBy,
  frameOf,
  lastNamed,
  orNamed,
  sureIn,
  type Discussed,
  type Frame,
} from './structure/frame';
import { inFrame } from './structure/inFrame';
import { along, emptyTimeline, OF_HEADING, type Timeline } from './timeline';

/** Told of every figure before it is judged, also of those that get no verdict: for measuring the check itself. */
export type Observe = (situation: Situation, prose: Prose) => void;

/** Judges every figure of a note, in reading order. Linear in the note. */
export function judgeNote(note: Note, base: FactBase, observe?: Observe): Judgement[] {
  const noteYear = yearOf(note.settings.date);
  const front = carriedFromFrontMatter(note, base);
  const frontSource = base.sources.has(note.settings.source ?? '') ? note.settings.source : null;
  const headings = new Map<number, Passage[]>();
  // Blocks under one heading share the list of their headings, and the cells of a table their headers and its caption.
  const sections = new Map<readonly number[], Section>();
  const readWhole = readOnce(
    (prose) => readPassages(prose, [{ start: 0, end: prose.text.length }], base, noteYear)[0]!,
  );
  const judged: Judged[] = [];
  let items: Item[] = [];
  let named: readonly EntityMention[] = [];
  // Where neither headings nor front matter give a period, the one that was spoken of before may still hold.
  let spoken: Timeline = along(emptyTimeline, front.periods, OF_HEADING);
  let theme: readonly EntityMention[] = [];
  const inFull = new Set<string>();
  note.blocks.forEach((block, index) => {
    const read = readPassages(block.prose, block.sentences, base, noteYear).map(withoutScales);
    const passages = introduced(read, inFull);
    if (block.kind === 'heading') headings.set(index, passages);
    let section = sections.get(block.headings);
    if (section === undefined) {
      const above = block.headings.flatMap((heading) => headings.get(heading) ?? []);
      sections.set(block.headings, (section = openSection(sections.size, above, front)));
    }
    // The items of a list go on from the item that they stand in, or the paragraph that leads into them, and not from
    // one another.
    const column = block.kind === 'item' ? columnOf(block.start, note.text) : 0;
    const sibling = block.kind === 'item' ? items.find((item) => item.column === column) : undefined;
    items = items.filter((item) => item.column < column);
    const around = (block.kind === 'item' ? items.at(-1)?.frame : undefined) ?? section.frame;
    const closest = sibling === undefined ? around : besideFirst(around, sibling.first, passages[0] ?? null);
    const frame = goingOn(orNamed(closest, named), discussedOn(spoken));
    const place: Place = {
      block,
      section: section.index,
      frame: block.kind === 'paragraph' ? null : frame,
      readWhole,
      base,
    };
    let carried =
      block.kind === 'paragraph'
        ? goingOnWith(
            withTheme(withSpoken(section, discussedOn(spoken)), theme),
            section.carried,
            firstClaiming(passages),
          )
        : frame.carried;
    const marks = marksOf(passages, block.references);
    for (const [at, passage] of passages.entries()) {
      const citations = citationsOf(passage, marks[at]!, block.prose.text, base, frontSource);
      for (const one of judgePassage(place, passage, carried, citations, observe)) judged.push(one);
      carried = carryOn(carried, passage, block.prose.text, base);
    }
    const last = passages.at(-1) ?? null;
    if (block.kind === 'item') {
      const first = sibling?.first ?? passages[0] ?? null;
      items = [...items, { column, first, frame: frameOf(last, carried, frame.sure, section.headings) }];
    }
    named = lastNamed(named, passages);
    if (block.kind === 'paragraph') {
      sections.set(block.headings, withParagraph(section, passages, carried));
      if (carried.measures.length > 0) theme = carried.measures;
    }
    spoken = alongPassages(spoken, passages, block.kind === 'heading' ? OF_HEADING : PASSING);
  });
  return besideWrong(corroborate(judged, base)).filter((judgement) => judgement !== null);
}

/** An item of a list that others may stand in, or beside. */
interface Item {
  readonly column: number;
  readonly frame: Frame;
  /** The first sentence of the first item in its list. */
  readonly first: Passage | null;
}

/** What is under discussion below a heading. */
interface Section {
  /** How many were opened before it. */
  readonly index: number;
  /** Nearest first. */
  readonly headings: readonly Passage[];
  /** What the headings carry. */
  readonly above: Carried;
  /** What the headings and the paragraphs so far carry, and name. */
  readonly carried: Carried | null;
  readonly discussed: Discussed;
  /** The periods that the headings and the paragraphs so far have given. */
  readonly timeline: Timeline;
  /** What a list or a table that comes next stands in. */
  readonly frame: Frame;
}

function openSection(index: number, above: readonly Passage[], front: Carried): Section {
  const headings = [...above].reverse();
  const carried = carryFromHeadings(above, front);
  const discussed = discussedBy(headings, front);
  return {
    index,
    headings,
    above: carried,
    carried: null,
    discussed,
    timeline:
      carried.period === null || carried.isOfReport === true ? emptyTimeline : along([], carried.periods, OF_HEADING),
    frame: frameOf(null, carried, sureIn(discussed), headings),
  };
}

function withParagraph(section: Section, passages: readonly Passage[], own: Carried): Section {
  const discussed = discuss(section.discussed, passages);
  const carried = carriedBehind(own, section.carried);
  const frame = frameOf(passages.at(-1) ?? null, carried, sureIn(discussed), section.headings);
  return { ...section, carried, discussed, timeline: alongPassages(section.timeline, passages), frame };
}

/** Where a passage stands; `frame` is what its list or table stands in, null in running text. */
interface Place {
  readonly block: Block;
  /** Which section of the note it stands in. */
  readonly section: number;
  readonly frame: Frame | null;
  readonly readWhole: (prose: Prose) => Passage;
  readonly base: FactBase;
}

function readOnce(read: (prose: Prose) => Passage): (prose: Prose) => Passage {
  const known = new Map<Prose, Passage>();
  return (prose) => {
    let passage = known.get(prose);
    if (passage === undefined) known.set(prose, (passage = read(prose)));
    return passage;
  };
}

/** The 万 of （单位：万件） is the scale of the figures below, and none itself. */
function withoutScales(passage: Passage): Passage {
  const isScale = ({ start, end, text }: Figure): boolean => {
    if (!/^[十百千万亿]+$/.test(text)) return false;
    const before = passage.text.slice(Math.max(0, start - passage.start - 3), start - passage.start);
    return (
      /[（([:：，,]\s*$|单位\s*$/.test(before) &&
      /^[^\s，。；、,.;]{0,4}[)）\]]|^[^\s，。；、,.;]{0,4}$/.test(passage.text.slice(end - passage.start))
    );
  };
  const figures = passage.figures.filter((figure) => !isScale(figure));
  return figures.length === passage.figures.length ? passage : { ...passage, figures };
}

function columnOf(offset: number, text: string): number {
  return offset - 1 - text.lastIndexOf('\n', offset - 1);
}

function judgePassage(
  { block, section, frame, readWhole, base }: Place,
  passage: Passage,
  carried: Carried,
  citations: Citations,
  observe?: Observe,
): Judged[] {
  const { text } = block.prose;
  const again = (situation: Situation): Judgement | null =>
    judge(situation, citations, block.prose, block.struck, base);
  const judged = (read: Situation): Judged => {
    const situation = forgetRemote(read, carried, base);
    observe?.(situation, block.prose);
    return { situation, judgement: again(situation), section, judge: again };
  };
  if (block.cell !== null && frame !== null) {
    if (passage.figures.length === 0) return [];
    return situateCell(block, passage, frame, readWhole, base).map(judged);
  }
  const situated = (own: Passage): Situation[] => {
    const situations = situate(own, text, carried, base);
    return frame === null ? situations : inFrame(situations, own, block.prose, frame, base);
  };
  const leads = firstPlacesIn(passage);
  const stated = passage.figures.length === 0 ? [] : situated(passage).map(judged);
  if (leads.length === 0) return stated;
  // Words for the first place are claims only where a rank is known, and stand in nobody else's way.
  const first = situated({ ...passage, figures: byPlace([...passage.figures, ...leads]) })
    .filter(({ figure }) => leads.includes(figure))
    .map(judged)
    .filter(({ judgement }) => judgement?.verdict === 'verified' || judgement?.verdict === 'mismatch');
  return [...stated, ...first].sort((a, b) => a.situation.figure.start - b.situation.figure.start);
}

function byPlace(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => a.start - b.start);
}

/** The footnote marks of each passage, in order: a mark belongs to the one that it stands in or straight behind. */
function marksOf(passages: readonly Passage[], references: readonly FootnoteReference[]): FootnoteReference[][] {
  const marks: FootnoteReference[][] = passages.map(() => []);
  let at = 0;
  for (const reference of references) {
    while (at + 1 < passages.length && passages[at + 1]!.start < reference.at) at++;
    marks[at]?.push(reference);
  }
  return marks;
}

/** What a paragraph begins with: the period of its section, else the one that the note has spoken of most. */
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
function goingOnWith(carried: Carried, before: Carried | null, first: Passage | null): Carried {
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

function goingOn(frame: Frame, spoken: Discussion): Frame {
  const { carried } = frame;
  if (carried.period !== null || spoken.period === null) return frame;
  return { ...frame, carried: { ...carried, ...spoken } };
}

function yearOf(date: string | null): number | null {
  const year = date === null ? null : /^(\d{4})/.exec(date)?.[1];
  return year == null ? null : Number(year);
}
