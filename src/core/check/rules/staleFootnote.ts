import type { Fix } from '../finding';
import { generatedFootnotes, type GeneratedFootnote } from '../footnotes/generatedFootnotes';
import type { NoteRule } from '../rule';

/** A footnote definition that was written from a fact no longer says what the fact base says. It sits on the label. */
export const staleFootnote: NoteRule = {
  code: 'stale-footnote',
  about: 'note',
  severity: 'information',
  message: 'This footnote no longer says what the fact base says of “{label}”.',
  check({ note, base }) {
    return generatedFootnotes(note, base)
      .filter(({ isStale }) => isStale)
      .map((footnote) => ({
        span: footnote.definition.labelSpan,
        args: { label: footnote.fact.id },
        facts: [footnote.fact],
        fixes: fixesOf(footnote),
      }));
  },
};

function fixesOf({ edit }: GeneratedFootnote): readonly Fix[] {
  return edit === null ? [] : [{ title: 'Update the footnote', args: {}, edits: [edit], safe: true, preferred: true }];
}
