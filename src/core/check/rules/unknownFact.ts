import type { FactBase } from '../../factbase/factBase';
import type { FootnoteReference, Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import type { Fix } from '../finding';
import { nearestLabels } from '../nearestLabels';
import type { NoteRule } from '../rule';

/** A footnote label that is one edit away from a fact id and names no fact. */
export const unknownFact: NoteRule = {
  code: 'unknown-fact',
  about: 'note',
  severity: 'warning',
  message: 'No fact has the id “{label}”. Did you mean “{nearest}”?',
  check({ note, base }) {
    return [...marksByLabel(note)].flatMap(([label, marks]) => {
      const ids = isKnown(label, base) ? [] : nearestLabels(label, base);
      if (ids.length === 0) return [];
      const fixes = ids.map((id) => rename(note, label, marks, id, ids.length === 1));
      return marks.map((mark) => ({ span: mark, args: { label, nearest: ids.join('”, “') }, facts: [], fixes }));
    });
  },
};

function marksByLabel(note: Note): Map<string, FootnoteReference[]> {
  const marks = new Map<string, FootnoteReference[]>();
  for (const { references } of note.blocks) {
    for (const reference of references) {
      const known = marks.get(reference.label);
      if (known === undefined) marks.set(reference.label, [reference]);
      else known.push(reference);
    }
  }
  return marks;
}

/** Facts that could not be read are known all the same. */
function isKnown(label: string, { facts, sources, unread }: FactBase): boolean {
  return facts.has(label) || sources.has(label) || unread.facts.has(label) || unread.sources.has(label);
}

/** Renames every mark of the label and its definition; a definition that the new label already has is left alone. */
function rename(note: Note, label: string, marks: readonly FootnoteReference[], id: string, sure: boolean): Fix {
  const taken = note.definitions.some((definition) => definition.label === id);
  const definitions = taken ? [] : note.definitions.filter((definition) => definition.label === label);
  const edits: Edit[] = [
    ...marks.map(({ start, end }) => ({ span: { start, end }, text: `[^${id}]` })),
    ...definitions.map(({ labelSpan }) => ({ span: labelSpan, text: id })),
  ];
  return { title: 'Cite “{nearest}”', args: { nearest: id }, edits, safe: sure, preferred: sure };
}
