import type { YamlNode, YamlScalar } from './node';
import { plainValue } from './plainValue';

export interface InlineKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its colon is. */
  readonly colon: number;
}

// In YAML a line of a mapping may be at most this far from its key's start to the colon.
const MAX_KEY = 1000;

const TAB = 0x09;
const SPACE = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;

/** The characters that mean something at the start of an unquoted value; 1 for the indicators of YAML. */
const INDICATORS = new Uint8Array(128);
for (const character of '-?:,[]{}#&*!|>\'"%@`') INDICATORS[character.charCodeAt(0)] = 1;

/**
 * Reads the key of a mapping that starts at `start`, in a line that ends at `lineEnd`.
 * Null where there is none, and where there is one that asks for all of YAML.
 */
export function readKey(text: string, start: number, lineEnd: number): InlineKey | null {
  const first = text.charCodeAt(start);
  if (first === DOUBLE || first === SINGLE) return readQuotedKey(text, start, lineEnd);
  if (!startsPlain(text, start, lineEnd)) return null;
  let colon = start;
  while (!isColon(text, colon, lineEnd)) {
    const code = text.charCodeAt(colon);
    if (code < SPACE || (code === HASH && text.charCodeAt(colon - 1) === SPACE)) return null;
    if (++colon >= lineEnd || colon - start > MAX_KEY) return null;
  }
  const end = trimEnd(text, start, colon);
  const name = text.slice(start, end);
  // A merge key is no key.
  return name === '<<' ? null : { name, start, end, colon };
}

/**
 * Reads the rest of a line, from just after a colon or dash on: a scalar, or a list of scalars in brackets, and perhaps
 * a comment. `'none'` where there is nothing; null where what is there asks for all of YAML.
 */
export function readInline(text: string, from: number, lineEnd: number): YamlNode | 'none' | null {
  const start = skipSpaces(text, from, lineEnd);
  if (start >= lineEnd) return 'none';
  const first = text.charCodeAt(start);
  if (first === HASH) return start > from ? 'none' : null;
  if (first === DOUBLE || first === SINGLE) return closed(text, readQuoted(text, start, lineEnd), lineEnd);
  if (first === OPEN) return closed(text, readFlow(text, start, lineEnd), lineEnd);
  return readPlain(text, start, lineEnd);
}

function readPlain(text: string, start: number, lineEnd: number): YamlScalar | null {
  if (!startsPlain(text, start, lineEnd)) return null;
  let at = start;
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code > COLON) continue;
    if (code < SPACE || (code === COLON && isColon(text, at, lineEnd))) return null;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
  }
  const end = trimEnd(text, start, at);
  return { kind: 'scalar', value: plainValue(text.slice(start, end)), start, end };
}

function readQuotedKey(text: string, start: number, lineEnd: number): InlineKey | null {
  const quoted = readQuoted(text, start, lineEnd);
  if (quoted === null || typeof quoted.value !== 'string') return null;
  const colon = skipSpaces(text, quoted.end, lineEnd);
  if (!isColon(text, colon, lineEnd) || colon - start > MAX_KEY) return null;
  return { name: quoted.value, start, end: quoted.end, colon };
}

/** A quoted scalar that ends on its line and has none but the plainest escapes. */
function readQuoted(text: string, start: number, lineEnd: number): YamlScalar | null {
  const quote = text.charCodeAt(start);
  let escaped = false;
  for (let at = start + 1; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE && code !== TAB) return null;
    if (code === BACKSLASH && quote === DOUBLE) {
      if (!isPlainEscape(text.charCodeAt(++at))) return null;
      escaped = true;
    } else if (code === quote) {
      if (quote === DOUBLE || text.charCodeAt(at + 1) !== SINGLE) {
        return { kind: 'scalar', value: unescape(text.slice(start + 1, at), quote, escaped), start, end: at + 1 };
      }
      escaped = true;
      at++;
    }
  }
  return null;
}

function isPlainEscape(code: number): boolean {
  return code === DOUBLE || code === BACKSLASH || code === 0x2f || code === 0x6e;
}

function unescape(inner: string, quote: number, escaped: boolean): string {
  if (!escaped) return inner;
  if (quote === SINGLE) return inner.replaceAll("''", "'");
  return inner.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** A list of scalars in brackets that ends on its line. */
function readFlow(text: string, start: number, lineEnd: number): YamlNode | null {
  const items: YamlScalar[] = [];
  let at = skipSpaces(text, start + 1, lineEnd);
  while (at < lineEnd) {
    if (text.charCodeAt(at) === CLOSE) return { kind: 'seq', items, start, end: at + 1 };
    const first = text.charCodeAt(at);
    const quoted = first === DOUBLE || first === SINGLE;
    const item = quoted ? readQuoted(text, at, lineEnd) : readFlowPlain(text, at, lineEnd);
    if (item === null) return null;
    items.push(item);
    at = skipSpaces(text, item.end, lineEnd);
    if (text.charCodeAt(at) === COMMA) at = skipSpaces(text, at + 1, lineEnd);
    else if (text.charCodeAt(at) !== CLOSE) return null;
  }
  return null;
}

function readFlowPlain(text: string, start: number, lineEnd: number): YamlScalar | null {
  if (!startsPlain(text, start, lineEnd)) return null;
  let at = start;
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CLOSE) break;
    if (code < SPACE || code === OPEN || code === 0x7b || code === 0x7d) return null;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) return null;
    if (code === COLON && (isColon(text, at, lineEnd) || isFlowIndicator(text.charCodeAt(at + 1)))) return null;
  }
  const end = trimEnd(text, start, at);
  return { kind: 'scalar', value: plainValue(text.slice(start, end)), start, end };
}

/** Whether an unquoted scalar may start here, and is surely one: an indicator starts one only where it is a minus. */
function startsPlain(text: string, start: number, lineEnd: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 128 || INDICATORS[first] === 0) return first > SPACE;
  const second = text.charCodeAt(start + 1);
  return first === DASH && start + 1 < lineEnd && second > SPACE && !isFlowIndicator(second);
}

function isFlowIndicator(code: number): boolean {
  return code === COMMA || code === OPEN || code === CLOSE || code === 0x7b || code === 0x7d;
}

/** A colon ends a key before white space only: `a:b` is text. */
function isColon(text: string, at: number, lineEnd: number): boolean {
  if (text.charCodeAt(at) !== COLON || at >= lineEnd) return false;
  if (at + 1 === lineEnd) return true;
  const after = text.charCodeAt(at + 1);
  return after === SPACE || after === TAB;
}

function skipSpaces(text: string, from: number, lineEnd: number): number {
  let at = from;
  while (at < lineEnd && text.charCodeAt(at) === SPACE) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** A quoted scalar or a list may be followed by a comment only, and that only after a space. */
function closed<T extends YamlNode>(text: string, node: T | null, lineEnd: number): T | null {
  if (node === null) return null;
  const at = skipSpaces(text, node.end, lineEnd);
  if (at >= lineEnd || (text.charCodeAt(at) === HASH && at > node.end)) return node;
  return null;
}
