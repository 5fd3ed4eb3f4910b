import type { Block, Directive, DirectiveKind, Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import { lineSpan } from '../../text/lineSpan';
import { newlineOf } from '../../text/newlineOf';
import type { Span } from '../../text/span';
import { blockAt } from '../noteLanguage';

/** How much a directive switches off. */
export type Scope = 'line' | 'paragraph' | 'note';

/**
 * The edits that switch a code off where a span stands; null where that scope has no directive of its own there.
 *
 * The line: `<!-- ipnotes-disable-next-line code -->` above it where a paragraph or heading begins there, else
 * `<!-- ipnotes-disable-line code -->` at its end, in a table inside the last cell: a comment on a line of its own would
 * divide what it stands in. The paragraph: a directive above and one below, where it has several lines. The note: a
 * directive at the top, below the front matter. Where there is such a directive already the code is added to it.
 */
export function switchOff(note: Note, span: Span, code: string, scope: Scope): readonly Edit[] | null {
  const block = blockAt(note, span.start);
  if (block === null) return null;
  switch (scope) {
    case 'line':
      return offInLine(note, block, span, code);
    case 'paragraph':
      return offInParagraph(note, block, code);
    case 'note':
      return offInNote(note, code);
  }
}

function offInLine(note: Note, block: Block, span: Span, code: string): readonly Edit[] {
  const { text } = note;
  const line = lineSpan(text, span.start);
  if (startsLine(note, block) && block.start >= line.start) {
    const above = directiveOf(note, 'disable-next-line', ({ end }) => lineSpan(text, end).next === line.start);
    if (above !== undefined) return [withCode(text, above, code)];
    return [insert(line.start, `<!-- ipnotes-disable-next-line ${code} -->${newlineOf(text)}`)];
  }
  const here = directiveOf(note, 'disable-line', ({ start }) => line.start <= start && start < line.end);
  if (here !== undefined) return [withCode(text, here, code)];
  return [
    insert(line.start + keptOf(text.slice(line.start, line.end), block), ` <!-- ipnotes-disable-line ${code} -->`),
  ];
}

/** How much of a line a comment goes behind: not the bar that closes a row, and not the backslash that breaks a line. */
function keptOf(line: string, { kind }: Block): number {
  const written = line.trimEnd();
  if (!written.endsWith(kind === 'cell' ? '|' : '\\')) return written.length;
  return written.slice(0, -1).trimEnd().length;
}

function offInParagraph(note: Note, block: Block, code: string): readonly Edit[] | null {
  const { text } = note;
  const first = lineSpan(text, block.start);
  const last = lineSpan(text, block.end);
  if (block.kind !== 'paragraph' || !startsLine(note, block) || last.start === first.start) return null;
  const newline = newlineOf(text);
  return [
    insert(first.start, `<!-- ipnotes-disable ${code} -->${newline}`),
    insert(last.end, `${newline}<!-- ipnotes-enable ${code} -->`),
  ];
}

function offInNote(note: Note, code: string): readonly Edit[] {
  const { text, frontMatter } = note;
  const there = directiveOf(note, 'disable-file', () => true);
  if (there !== undefined) return [withCode(text, there, code)];
  const directive = `<!-- ipnotes-disable-file ${code} -->`;
  const newline = newlineOf(text);
  if (frontMatter !== null) return [insert(frontMatter.end, newline + directive)];
  return [insert(text.startsWith('\ufeff') ? 1 : 0, directive + newline + newline)];
}

/** Whether a paragraph or heading that stands in nothing else begins its line, so that a line above is not part of it. */
function startsLine({ text }: Note, { kind, quoted, start }: Block): boolean {
  if (quoted || (kind !== 'paragraph' && kind !== 'heading')) return false;
  return /^\ufeff? {0,3}$/.test(text.slice(lineSpan(text, start).start, start));
}

function directiveOf(note: Note, kind: DirectiveKind, isThere: (at: Directive) => boolean): Directive | undefined {
  return note.directives.find((one) => one.kind === kind && one.codes.length > 0 && isThere(one));
}

/** `<!-- ipnotes-disable-line a -->` with one code more; what stands behind a colon is a remark. */
function withCode(text: string, { start, end }: Directive, code: string): Edit {
  const comment = text.slice(start, end);
  const remark = comment.indexOf(':');
  const codes = comment.slice(0, remark < 0 ? comment.length - '-->'.length : remark).trimEnd();
  return insert(start + codes.length, ` ${code}`);
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
