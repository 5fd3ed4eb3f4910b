import type { FactBase } from '../factbase/factBase';
import { blocksOf } from '../note/assembleBlocks';
import type { LeafBlock, Note, NoteLeaf, Prose } from '../note/note';
import { areSame } from '../text/areSame';
import { sharedEnds } from '../text/sharedEnds';
import { finish, saying } from '../text/steps';
import { firstPlacesIn } from './firstPlacesIn';
import { belowOthers, nothingBelow, withBelow, type Below } from './flow/below';
import { beginning, under, withoutLead, type Flow } from './flow/flow';
import { judgeLeaf, type JudgedLeaf, type Observe } from './flow/judgeLeaf';
import { judgeSections, type JudgedSection } from './flow/judgeSections';
import { areNamesSame, askNames, namedBefore, wouldAnswer, type Named, type NamesAsked } from './flow/namesAsked';
import { openReading, type NoteReading } from './flow/openReading';
import { originsIn, type Homes, type Origins } from './flow/origins';
import { followPlaces, type Places } from './flow/places';
import { sameButForPlaces } from './flow/sameButForPlaces';
import type { Judgement } from './judgement';
import type { Passage } from './mention';

/** A note that was judged, with what it takes to judge a later version of it faster. */
export interface JudgedNote {
  readonly reading: NoteReading;
  readonly memory: Memory;
  /** What it consists of, and each of that judged. */
  readonly parts: readonly NoteLeaf[];
  readonly leaves: readonly KnownLeaf[];
  readonly sections: readonly JudgedSection[];
  /** Whether a leaf may have asked whom those before it name in full. */
  readonly asks: boolean;
  /** How many leaves were judged anew. */
  readonly fresh: number;
}

/** What the versions of a note add to. */
interface Memory {
  /** Where it begins. */
  readonly beginning: Flow;
  /** By what a leaf says. */
  readonly known: WeakMap<object, KnownLeaf>;
  readonly homes: Homes;
  readonly places: Places;
}

/** A leaf that was judged. */
interface KnownLeaf {
  readonly leaf: NoteLeaf;
  readonly judged: JudgedLeaf;
  readonly names: NamesAsked;
  /** Where it stood when it was judged, and where it stands now, which comes to the same. */
  readonly first: Stand;
  readonly stand: Stand;
  /** What stands below the headings that are open behind it. */
  readonly below: Below;
}

/** Where a leaf stands: behind another, below some of its headings and perhaps others. */
interface Stand {
  readonly behind: Flow;
  readonly kept: number;
  readonly opened: readonly (readonly Passage[])[];
  /** What stands below the headings that are open, the others included. */
  readonly around: Below;
}

/** Judges every figure of a note, in reading order. Linear in the note. */
export function judgeNote(note: Note, base: FactBase, observe?: Observe): readonly Judgement[] {
  return finish(judgeAgain(null, note, base, observe)).sections.flatMap(judgementsIn);
}

/** The judgements of a section where they stand in the note: one for each figure that is a claim, in reading order. */
export function judgementsIn({ judgements, at }: JudgedSection): Judgement[] {
  return judgements.map((_, index) => at(index));
}

/**
 * Judges a note of which an earlier version was judged: gives what {@link judgeNote} gives, a sentence at a step. Only
 * what changed is judged anew, and what follows it as far as something else is under discussion there; all before and
 * behind that is taken over without being looked at. Each step says what a later version may be judged by should this
 * one be left.
 */
export function* judgeAgain(
  previous: JudgedNote | null,
  note: Note,
  base: FactBase,
  observe?: Observe,
): Generator<JudgedNote, JudgedNote> {
  const places = previous?.memory.places ?? followPlaces();
  const reading = openReading(previous?.reading ?? null, note, base, observe, places);
  const before = previous?.reading === reading ? previous : judgedNothing(reading);
  const { memory, leaves: earlier } = before;
  const { leaves: parts } = note;
  // Outside of what changed everything stands in the same place from the start or from the end.
  const same = sharedEnds(before.parts, parts);
  const shift = earlier.length - parts.length;
  const origins = originsIn(note, memory.homes);
  const leaves = earlier.slice(0, same.start);
  const inFull = namedBefore(leaves);
  let { asks } = before;
  let fresh = 0;
  while (leaves.length < parts.length) {
    const index = leaves.length;
    const leaf = parts[index]!;
    const isBehindChange = parts.length - index <= same.end;
    if (isBehindChange && goesOnAs(leaves[index - 1], earlier[index + shift - 1])) {
      if (!asks || areNamesSame(leaves.slice(same.start), earlier.slice(same.start, index + shift))) break;
    }
    const stand = standBehind(leaves, leaf, memory);
    const aligned = [earlier[index], earlier[index + shift]].find((one) => one?.leaf.content === leaf.content);
    const known = aligned ?? memory.known.get(leaf.content);
    let now: Omit<KnownLeaf, 'below'>;
    if (known !== undefined && isSame(known, leaf, stand, inFull, memory.places, origins)) {
      now = { ...known, leaf, stand };
    } else {
      for (const { prose } of leaf.pieces) memory.homes.set(prose, leaf.pieces[0]!.prose);
      now = yield* saying(judgeAt(leaf, blocksOf(note, index), stand, inFull, reading), () => before);
      asks ||= now.names.asked.size > 0;
      fresh++;
    }
    const section = leaf.level > 0 ? stand.around.section : now.judged.after.section;
    const placed = { ...now, below: withBelow(stand.around, section, known?.below) };
    memory.known.set(leaf.content, placed);
    leaves.push(placed);
  }
  const rest = parts.length - leaves.length;
  const all = rest === 0 ? leaves : [...leaves, ...earlier.slice(-rest)];
  const kept = { start: same.start, end: rest };
  const toTheEnd = judgeSections(before.sections, kept, all, note.starts, memory.places, origins, base);
  const sections = yield* saying(toTheEnd, () => before);
  return { reading, memory, parts, leaves: all, sections, asks, fresh };
}

/** Where everything is read anew nothing is led on, and what was judged before stays where it stands. */
function judgedNothing(reading: NoteReading): JudgedNote {
  const memory = {
    beginning: beginning(reading.front),
    known: new WeakMap<object, KnownLeaf>(),
    homes: new WeakMap<Prose, Prose>(),
    places: followPlaces(),
  };
  return { reading, memory, parts: [], leaves: [], sections: [], asks: false, fresh: 0 };
}

/** Whether all that follows one leaf stands as what followed another in an earlier version. */
function goesOnAs(now: KnownLeaf | undefined, before: KnownLeaf | undefined): boolean {
  if (now === before) return true;
  if (now === undefined || before === undefined) return false;
  return (
    now.judged.after === before.judged.after &&
    now.below === before.below &&
    areSame(now.leaf.headings, before.leaf.headings)
  );
}

/** Where a leaf stands behind those so far. */
function standBehind(leaves: readonly KnownLeaf[], { headings }: NoteLeaf, memory: Memory): Stand {
  const last = leaves.at(-1);
  const open = last?.leaf.headings ?? NO_HEADINGS;
  const kept = common(open, headings);
  const opened = headings.slice(kept).map((at) => leaves[at]!.judged.passages);
  const around = belowOthers(last?.below ?? nothingBelow, open.length - kept, opened.length);
  return { behind: last?.judged.after ?? memory.beginning, kept, opened, around };
}

const NO_HEADINGS: readonly number[] = [];

/** How many headings at the start of two chains are the same. */
function common(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function* judgeAt(
  leaf: NoteLeaf,
  blocks: readonly LeafBlock[],
  stand: Stand,
  before: Named,
  reading: NoteReading,
): Generator<undefined, Omit<KnownLeaf, 'below'>> {
  const { names, inFull } = askNames(before);
  const judged = yield* judgeLeaf(blocks, leaf.column, flowAt(stand), inFull, reading);
  return { leaf, judged, names, first: stand, stand };
}

function flowAt({ behind, kept, opened, around }: Stand): Flow {
  return under(behind, kept, opened, around.section);
}

/** Whether a leaf says the same and stands where the note has come to the same, so that it is judged the same. */
function isSame(
  known: KnownLeaf,
  leaf: NoteLeaf,
  stand: Stand,
  inFull: Named,
  places: Places,
  origins: Origins,
): boolean {
  if (!isSameLeaf(known.leaf, leaf) || !wouldAnswer(known.names, inFull)) return false;
  if (!areSame(known.stand.opened, stand.opened)) return false;
  // What comes to the same once is not compared again at every later keystroke.
  if (isAt(known.stand, stand)) return true;
  const [before, now] = [known.first, stand].map((at) =>
    goesOnFromNone(known) ? withoutLead(flowAt(at)) : flowAt(at),
  );
  return places.leadAll((pair) => sameButForPlaces(before, now, pair), origins.isHere);
}

function isSameLeaf(a: NoteLeaf, b: NoteLeaf): boolean {
  if (a === b) return true;
  const captions = (leaf: NoteLeaf): readonly Prose[] => leaf.captions.map(({ prose }) => prose);
  return a.column === b.column && a.kind === b.kind && areSame(captions(a), captions(b));
}

/** Whether two stands below the same headings are one. */
function isAt(known: Stand, { behind, kept, around }: Stand): boolean {
  return known.behind === behind && known.kept === kept && known.around.section === around.section;
}

/** Whether it is nothing that goes on from a paragraph or an item above, as lists and tables do. */
function goesOnFromNone({ leaf: { kind }, judged: { passages } }: KnownLeaf): boolean {
  if (kind !== 'heading') return kind === 'paragraph';
  return passages.every((passage) => passage.figures.length === 0 && firstPlacesIn(passage).length === 0);
}
