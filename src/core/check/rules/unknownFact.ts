import type { FactBase } from '../../factbase/factBase';
import type { Note } from '../../note/note';
import type { Fix } from '../finding';
import { nearestLabel } from '../nearestLabel';
import type { NoteRule, Yield } from '../rule';

/** A footnote label that is one edit away from a fact id and names no fact. */
export const unknownFact: NoteRule = {
  code: 'unknown-fact',
  about: 'note',
  severity: 'warning',
  message: 'No fact has the id “{label}”. Did you mean “{nearest}”?',
  check({ note, base }) {
    return note.blocks.flatMap(({ references }) =>
      references.flatMap((reference): Yield[] => {
        const nearest = findNearest(reference.label, base);
        if (nearest === null) return [];
        const { label } = reference;
        return [{ span: reference, args: { label, nearest }, facts: [], fixes: [rename(note, label, nearest)] }];
      }),
    );
  },
};

function findNearest(label: string, base: FactBase): string | null {
  if (base.facts.has(label) || base.sources.has(label)) return null;
  return nearestLabel(label, base);
}

/** Renames every mark of the label and its definition; a definition that the new label already has is left alone. */
function rename(note: Note, label: string, nearest: string): Fix {
  const references = note.blocks.flatMap(({ references }) =>
    references.filter((reference) => reference.label === label),
  );
  const taken = note.definitions.some((definition) => definition.label === nearest);
  const definitions = taken ? [] : note.definitions.filter((definition) => definition.label === label);
  return {
    title: 'Cite “{nearest}”',
    args: { nearest },
    edits: [
      ...references.map(({ start, end }) => ({ span: { start, end }, text: `[^${nearest}]` })),
      ...definitions.map(({ labelSpan }) => ({ span: labelSpan, text: nearest })),
    ],
    safe: true,
    preferred: true,
  };
}
