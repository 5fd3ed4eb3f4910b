import { CODE, isColon, isFlowIndicator, MAX_KEY, skipSpaces, startsPlain, trimEnd } from './characters';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from './node';
import { plainValue } from './plainValue';
import { readQuoted } from './readQuoted';

/** Brackets within brackets; deeper ones are read otherwise. */
const MAX_DEPTH = 4;

/** A list or mapping in brackets or braces that ends on its line. */
export function readFlow(text: string, start: number, lineEnd: number, depth = 0): YamlSeq | YamlMap | null {
  if (depth > MAX_DEPTH) return null;
  return text.charCodeAt(start) === CODE.OPEN_BRACKET
    ? readFlowSeq(text, start, lineEnd, depth)
    : readFlowMap(text, start, lineEnd, depth);
}

function readFlowSeq(text: string, start: number, lineEnd: number, depth: number): YamlSeq | null {
  const items: YamlNode[] = [];
  let at = skipSpaces(text, start + 1, lineEnd);
  while (at < lineEnd) {
    if (text.charCodeAt(at) === CODE.CLOSE_BRACKET) return { kind: 'seq', items, start, end: at + 1 };
    const item = readFlowValue(text, at, lineEnd, depth);
    if (item === null) return null;
    items.push(item);
    at = afterItem(text, item.end, lineEnd, CODE.CLOSE_BRACKET);
    if (at < 0) return null;
  }
  return null;
}

function readFlowMap(text: string, start: number, lineEnd: number, depth: number): YamlMap | null {
  const entries: YamlEntry[] = [];
  let at = skipSpaces(text, start + 1, lineEnd);
  while (at < lineEnd) {
    if (text.charCodeAt(at) === CODE.CLOSE_BRACE) return { kind: 'map', entries, start, end: at + 1 };
    const first = text.charCodeAt(at);
    const quoted = first === CODE.DOUBLE_QUOTE || first === CODE.SINGLE_QUOTE;
    const key = quoted ? readQuoted(text, at, lineEnd) : readFlowPlain(text, at, lineEnd);
    if (key === null) return null;
    const name = quoted ? String(key.value) : text.slice(at, key.end);
    const colon = skipSpaces(text, key.end, lineEnd);
    if (!isColon(text, colon, lineEnd) || name === '<<' || colon - at > MAX_KEY) return null;
    const value = readFlowValue(text, skipSpaces(text, colon + 1, lineEnd), lineEnd, depth);
    if (value === null) return null;
    entries.push({ name, key: { start: at, end: key.end }, value });
    at = afterItem(text, value.end, lineEnd, CODE.CLOSE_BRACE);
    if (at < 0) return null;
  }
  return null;
}

function readFlowValue(text: string, at: number, lineEnd: number, depth: number): YamlNode | null {
  if (at >= lineEnd) return null;
  const first = text.charCodeAt(at);
  if (first === CODE.OPEN_BRACKET || first === CODE.OPEN_BRACE) return readFlow(text, at, lineEnd, depth + 1);
  if (first === CODE.DOUBLE_QUOTE || first === CODE.SINGLE_QUOTE) return readQuoted(text, at, lineEnd);
  const plain = readFlowPlain(text, at, lineEnd);
  // A colon here makes it the key of a mapping without braces.
  return plain === null || isColon(text, skipSpaces(text, plain.end, lineEnd), lineEnd) ? null : plain;
}

/** Where the next item begins, or the closing bracket is; -1 where there is neither. */
function afterItem(text: string, end: number, lineEnd: number, close: number): number {
  const at = skipSpaces(text, end, lineEnd);
  if (text.charCodeAt(at) === CODE.COMMA) return skipSpaces(text, at + 1, lineEnd);
  return text.charCodeAt(at) === close ? at : -1;
}

/** An unquoted scalar between brackets or braces, up to a comma, a closing one or the colon of a key. */
function readFlowPlain(text: string, start: number, lineEnd: number): YamlScalar | null {
  if (!startsPlain(text, start, lineEnd)) return null;
  let at = start;
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.COMMA || code === CODE.CLOSE_BRACKET || code === CODE.CLOSE_BRACE || isColon(text, at, lineEnd))
      break;
    if (code < CODE.SPACE || code === CODE.OPEN_BRACKET || code === CODE.OPEN_BRACE) return null;
    if (code === CODE.HASH && text.charCodeAt(at - 1) === CODE.SPACE) return null;
    if (code === CODE.COLON && isFlowIndicator(text.charCodeAt(at + 1))) return null;
  }
  const end = trimEnd(text, start, at);
  return { kind: 'scalar', value: plainValue(text.slice(start, end)), start, end };
}
