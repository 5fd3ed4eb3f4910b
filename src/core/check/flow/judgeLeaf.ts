import type { FactBase } from '../../factbase/factBase';
import type { FootnoteReference, LeafBlock, Prose } from '../../note/note';
import { citationsOf, type Citations } from '../citations';
import type { Judged } from '../corroborate';
import { alongPassages, discussedOn, PASSING, type Discussion } from '../discussion';
import { firstPlacesIn } from '../firstPlacesIn';
import { forgetRemote } from '../forgetRemote';
import type { Figure } from '../../figures';
import { introduced, type NamedInFull } from '../introduced';
import { derivable, judge, judgedAs } from '../judge';
import type { Passage } from '../mention';
import { carryOn, situate, type Carried, type Situation } from '../situation';
import { situateCell } from '../situateCell';
import { besideFirst, frameOf, lastNamed, orNamed, type Frame } from '../structure/frame';
import { inFrame } from '../structure/inFrame';
import { OF_HEADING } from '../timeline';
import type { Unplaced } from '../unplaced';
import { voiceBehind } from '../voice';
import type { Span } from '../../text/span';
import { sectionIn, type Flow } from './flow';
import { carriedIntoParagraph, withParagraph } from './section';

/** What judging needs beside the flow of the note: the same for all of it. */
export interface Reading {
  readonly base: FactBase;
  /** What the front matter carries, and the source that it limits the note to. */
  readonly front: Carried;
  readonly frontSource: string | null;
  /** The sentences of a block; those of a prose text that is taken as one. Both are read once. */
  readonly passagesOf: (block: LeafBlock) => readonly Passage[];
  readonly whole: (prose: Prose) => Passage;
  /** Told of every figure before it is judged, also of those that get no verdict: for measuring the check itself. */
  readonly observe: Observe | undefined;
}

export type Observe = (situation: Situation, prose: Prose) => void;

/** A leaf of the note, judged as far as it can be without what follows it. */
export interface JudgedLeaf {
  readonly judged: readonly Judged[];
  /** What it says, where it is a heading. */
  readonly passages: readonly Passage[];
  /** What is under discussion behind it. */
  readonly after: Flow;
}

/**
 * Judges the figures of a block, or of all the cells of a table, a sentence or a cell at a step; `column` is where an
 * item of a list stands. Adds the applicants that it names in full.
 */
export function* judgeLeaf(
  blocks: readonly LeafBlock[],
  column: number,
  flow: Flow,
  inFull: NamedInFull,
  reading: Reading,
): Generator<undefined, JudgedLeaf> {
  const judged: Judged[] = [];
  let after = flow;
  let passages: readonly Passage[] = [];
  for (const block of blocks) {
    passages = introduced(reading.passagesOf(block), inFull);
    after = yield* judgeBlock(block, passages, column, after, reading, judged);
  }
  return { judged, passages, after };
}

function* judgeBlock(
  block: LeafBlock,
  passages: readonly Passage[],
  column: number,
  flow: Flow,
  reading: Reading,
  judged: Judged[],
): Generator<undefined, Flow> {
  const { base, front } = reading;
  const section = sectionIn(flow, front);
  const spoken = discussedOn(flow.spoken);
  // The items of a list go on from the item that they stand in, or the paragraph that leads into them, and not from
  // one another.
  const isItem = block.kind === 'item';
  const sibling = isItem ? flow.items.find((item) => item.column === column) : undefined;
  const above = flow.items.filter((item) => item.column < column);
  const around = (isItem ? above.at(-1)?.frame : undefined) ?? section.frame;
  const closest = sibling === undefined ? around : besideFirst(around, sibling.first, passages[0] ?? null);
  const frame = goingOn(orNamed(closest, flow.named), spoken);
  const isParagraph = block.kind === 'paragraph';
  // “What is the target for this year? – 500 applications”: an answer that was asked for plans states nothing.
  const isWanted = isParagraph && section.asked?.isOfPlans === true;
  const struck = isWanted ? [{ start: 0, end: block.prose.text.length }] : block.struck;
  const place: Standing = { block, struck, frame: isParagraph ? null : frame, reading };
  const voice = voiceBehind(flow.voice, passages, block.kind === 'heading', base);
  const into = isParagraph ? carriedIntoParagraph(section, passages, flow.spoken, flow.theme) : frame.carried;
  let carried: Carried = { ...into, voice };
  const marks = marksOf(passages, block);
  for (const [at, passage] of passages.entries()) {
    const citations = citationsOf(passage, marks[at]!, block.prose.text, base, reading.frontSource);
    for (const one of judgePassage(place, passage, carried, citations)) judged.push(one);
    carried = carryOn(carried, passage, block.prose.text, base);
    yield;
  }
  const item = {
    column,
    first: sibling?.first ?? passages[0] ?? null,
    frame: frameOf(passages.at(-1) ?? null, carried, frame.sure, section.headings),
  };
  return {
    headings: flow.headings,
    section: isParagraph ? withParagraph(section, passages, carried) : section,
    items: isItem ? [...above, item] : above,
    named: lastNamed(flow.named, passages),
    voice,
    theme: isParagraph && carried.measures.length > 0 ? carried.measures : flow.theme,
    spoken: alongPassages(flow.spoken, passages, block.kind === 'heading' ? OF_HEADING : PASSING),
  };
}

/** Where a passage stands; `frame` is what its list or table stands in, null in running text. */
interface Standing {
  readonly block: LeafBlock;
  /** What is struck out, or states nothing. */
  readonly struck: readonly Span[];
  readonly frame: Frame | null;
  readonly reading: Reading;
}

function judgePassage(
  { block, struck, frame, reading }: Standing,
  passage: Passage,
  carried: Carried,
  citations: Citations,
): Judged[] {
  const { prose } = block;
  const { base, whole, observe } = reading;
  const again = (situation: Situation): Unplaced | null => judge(situation, citations, prose, struck, base);
  const judged = (read: Situation): Judged => {
    const situation = forgetRemote(read, carried, base);
    observe?.(situation, prose);
    return {
      situation,
      judgement: again(situation),
      judge: again,
      given: block.cell === null ? derivable(situation, citations, prose, struck, base) : null,
      judgeAs: (derivation) => judgedAs(derivation, situation, prose, base),
    };
  };
  if (block.cell !== null && frame !== null) {
    if (passage.figures.length === 0) return [];
    return situateCell(block, passage, frame, whole, base).map(judged);
  }
  const situated = (own: Passage): Situation[] => {
    const situations = situate(own, prose.text, carried, base);
    return frame === null ? situations : inFrame(situations, own, prose, frame, base);
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

/**
 * The footnote marks of each passage, in order and as their leaf has them: a mark belongs to the passage that it stands
 * in or straight behind.
 */
function marksOf(passages: readonly Passage[], { references, prose }: LeafBlock): FootnoteReference[][] {
  const marks: FootnoteReference[][] = passages.map(() => []);
  let at = 0;
  for (const { start, end, ...reference } of references) {
    while (at + 1 < passages.length && passages[at + 1]!.start < reference.at) at++;
    marks[at]?.push({ ...reference, start: start - prose.origin, end: end - prose.origin });
  }
  return marks;
}

function goingOn(frame: Frame, spoken: Discussion): Frame {
  const { carried } = frame;
  if (carried.period !== null || spoken.period === null) return frame;
  return { ...frame, carried: { ...carried, ...spoken } };
}
