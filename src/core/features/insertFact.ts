import type { NoteCheck } from '../check/checkNote';
import { footnoteText } from '../check/footnotes/footnoteText';
import { writeFigure } from '../check/writeFigure';
import type { Fact } from '../factbase';
import { readFigures, type Figure } from '../figures';
import type { Note } from '../note/note';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import { isChineseAt } from './noteLanguage';

/** The edits that write a fact into a note, none of which overlap. */
export interface Insertion {
  readonly edits: readonly Edit[];
  /** Where the writer goes on, in the text that the edits make: behind the footnote mark. */
  readonly cursor: number;
}

/**
 * Writes a fact at the selection: its figure in the note's language, or in the form of the figure that is selected,
 * with a footnote mark that cites it, and the footnote definition at the end of the note where it has none. The
 * selection is replaced. Of a statement only the mark is written, behind what is selected.
 */
export function insertFact({ note, base }: NoteCheck, fact: Fact, selection: Span): Insertion {
  const like = selectedFigure(note.text, selection);
  const figure = writeFigure(fact, like, isChineseAt(note, selection.start));
  const at = fact.figure === null ? { start: selection.end, end: selection.end } : selection;
  const text = `${figure}[^${fact.id}]`;
  const cursor = at.start + text.length;
  if (note.definitions.some(({ label }) => sameLabel(label, fact.id))) return { edits: [{ span: at, text }], cursor };
  const definition = definitionEdit(note, footnoteText(fact, base), at.end);
  // Two edits at one place have no order.
  if (definition.span.start === at.end) return { edits: [{ span: at, text: text + definition.text }], cursor };
  return { edits: [{ span: at, text }, definition], cursor };
}

function selectedFigure(text: string, { start, end }: Span): Figure | null {
  const [figure, ...others] = readFigures(text.slice(start, end));
  return figure === undefined || others.length > 0 ? null : figure;
}

/** Labels are compared as Markdown compares them, without regard to capitals. */
function sameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Adds a footnote definition below the last thing in the note, which is at or before `written` where that is behind
 * everything else: on the next line below another definition, else below a blank line. What white space the note ends
 * with stays at its end.
 */
function definitionEdit({ text, definitions }: Note, definition: string, written: number): Edit {
  const end = Math.max(text.trimEnd().length, written);
  const below = definitions.some((other) => other.end === end && isLineStart(text, other.start));
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return { span: { start: end, end }, text: (below ? newline : newline + newline) + definition };
}

/** A definition inside a list or a quotation does not begin its line: one below it would be taken for its text. */
function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n\ufeff]/.test(text.charAt(offset - 1));
}
