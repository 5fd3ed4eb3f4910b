import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import { finish, saying } from '../text/steps';
import { beginning, under, withoutLead, type Flow } from './flow/flow';
import { judgeLeaf, type JudgedLeaf, type Observe } from './flow/judgeLeaf';
import { judgeSections, type JudgedSection } from './flow/judgeSections';
import { leavesOf, type Leaf } from './flow/leavesOf';
import { areSame } from './flow/areSame';
import { askNames, wouldAnswer, type NamesAsked } from './flow/namesAsked';
import { originsIn, type Origins } from './flow/origins';
import { followPlaces, type Places } from './flow/places';
import { openReading, type NoteReading } from './flow/openReading';
import { sameButForPlaces } from './flow/sameButForPlaces';
import type { Section } from './flow/section';
import { firstPlacesIn } from './firstPlacesIn';
import type { Judgement } from './judgement';
import type { Passage } from './mention';

/** A note that was judged, with what it takes to judge a later version of it faster. */
export interface JudgedNote {
  readonly reading: NoteReading;
  /** By what a leaf says: a memory that later versions add to. */
  readonly known: WeakMap<object, KnownLeaf>;
  readonly places: Places;
  readonly sections: readonly JudgedSection[];
  /** How many leaves were judged anew. */
  readonly fresh: number;
}

/** A leaf that was judged, and where it stood in the flow of the note. */
interface KnownLeaf extends JudgedLeaf {
  readonly leaf: Leaf;
  readonly stand: Stand;
  readonly names: NamesAsked;
}

/** Where a leaf stands: behind another, below some of its headings and perhaps others. */
interface Stand {
  readonly behind: Flow;
  readonly kept: number;
  readonly opened: readonly (readonly Passage[])[];
  /** What stands below the last of the headings that were kept, where it goes on there. */
  readonly section: Section | null;
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
 * what changed is judged anew, and what follows it as far as something else is under discussion there. Each step says
 * what a later version may be judged by should this one be left.
 */
export function* judgeAgain(
  previous: JudgedNote | null,
  note: Note,
  base: FactBase,
  observe?: Observe,
): Generator<JudgedNote, JudgedNote> {
  const reading = openReading(previous?.reading ?? null, note, base, observe, previous?.places ?? followPlaces());
  const before = previous?.reading === reading ? previous : null;
  const known = before?.known ?? new WeakMap<object, KnownLeaf>();
  // Where everything is read anew nothing is led on, and what was judged before stays where it stands.
  const places = before?.places ?? followPlaces();
  const soFar: JudgedNote = { reading, known, places, sections: before?.sections ?? [], fresh: 0 };
  const leaves = leavesOf(note);
  const origins = originsIn(leaves);
  /** The headings that are open, as indices into the blocks of this version, and what all headings say. */
  let open: readonly number[] = [];
  const headings = new Map<number, readonly Passage[]>();
  /** What stands below each of them, and first below none. */
  const sections: (Section | null)[] = [null];
  const inFull = new Set<string>();
  let flow = beginning(reading.front);
  let fresh = 0;
  const judged: KnownLeaf[] = [];
  for (const leaf of leaves) {
    const kept = common(open, leaf.headings);
    const opened = kept === leaf.headings.length ? NONE : leaf.headings.slice(kept).map((at) => headings.get(at) ?? []);
    open = leaf.headings;
    if (kept + 1 < sections.length) sections.length = kept + 1;
    sections.push(...opened.map(() => null));
    const stand: Stand = { behind: flow, kept, opened, section: sections.at(-1)! };
    let now = known.get(leaf.content);
    if (now === undefined || !isSame(now, leaf, stand, inFull, places, origins)) {
      now = yield* saying(judgeAt(leaf, stand, inFull, reading), () => soFar);
      known.set(leaf.content, now);
      fresh++;
    }
    for (const id of now.names.named) inFull.add(id);
    flow = now.after;
    if (leaf.level > 0) headings.set(leaf.first, now.passages);
    else sections[sections.length - 1] = flow.section;
    judged.push(now);
  }
  const toTheEnd = judgeSections(soFar.sections, leaves, judged, places, origins, base);
  return { reading, known, places, sections: yield* saying(toTheEnd, () => soFar), fresh };
}

/** How many headings at the start of two chains are the same. */
function common(a: readonly number[], b: readonly number[]): number {
  if (a === b) return a.length;
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

const NONE: readonly (readonly Passage[])[] = [];

function* judgeAt(
  leaf: Leaf,
  stand: Stand,
  inFull: ReadonlySet<string>,
  reading: NoteReading,
): Generator<undefined, KnownLeaf> {
  const names = askNames(inFull);
  const judged = yield* judgeLeaf(leaf.blocks, leaf.column, flowAt(stand), names, reading);
  return { ...judged, leaf, stand, names };
}

function flowAt({ behind, kept, opened, section }: Stand): Flow {
  return under(behind, kept, opened, section);
}

/** Whether a leaf says the same and stands where the note has come to the same, so that it is judged the same. */
function isSame(
  known: KnownLeaf,
  leaf: Leaf,
  stand: Stand,
  inFull: ReadonlySet<string>,
  places: Places,
  origins: Origins,
): boolean {
  const { column, kind, captions } = known.leaf;
  if (column !== leaf.column || kind !== leaf.kind || !areSame(captions, leaf.captions)) return false;
  if (!wouldAnswer(known.names, inFull) || !areSame(known.stand.opened, stand.opened)) return false;
  if (known.stand.behind === stand.behind && known.stand.kept === stand.kept && known.stand.section === stand.section)
    return true;
  const [before, now] = [flowAt(known.stand), flowAt(stand)].map((flow) =>
    goesOnFromNone(known) ? withoutLead(flow) : flow,
  );
  return places.leadAll((pair) => sameButForPlaces(before, now, pair), origins.isHere);
}

/** Whether it is nothing that goes on from a paragraph or an item above, as lists and tables do. */
function goesOnFromNone({ leaf: { kind }, passages }: KnownLeaf): boolean {
  if (kind !== 'heading') return kind === 'paragraph';
  return passages.every((passage) => passage.figures.length === 0 && firstPlacesIn(passage).length === 0);
}
