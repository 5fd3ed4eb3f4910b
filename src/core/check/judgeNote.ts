import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import { beginning, under, type Flow } from './flow/flow';
import { judgeLeaf, type JudgedLeaf, type Observe } from './flow/judgeLeaf';
import { judgeSections, type JudgedSection } from './flow/judgeSections';
import { leavesOf, type Leaf } from './flow/leavesOf';
import { followPlaces, type Places } from './flow/places';
import { openReading, type NoteReading } from './flow/openReading';
import { sameButForPlaces } from './flow/sameButForPlaces';
import type { Judgement } from './judgement';
import type { Passage } from './mention';

/** A note that was judged, with what it takes to judge a later version of it faster. */
export interface JudgedNote {
  /** One for each figure that is a claim, in reading order. */
  readonly judgements: readonly Judgement[];
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
  readonly before: Flow;
  readonly kept: number;
  readonly opened: readonly (readonly Passage[])[];
  readonly leaf: Leaf;
}

/** Judges every figure of a note, in reading order. Linear in the note. */
export function judgeNote(note: Note, base: FactBase, observe?: Observe): readonly Judgement[] {
  return judgeAgain(null, note, base, observe).judgements;
}

/**
 * Judges a note of which an earlier version was judged: gives what {@link judgeNote} gives. Only what changed is judged
 * anew, and what follows it as far as something else is under discussion there.
 */
export function judgeAgain(previous: JudgedNote | null, note: Note, base: FactBase, observe?: Observe): JudgedNote {
  const places = previous?.places ?? followPlaces();
  const reading = openReading(previous?.reading ?? null, note, base, observe, places);
  const before = previous?.reading === reading ? previous : null;
  const known = before?.known ?? new WeakMap<object, KnownLeaf>();
  const leaves = leavesOf(note);
  /** The headings that are open, as indices into the blocks of this version, and what all headings say. */
  let open: readonly number[] = [];
  const headings = new Map<number, readonly Passage[]>();
  let flow = beginning(reading.front);
  let fresh = 0;
  const judged = leaves.map((leaf): KnownLeaf => {
    const kept = common(open, leaf.headings);
    const opened = leaf.headings.slice(kept).map((heading) => headings.get(heading) ?? []);
    open = leaf.headings;
    const earlier = known.get(leaf.content);
    const isSame =
      earlier !== undefined && standsSame(earlier, leaf, kept, opened) && goesOn(earlier.before, flow, places);
    const now = isSame
      ? earlier
      : {
          ...judgeLeaf(leaf.blocks, leaf.column, under(flow, kept, opened), reading),
          before: flow,
          kept,
          opened,
          leaf,
        };
    if (!isSame) {
      known.set(leaf.content, now);
      fresh++;
    }
    flow = now.after;
    if (leaf.level > 0) headings.set(leaf.first, now.passages);
    return now;
  });
  const sections = judgeSections(before?.sections ?? [], leaves, judged, places, base);
  return { judgements: sections.flatMap(({ placed }) => placed), reading, known, places, sections, fresh };
}

/** How many headings at the start of two chains are the same. */
function common(a: readonly number[], b: readonly number[]): number {
  if (a === b) return a.length;
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function standsSame(known: KnownLeaf, leaf: Leaf, kept: number, opened: readonly (readonly Passage[])[]): boolean {
  return (
    known.kept === kept &&
    known.opened.length === opened.length &&
    known.opened.every((passages, index) => passages === opened[index]) &&
    known.leaf.column === leaf.column &&
    known.leaf.kind === leaf.kind &&
    known.leaf.captions.every((caption, index) => caption === leaf.captions[index])
  );
}

/** Whether the note has come to the same as before, so that what follows is judged the same. */
function goesOn(before: Flow, flow: Flow, places: Places): boolean {
  return before === flow || places.leadAll((pair) => sameButForPlaces(before, flow, pair));
}
