import { ID, type FactBase } from '../../factbase';
import type { FootnoteReference, Note } from '../../note/note';
import { referencesIn } from '../../note/referencesIn';
import type { Edit } from '../../text/edit';
import type { Fix } from '../finding';
import { factsWithDefinition, isGenerated } from '../footnotes/isGenerated';
import { nearestLabels } from '../nearestLabels';
import type { NoteRule } from '../rule';

/** A footnote label that is one edit away from a fact id, or whose footnote was written from a fact, and names none. */
export const unknownFact: NoteRule = {
  code: 'unknown-fact',
  about: 'note',
  severity: 'warning',
  message: 'No fact has the id “{label}”. Did you mean “{nearest}”?',
  check({ note, base }) {
    const definitions = new Map(note.definitions.map(({ label, text }) => [label, text]));
    return [...marksByLabel(note)].flatMap(([label, marks]) => {
      if (isKnown(label, base)) return [];
      const near = nearestLabels(label, base);
      const written = near.length > 0 || !ID.test(label) || !/[a-z]/.test(label) ? undefined : definitions.get(label);
      const isGone = written !== undefined && isGenerated(written, base);
      if (near.length === 0 && !isGone) return [];
      const ids = isGone ? factsWithDefinition(written, base) : near;
      const fixes = ids.map((id) => rename(note, label, marks, id, ids.length === 1));
      const args = { label, nearest: ids.join('”, “') };
      return marks.map((mark) => ({
        span: mark,
        args,
        facts: [],
        fixes,
        ...(ids.length === 0 ? { message: GONE.template } : {}),
      }));
    });
  },
};

const GONE = { template: 'No fact has the id “{label}”, though the footnote was written from one.' };

function marksByLabel(note: Note): Map<string, FootnoteReference[]> {
  const marks = new Map<string, FootnoteReference[]>();
  for (const reference of referencesIn(note)) {
    const known = marks.get(reference.label);
    if (known === undefined) marks.set(reference.label, [reference]);
    else known.push(reference);
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
