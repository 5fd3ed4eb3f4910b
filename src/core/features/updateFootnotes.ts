import type { NoteCheck } from '../check/checkNote';
import { generatedFootnotes } from '../check/footnotes/generatedFootnotes';
import type { Edit } from '../text/edit';

/** What it takes to bring the footnotes of a note up to date. */
export interface FootnoteUpdate {
  /** They do not overlap; none where all is as it would be written now. */
  readonly edits: readonly Edit[];
  /** How many footnotes say something else then; the others only get their mark. */
  readonly changed: number;
}

/** Writes every footnote definition that was written from a fact as it would be written now, and no other. */
export function updateFootnotes({ note, base }: Pick<NoteCheck, 'note' | 'base'>): FootnoteUpdate {
  const footnotes = generatedFootnotes(note, base);
  return {
    edits: footnotes.flatMap(({ edit }) => edit ?? []),
    changed: footnotes.filter(({ isStale }) => isStale).length,
  };
}
