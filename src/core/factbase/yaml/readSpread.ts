import { CODE, isPlainText, skipSpaces, startsPlain, trimEnd } from './characters';
import type { YamlScalar } from './node';
import { plainValue } from './plainValue';
import { unescapeQuoted } from './readQuoted';

/** A scalar that is spread over lines, and the start of the first line that is not its. */
export interface Spread {
  readonly node: YamlScalar;
  readonly next: number;
}

interface Line {
  /** The first character that is no space; `end` where there is none. */
  readonly content: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Reads a scalar that begins at or after `from` and goes on over lines that are indented by more than `own`: words, a
 * quotation, or the lines below `|` or `>`. Null where there is none, and where all of YAML is asked for: blank lines
 * inside of words, indentation that means something, escapes.
 */
export function readSpread(text: string, from: number, own: number): Spread | null {
  const first = lineAt(text, from);
  const code = text.charCodeAt(first.content);
  if (code === CODE.LITERAL || code === CODE.FOLDED) return readBlock(text, first, own);
  if (code === CODE.DOUBLE_QUOTE || code === CODE.SINGLE_QUOTE) return readQuotation(text, first, own);
  return startsPlain(text, first.content, first.end) ? readWords(text, first, own) : null;
}

/** The line, or what is left of it, at an offset. */
function lineAt(text: string, from: number): Line {
  const newline = text.indexOf('\n', from);
  const next = newline < 0 ? text.length : newline + 1;
  let end = newline < 0 ? text.length : newline;
  if (newline > from && text.charCodeAt(newline - 1) === CODE.RETURN) end--;
  return { content: skipSpaces(text, from, end), end, next };
}

/** Whether a line is one that goes on with what is above it: not blank, and deeper. */
function goesOn(line: Line, from: number, own: number): boolean {
  return line.content < line.end && line.content - from > own;
}

function readWords(text: string, first: Line, own: number): Spread | null {
  const start = first.content;
  let line = first;
  let value = '';
  for (;;) {
    if (!isPlainText(text, line.content, line.end)) return null;
    const end = trimEnd(text, line.content, line.end);
    const words = text.slice(line.content, end);
    value = line === first ? words : `${value} ${words}`;
    const { next } = line;
    line = lineAt(text, next);
    if (next < text.length && goesOn(line, next, own) && text.charCodeAt(line.content) !== CODE.HASH) continue;
    return { node: { kind: 'scalar', value: plainValue(value), start, end }, next };
  }
}

function readQuotation(text: string, first: Line, own: number): Spread | null {
  const start = first.content;
  const quote = text.charCodeAt(start);
  let line = first;
  let raw = '';
  for (let from = start + 1; ; from = line.content) {
    const close = closingQuote(text, from, line.end, quote);
    if (close === null) return null;
    const end = close < 0 ? trimEnd(text, from, line.end) : close;
    const words = text.slice(from, end);
    raw = line === first ? words : `${raw} ${words}`;
    if (close >= 0) {
      const after = skipSpaces(text, close + 1, line.end);
      const comment = text.charCodeAt(after) === CODE.HASH && after > close + 1;
      const value = unescapeQuoted(raw, quote);
      return after < line.end && !comment
        ? null
        : { node: { kind: 'scalar', value, start, end: close + 1 }, next: line.next };
    }
    const { next } = line;
    line = lineAt(text, next);
    if (next >= text.length || !goesOn(line, next, own)) return null;
  }
}

/** Where a quotation ends on a line, -1 where it goes on, null where there is something that asks for all of YAML. */
function closingQuote(text: string, from: number, end: number, quote: number): number | null {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < CODE.SPACE) return null;
    if (code === quote) {
      if (quote === CODE.DOUBLE_QUOTE || text.charCodeAt(at + 1) !== CODE.SINGLE_QUOTE) return at;
      at++;
    } else if (code === CODE.BACKSLASH && quote === CODE.DOUBLE_QUOTE) {
      const escaped = text.charCodeAt(++at);
      if (at >= end || (escaped !== CODE.DOUBLE_QUOTE && escaped !== CODE.BACKSLASH)) return null;
    }
  }
  return -1;
}

function readBlock(text: string, header: Line, own: number): Spread | null {
  const start = header.content;
  const folded = text.charCodeAt(start) === CODE.FOLDED;
  const strip = text.charCodeAt(start + 1) === CODE.DASH;
  if (start + (strip ? 2 : 1) !== header.end) return null;
  let from = header.next;
  let line = lineAt(text, from);
  const depth = line.content - from;
  if (!goesOn(line, from, own)) return null;
  let value = '';
  let blanks = 0;
  let last = start;
  while (from < text.length && (line.content === line.end || line.content - from >= depth)) {
    if (line.content < line.end) {
      if (!isBlockText(text, line, from + depth, folded)) return null;
      const words = text.slice(from + depth, line.end);
      value = last === start ? words : value + gap(folded, blanks) + words;
      blanks = 0;
      last = line.end;
    } else if (line.end - from > depth) return null;
    else blanks++;
    from = line.next;
    line = lineAt(text, from);
  }
  const end = trimEnd(text, start, last);
  return { node: { kind: 'scalar', value: strip ? value : `${value}\n`, start, end }, next: from };
}

/** What stands between two lines: folding makes a line end a space, and takes one of several. */
function gap(folded: boolean, blanks: number): string {
  if (!folded) return '\n'.repeat(blanks + 1);
  return blanks === 0 ? ' ' : '\n'.repeat(blanks);
}

/** Whether a line of a block scalar is text at its own depth; deeper lines are not folded, which is not for here. */
function isBlockText(text: string, line: Line, depth: number, folded: boolean): boolean {
  if (folded && line.content > depth) return false;
  for (let at = line.content; at < line.end; at++) if (text.charCodeAt(at) < CODE.SPACE) return false;
  return true;
}
