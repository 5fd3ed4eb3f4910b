import { blocksOf } from './assembleBlocks';
import type { FootnoteReference, Note } from './note';

/** The footnote marks of a note, in order. */
export function referencesIn(note: Pick<Note, 'leaves' | 'starts'>): FootnoteReference[] {
  return note.leaves.flatMap(({ hasReferences }, index) =>
    hasReferences ? blocksOf(note, index).flatMap(({ references }) => references) : [],
  );
}
