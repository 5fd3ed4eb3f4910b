import type { Span } from '../../text/span';
import { CODE } from './characters';
import type { YamlEntry, YamlMap, YamlNode, YamlProblem, YamlSeq } from './node';
import { readInline, readKey, type InlineKey } from './readInline';
import { readSpread } from './readSpread';

/** What another reader makes of some lines that are one pair of a mapping. */
export type Piece =
  | { readonly kind: 'entry'; readonly entry: YamlEntry }
  | { readonly kind: 'problem'; readonly problem: YamlProblem }
  /** Not a pair when looked at alone, which more of the text may change. */
  | { readonly kind: 'partial' }
  /** Something that reaches beyond these lines: only the whole text can be read. */
  | { readonly kind: 'special' };

export type Regular =
  /** Null in place of the root: a text without content. */
  | { readonly kind: 'tree'; readonly root: YamlMap | null }
  | { readonly kind: 'problems'; readonly problems: readonly YamlProblem[] }
  | { readonly kind: 'irregular' };

/** Deeper than fact files go; what is deeper is read otherwise. */
const MAX_DEPTH = 8;
const MAX_PROBLEMS = 20;

const INDICATOR = /^[-?:](?:[ \t\r\n]|$)/;
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:[ \t\r\n]|$)/;

/**
 * Reads the part of YAML in which fact files are written, about twenty times as fast as a reader of all of YAML: block
 * mappings, scalars and lists of scalars on one line, lists of scalars in dashes, comments.
 * A pair that is anything else is handed to `readPiece` with the lines that belong to it, and where that does not
 * do, the pair around it. What it reads, it reads as YAML does; when in doubt it says `irregular`.
 */
export function readRegular(text: string, readPiece: (lines: Span) => Piece): Regular {
  const problems: YamlProblem[] = [];
  let special = false as boolean;
  // The line with content that is looked at: `content` is its first character that is no space, -1 at the text's end.
  let lineStart = 0;
  let content = -1;
  let indent = 0;
  let lineEnd = 0;
  let next = 0;

  /** Goes to the first line from `from` on that is neither blank nor a comment. */
  const advance = (from: number): void => {
    next = from;
    while (next < text.length) {
      lineStart = next;
      const newline = text.indexOf('\n', lineStart);
      const end = newline < 0 ? text.length : newline;
      next = newline < 0 ? end : newline + 1;
      lineEnd = newline > lineStart && text.charCodeAt(newline - 1) === CODE.RETURN ? newline - 1 : end;
      content = lineStart;
      while (text.charCodeAt(content) === CODE.SPACE) content++;
      if (content >= lineEnd) continue;
      const first = text.charCodeAt(content);
      if (first === CODE.HASH) continue;
      indent = content - lineStart;
      // What these mean here depends on what is around them: a lone carriage return, a byte order mark, a tab.
      if (first === CODE.RETURN || first === CODE.BYTE_ORDER_MARK || first === CODE.TAB) special = true;
      else if (indent === 0 && DOCUMENT_MARK.test(text.slice(content, content + 4))) special = true;
      return;
    }
    lineStart = text.length;
    indent = -1;
    content = -1;
  };

  const atDash = (): boolean => {
    if (text.charCodeAt(content) !== CODE.DASH) return false;
    return content + 1 === lineEnd || text.charCodeAt(content + 1) === CODE.SPACE;
  };

  const readMap = (depth: number): YamlMap | null => {
    const own = indent;
    const entries: YamlEntry[] = [];
    // Only a line that is surely a key makes this a mapping; a value may also begin on the line after its key.
    if (depth > MAX_DEPTH || readKey(text, content, lineEnd) === null) return null;
    const start = content;
    let end = start;
    while (indent === own && !special && problems.length < MAX_PROBLEMS) {
      const entry = readPair(own, depth);
      if (entry === null) return null;
      if (entry !== 'broken') {
        entries.push(entry);
        end = entry.value.end;
      }
    }
    return indent > own || special ? null : { kind: 'map', entries, start, end };
  };

  /** The pair on this line; null where it cannot be read by itself, `'broken'` where it is a problem. */
  const readPair = (own: number, depth: number): YamlEntry | 'broken' | null => {
    const start = lineStart;
    const before = problems.length;
    const entry = readRegularPair(own, depth);
    if (entry !== null || special) return entry;
    advance(start);
    if (INDICATOR.test(text.slice(content, content + 2))) special = true;
    skipPair(own);
    if (special) return null;
    // What was found inside of it is found again.
    problems.length = before;
    const piece = readPiece({ start, end: lineStart });
    if (piece.kind === 'entry') return piece.entry;
    if (piece.kind === 'special') special = true;
    if (piece.kind !== 'problem') return null;
    problems.push(piece.problem);
    return 'broken';
  };

  /** Goes past the lines of a pair: all that are deeper, and those that close or continue it from its own depth. */
  const skipPair = (own: number): void => {
    advance(next);
    while (indent > own || (indent === own && (atDash() || closesFlow()))) advance(next);
  };

  const closesFlow = (): boolean => {
    const first = text.charCodeAt(content);
    return first === CODE.CLOSE_BRACKET || first === CODE.CLOSE_BRACE;
  };

  const readRegularPair = (own: number, depth: number): YamlEntry | null => {
    const key = readKey(text, content, lineEnd);
    if (key === null) return null;
    const { name, start, end, colon } = key;
    const value = readInline(text, colon + 1, lineEnd);
    if (value === null) return readSpreadPair(own, key);
    advance(next);
    if (value !== 'none') return indent > own ? readSpreadPair(own, key) : { name, key: { start, end }, value };
    const below = readBelow(own, depth);
    if (below === null || indent > own) return null;
    if (below !== 'none') return { name, key: { start, end }, value: below };
    return { name, key: { start, end }, value: { kind: 'scalar', value: null, start: colon + 1, end: colon + 1 } };
  };

  /** A pair whose value begins on the line of its key and goes on below. */
  const readSpreadPair = (own: number, { name, start, end, colon }: InlineKey): YamlEntry | null => {
    const spread = readSpread(text, colon + 1, own);
    if (spread === null) return null;
    advance(spread.next);
    return indent > own ? null : { name, key: { start, end }, value: spread.node };
  };

  /** The value of a key that has none on its own line. */
  const readBelow = (own: number, depth: number): YamlNode | 'none' | null => {
    if (indent >= own && atDash()) return readDashes();
    if (indent > own) return readMap(depth + 1);
    return 'none';
  };

  const readDashes = (): YamlSeq | null => {
    const own = indent;
    const start = content;
    const items: YamlNode[] = [];
    while (indent === own && atDash()) {
      const item = readInline(text, content + 1, lineEnd);
      if (item === null || item === 'none') return null;
      items.push(item);
      advance(next);
    }
    return indent > own ? null : { kind: 'seq', items, start, end: items.at(-1)?.end ?? start };
  };

  advance(text.startsWith('\uFEFF') ? 1 : 0);
  if (indent === 0 && isDocumentStart(text, content, lineEnd)) {
    special = false;
    advance(next);
  }
  if (content < 0) return { kind: 'tree', root: null };
  const root = special ? null : readMap(0);
  if (problems.length >= MAX_PROBLEMS) return { kind: 'problems', problems };
  if (special || root === null || content >= 0) return { kind: 'irregular' };
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'tree', root };
}

/** Whether a line is `---` and nothing else, which the first line may be. */
function isDocumentStart(text: string, content: number, lineEnd: number): boolean {
  if (!text.startsWith('---', content)) return false;
  return content + 3 === lineEnd || readInline(text, content + 3, lineEnd) === 'none';
}
