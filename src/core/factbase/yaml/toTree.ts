import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { Span } from '../../text/span';
import { CODE } from './characters';
import type { YamlEntry, YamlMap, YamlNode, YamlProblem, YamlScalar } from './node';
import { afterColon } from './node';

export interface Tree {
  /** Null for a text without content. */
  readonly root: YamlNode | null;
  /** An alias that names nothing or itself, or so many aliases that what they stand for has no end. */
  readonly problem: YamlProblem | null;
  /** Whether there is something that reaches beyond its place: an anchor, an alias, a tag, a merge or complex key. */
  readonly special: boolean;
}

/** Nodes that all aliases of a file together may stand for. Ten aliases of ten, nine deep, stand for 10⁹. */
const MAX_ALIASED = 100_000;

/**
 * The tree of a document that `yaml` read from `text`, each span moved by `shift`.
 * Linear in the size of the text, whatever its aliases stand for.
 */
export function toTree(document: Document, text: string, shift: number): Tree {
  const anchors = new Map<string, { readonly node: YamlNode; readonly weight: number } | null>();
  let weight = 0;
  let aliased = 0;
  let problem: YamlProblem | null = null;
  let special = false;

  const at = (start: number, end: number): Span => ({ start: start + shift, end: end + shift });

  const fail = (span: Span, detail: string): YamlNode => {
    problem ??= { fault: 'alias', span, detail };
    return { kind: 'scalar', value: null, ...span };
  };

  const convert = (node: unknown, empty: number): YamlNode => {
    weight++;
    if (isAlias(node)) return resolve(node.source, spanOf(node.range));
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { kind: 'scalar', value: null, ...at(empty, empty) };
    if (node.tag !== undefined) special = true;
    const { anchor } = node;
    if (anchor === undefined) return build(node, empty);
    special = true;
    anchors.set(anchor, null);
    const before = weight;
    const built = build(node, empty);
    anchors.set(anchor, { node: built, weight: weight - before + 1 });
    return built;
  };

  const resolve = (name: string, span: Span): YamlNode => {
    special = true;
    const target = anchors.get(name);
    if (target === undefined) return fail(span, `*${name} names no anchor above it`);
    if (target === null) return fail(span, `*${name} stands inside what it names`);
    aliased += target.weight;
    weight += target.weight;
    if (aliased > MAX_ALIASED) return fail(span, 'the aliases stand for too much');
    return { ...target.node, ...span };
  };

  const spanOf = (range: readonly number[] | null | undefined): Span => {
    const start = range?.[0] ?? 0;
    let end = range?.[1] ?? start;
    // A block scalar's range goes on over the line ends that follow it.
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    return at(start, end);
  };

  const build = (node: unknown, empty: number): YamlNode => {
    if (isMap(node)) return buildMap(node);
    if (isSeq(node)) {
      const span = spanOf(node.range);
      const items = node.items.map((item) => (isPair(item) ? buildPairs([item]) : convert(item, startOf(item))));
      return { kind: 'seq', items, start: span.start, end: isFlow(node) ? span.end : (items.at(-1)?.end ?? span.end) };
    }
    return buildScalar(node as Scalar, empty);
  };

  const buildScalar = (node: Scalar, empty: number): YamlScalar => {
    const { value, range } = node;
    const span = range && range[0] === range[1] ? at(empty, empty) : spanOf(range);
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'scalar', value, ...span };
    }
    return { kind: 'scalar', value: node.source ?? '', ...span };
  };

  const buildMap = (node: YAMLMap): YamlMap => {
    const span = spanOf(node.range);
    const block = buildPairs(node.items);
    return isFlow(node) || block.entries.length === 0 ? { ...block, ...span } : block;
  };

  const buildPairs = (pairs: readonly Pair[]): YamlMap => {
    const entries: YamlEntry[] = [];
    const merged: YamlNode[] = [];
    let start = -1;
    let end = -1;
    for (const pair of pairs) {
      const { name, key } = readKey(pair.key);
      const value = convert(pair.value, afterColon(text, key.end - shift));
      if (start < 0) start = key.start;
      end = value.end;
      if (isMergeKey(pair.key) && mappingsOf(value)) merged.push(value);
      else entries.push({ name, key, value });
    }
    if (merged.length > 0) addMerged(entries, merged);
    return { kind: 'map', entries, start, end };
  };

  const addMerged = (entries: YamlEntry[], merged: readonly YamlNode[]): void => {
    special = true;
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of merged.flatMap((node) => mappingsOf(node) ?? []).flatMap((map) => map.entries)) {
      if (names.has(entry.name)) continue;
      names.add(entry.name);
      entries.push(entry);
    }
  };

  const readKey = (node: unknown): { name: string; key: Span } => {
    const read = convert(node, startOf(node));
    const key = { start: read.start, end: read.end };
    if (read.kind !== 'scalar') special = true;
    if (read.kind === 'scalar' && typeof read.value === 'string') return { name: read.value, key };
    return { name: text.slice(key.start - shift, key.end - shift), key };
  };

  const { contents } = document;
  const root = isEmpty(contents) ? null : convert(contents, 0);
  return { root, problem, special };
}

/** Whether a document holds nothing, be it only comments or `---`. */
function isEmpty(contents: unknown): boolean {
  if (contents === null) return true;
  return isScalar(contents) && contents.source === '' && contents.range?.[0] === contents.range?.[1];
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function isSpace(code: number): boolean {
  return code === CODE.SPACE || code === CODE.NEWLINE || code === CODE.RETURN || code === CODE.TAB;
}

function isFlow(node: { flow?: boolean | undefined }): boolean {
  return node.flow === true;
}

/** YAML 1.2 has no merge keys, yet people write them: an unquoted `<<` whose value is a mapping or a list of them. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}

function mappingsOf(node: YamlNode): readonly YamlMap[] | null {
  if (node.kind === 'map') return [node];
  if (node.kind === 'scalar') return null;
  const maps = node.items.filter((item) => item.kind === 'map');
  return maps.length === node.items.length && maps.length > 0 ? maps : null;
}
