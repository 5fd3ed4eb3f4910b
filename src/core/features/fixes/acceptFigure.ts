import type { NoteCheck } from '../../check/checkNote';
import { fingerprint, type Fact } from '../../factbase';
import type { Figure } from '../../figures';
import type { Block, Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import { lineSpan } from '../../text/lineSpan';
import type { Span } from '../../text/span';
import { blockAt } from '../noteLanguage';

/** Why a deviation is accepted, and the last day on which it is, `YYYY-MM-DD`; null for as long as it stands. */
export interface Grounds {
  readonly reason: string;
  readonly until: string | null;
}

/**
 * The edit that accepts what a figure says about a fact: the directive at the end of its paragraph, item, heading or
 * table cell, in the place of the one that the paragraph has for this fact. It holds a fingerprint of what the fact says
 * now: `<!-- ipnotes-accept japan-2023 was=0alhu1n until=2027-01-01: counted by hand -->`.
 */
export function acceptFigure(note: Note, figure: Span, fact: Fact, { reason, until }: Grounds): Edit | null {
  const block = blockAt(note, figure.start);
  if (block === null) return null;
  const limit = until === null ? '' : ` until=${until}`;
  const because = inComment(reason, block);
  const directive = `<!-- ipnotes-accept ${fact.id} was=${fingerprint(fact)}${limit}${because === '' ? '' : `: ${because}`} -->`;
  const end = endOf(block, note.text);
  const before = note.directives.find(
    (one) =>
      one.kind === 'accept' &&
      one.fact === fact.id &&
      one.start >= figure.end &&
      (one.start <= block.end || note.text.slice(block.end, one.start).trim() === ''),
  );
  if (before !== undefined) return { span: { start: before.start, end: before.end }, text: directive };
  return { span: { start: end, end }, text: ` ${directive}` };
}

/** The figure at an offset that differs from the fact it is about, and can be accepted as it stands; null where none is. */
export function acceptableAt(
  { judgements }: NoteCheck,
  offset: number,
): { readonly figure: Figure; readonly fact: Fact } | null {
  const found = judgements.find(
    ({ figure, verdict, disagreement }) =>
      figure.start <= offset &&
      offset <= figure.end &&
      (verdict === 'mismatch' || (verdict === 'verified' && disagreement !== null)),
  );
  const [fact] = found?.facts ?? [];
  return found === undefined || fact === undefined ? null : { figure: found.figure, fact };
}

/** Behind the text of a block, in front of what closes a heading. */
function endOf({ kind, start, end }: Block, text: string): number {
  if (kind !== 'heading') return end;
  const last = lineSpan(text, end);
  // A heading of two lines or more is underlined.
  if (last.start > start) return start + text.slice(start, last.start).trimEnd().length;
  const opened = text.slice(start, end);
  const closed = withoutEnd(opened, '#');
  return /\s$/.test(closed) ? start + closed.trimEnd().length : end;
}

/** A reason on one line that ends neither the comment nor the cell. */
function inComment(reason: string, { kind }: Block): string {
  const line = reason.replace(/\s+/g, ' ').replaceAll('--', '–').replaceAll('>', '›').trim();
  return withoutEnd(kind === 'cell' ? line.replaceAll('|', '/') : line, '-').trim();
}

function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}
