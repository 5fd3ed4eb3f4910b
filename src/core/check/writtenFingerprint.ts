import type { Directive, FootnoteDefinition, Note } from '../note/note';
import type { Span } from '../text/span';
import { readMark } from './footnotes/footnoteMark';

/** The fingerprint of a fact as a note holds it, and where: what tells whether the fact has changed since. */
export interface WrittenFingerprint {
  readonly text: string;
  readonly span: Span;
}

/**
 * Reads the fingerprint that an acceptance (`was=0alhu1n`) or a footnote (`<!-- ipnotes 0alhu1n 5d6e7f8 -->`) holds; null
 * where it was written by hand and holds none.
 */
export function writtenFingerprint(holder: Directive | FootnoteDefinition, note: Note): WrittenFingerprint | null {
  return 'kind' in holder ? inDirective(holder, note) : inFootnote(holder, note);
}

function inDirective({ start, end, was }: Directive, { text }: Note): WrittenFingerprint | null {
  if (was === null) return null;
  const at = text.slice(start, end).indexOf(`${WAS}${was}`) + start + WAS.length;
  return { text: was, span: { start: at, end: at + was.length } };
}

const WAS = 'was=';

function inFootnote({ text, textSpan }: FootnoteDefinition, note: Note): WrittenFingerprint | null {
  const mark = readMark(text);
  if (mark === null) return null;
  const at = note.text.slice(textSpan.start, textSpan.end).lastIndexOf(OPENING) + OPENING.length + textSpan.start;
  return { text: mark.fact, span: { start: at, end: at + mark.fact.length } };
}

const OPENING = '<!-- ipnotes ';
