import type { NoteCheck } from '../check/checkNote';
import { footnoteText } from '../check/footnotes/footnoteText';
import { generatedFootnotes } from '../check/footnotes/generatedFootnotes';
import { writeFigure } from '../check/writeFigure';
import type { Fact, FactBase } from '../factbase';
import { readFigures, type Figure } from '../figures';
import type { Note } from '../note/note';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import { isChineseAt } from './noteLanguage';

/** How a fact is written: with a footnote, as a link to its source, or only what it says. */
export type InsertStyle = 'footnote' | 'link' | 'plain';

/** The edits that write a fact into a note, none of which overlap. */
export interface Insertion {
  readonly edits: readonly Edit[];
  /** What the first of them writes at the selection, without a footnote definition behind it. */
  readonly text: string;
  /** The figure in it; '' for a statement. */
  readonly figure: string;
  /** Where the writer goes on, in the text that the edits make: behind what is written, the footnote mark too. */
  readonly cursor: number;
}

/**
 * Writes a fact at the selection: its figure in the note's language, or in the form of the figure that is selected,
 * with a footnote mark that cites it, and the footnote definition at the end of the note where it has none, or in place
 * of one that was written before and is out of date. The selection is replaced. Of a statement only the mark is written,
 * behind what is selected.
 *
 * As a link the figure, or what is selected, leads to the address of the source; a source without one is cited in a
 * footnote all the same. Plainly it is the figure, or the statement, and nothing else.
 */
export function insertFact(
  check: Pick<NoteCheck, 'note' | 'base'>,
  fact: Fact,
  selection: Span,
  style: InsertStyle = 'footnote',
): Insertion {
  const { note, base } = check;
  const like = selectedFigure(note.text, selection);
  const figure = writeFigure(fact, like, isChineseAt(note, selection.start));
  if (style === 'plain') return only(selection, figure === '' ? (fact.statement ?? '') : figure, figure);
  const url = style === 'link' ? addressOf(fact, base) : null;
  if (url !== null) {
    const shown = figure !== '' ? figure : note.text.slice(selection.start, selection.end) || (fact.statement ?? '');
    return only(selection, `[${shown.replace(/[[\]]/g, '\\$&')}](${url})`, figure);
  }
  const at = fact.figure === null ? { start: selection.end, end: selection.end } : selection;
  return { ...citeFact(check, fact, at, `${figure}[^${fact.id}]`), figure };
}

/** Writes a text that cites a fact, and keeps the footnote definition: added where there is none, and brought up to date. */
export function citeFact(
  { note, base }: Pick<NoteCheck, 'note' | 'base'>,
  fact: Fact,
  at: Span,
  text: string,
): Omit<Insertion, 'figure'> {
  const own = { span: at, text };
  const cursor = at.start + text.length;
  const definitions = note.definitions.filter(({ label }) => sameLabel(label, fact.id));
  if (definitions.length > 0) {
    const stale = generatedFootnotes({ definitions }, base).find(({ isStale }) => isStale)?.edit;
    const isApart = stale != null && (stale.span.end < at.start || at.end < stale.span.start);
    if (!isApart) return { edits: [own], text, cursor };
    const moved = stale.span.end < at.start ? stale.text.length - (stale.span.end - stale.span.start) : 0;
    return { edits: [own, stale], text, cursor: cursor + moved };
  }
  const definition = definitionEdit(note, footnoteText(fact, base), at.end);
  // Two edits at one place have no order.
  if (definition.span.start === at.end) return { edits: [{ span: at, text: text + definition.text }], text, cursor };
  return { edits: [own, definition], text, cursor };
}

function only(span: Span, text: string, figure: string): Insertion {
  return { edits: [{ span, text }], text, figure, cursor: span.start + text.length };
}

/** The address of a source as Markdown takes it between brackets. */
function addressOf({ source }: Fact, base: FactBase): string | null {
  const url = base.sources.get(source)?.url ?? null;
  return url === null
    ? null
    : url.replace(/[\s<>()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
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
