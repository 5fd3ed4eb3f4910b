import type { FactUse } from '../factUses';
import type { ClosedNote } from './closedNote';

/** All notes of a workspace folder that are not open, by their paths, and what they have together. */
export interface NoteIndex {
  readonly notes: ReadonlyMap<string, ClosedNote>;
  /** Notes that are there, and that could not be read. */
  readonly unread: ReadonlySet<string>;
  /** The uses of each fact by the path of the note, and how many notes use it in any way. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, readonly FactUse[]>>;
  readonly used: ReadonlyMap<string, number>;
  readonly mismatches: number;
}

/** An index that its owner keeps up to date. */
export interface GrowingNoteIndex extends NoteIndex {
  readonly notes: Map<string, ClosedNote>;
  readonly unread: Set<string>;
  readonly uses: Map<string, Map<string, FactUse[]>>;
  readonly used: Map<string, number>;
  mismatches: number;
}

export function noteIndex(): GrowingNoteIndex {
  return { notes: new Map(), unread: new Set(), uses: new Map(), used: new Map(), mismatches: 0 };
}

/**
 * Puts what is known of a note in the place of what was known before: null where there is no such note, or it is open.
 * Takes as long as the two have uses, whatever else is in the index.
 */
export function putNote(index: GrowingNoteIndex, path: string, note: ClosedNote | 'unread' | null): void {
  const before = index.notes.get(path);
  if (before !== undefined) takeOut(index, path, before);
  index.unread.delete(path);
  if (note === 'unread') index.unread.add(path);
  else if (note !== null) putIn(index, path, note);
}

function takeOut(index: GrowingNoteIndex, path: string, { uses, used, mismatches }: ClosedNote): void {
  index.notes.delete(path);
  index.mismatches -= mismatches;
  for (const { fact } of uses) {
    const notes = index.uses.get(fact);
    notes?.delete(path);
    if (notes?.size === 0) index.uses.delete(fact);
  }
  for (const id of used) {
    const count = (index.used.get(id) ?? 0) - 1;
    if (count > 0) index.used.set(id, count);
    else index.used.delete(id);
  }
}

function putIn(index: GrowingNoteIndex, path: string, note: ClosedNote): void {
  index.notes.set(path, note);
  index.mismatches += note.mismatches;
  for (const use of note.uses) {
    let notes = index.uses.get(use.fact);
    if (notes === undefined) index.uses.set(use.fact, (notes = new Map<string, FactUse[]>()));
    const others = notes.get(path);
    if (others === undefined) notes.set(path, [use]);
    else others.push(use);
  }
  for (const id of note.used) index.used.set(id, (index.used.get(id) ?? 0) + 1);
}
