import { CODE, isColon, MAX_KEY, skipSpaces, startsPlain, trimEnd } from './characters';
import type { YamlNode, YamlScalar } from './node';
import { plainValue } from './plainValue';
import { readFlow } from './readFlow';
import { readQuoted } from './readQuoted';

export interface InlineKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its colon is. */
  readonly colon: number;
}

/**
 * Reads the key of a mapping that starts at `start`, in a line that ends at `lineEnd`.
 * Null where there is none, and where there is one that asks for all of YAML.
 */
export function readKey(text: string, start: number, lineEnd: number): InlineKey | null {
  const first = text.charCodeAt(start);
  if (first === CODE.DOUBLE_QUOTE || first === CODE.SINGLE_QUOTE) return readQuotedKey(text, start, lineEnd);
  if (!startsPlain(text, start, lineEnd)) return null;
  let colon = start;
  while (!isColon(text, colon, lineEnd)) {
    const code = text.charCodeAt(colon);
    if (code < CODE.SPACE || (code === CODE.HASH && text.charCodeAt(colon - 1) === CODE.SPACE)) return null;
    if (++colon >= lineEnd || colon - start > MAX_KEY) return null;
  }
  const end = trimEnd(text, start, colon);
  const name = text.slice(start, end);
  // A merge key is no key.
  return name === '<<' ? null : { name, start, end, colon };
}

/**
 * Reads the rest of a line, from just after a colon or dash on: a scalar, or a list or mapping in brackets, and perhaps
 * a comment. `'none'` where there is nothing; null where what is there asks for all of YAML.
 */
export function readInline(text: string, from: number, lineEnd: number): YamlNode | 'none' | null {
  const start = skipSpaces(text, from, lineEnd);
  if (start >= lineEnd) return 'none';
  const first = text.charCodeAt(start);
  if (first === CODE.HASH) return start > from ? 'none' : null;
  if (first === CODE.DOUBLE_QUOTE || first === CODE.SINGLE_QUOTE)
    return closed(text, readQuoted(text, start, lineEnd), lineEnd);
  if (first === CODE.OPEN_BRACKET || first === CODE.OPEN_BRACE)
    return closed(text, readFlow(text, start, lineEnd), lineEnd);
  return readPlain(text, start, lineEnd);
}

function readPlain(text: string, start: number, lineEnd: number): YamlScalar | null {
  if (!startsPlain(text, start, lineEnd)) return null;
  let at = start;
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code > CODE.COLON) continue;
    if (code < CODE.SPACE || (code === CODE.COLON && isColon(text, at, lineEnd))) return null;
    if (code === CODE.HASH && text.charCodeAt(at - 1) === CODE.SPACE) break;
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

/** A quoted scalar or a list may be followed by a comment only, and that only after a space. */
function closed<T extends YamlNode>(text: string, node: T | null, lineEnd: number): T | null {
  if (node === null) return null;
  const at = skipSpaces(text, node.end, lineEnd);
  if (at >= lineEnd || (text.charCodeAt(at) === CODE.HASH && at > node.end)) return node;
  return null;
}
