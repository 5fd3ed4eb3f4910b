import type { FactFile, RecordKind } from '../../factbase';
import type { YamlEntry, YamlNode } from '../../factbase/yaml/node';
import { readYaml } from '../../factbase/yaml/readYaml';
import type { Span } from '../../text/span';
import type { Target } from './target';

/** A place of a fact file that names a record. The span is without quotation marks. */
export interface NameInFacts extends Span, Target {
  /** The record's own id, its id in another record, or one of its names. */
  readonly role: 'definition' | 'reference' | 'name';
  /** The whole record that it stands in. */
  readonly record: Span;
}

/**
 * Every place of a fact file that names a record, in order, each once: also in records that cannot be read, and of
 * records that there are not. The spans are into the text that the records of the file were read from.
 * In `facts: {a: {applicant: b}}` there are `a`, a definition, and `b`, a reference.
 */
export function namesInFactFile(file: FactFile): readonly NameInFacts[] {
  const text = file.goodText;
  if (text === null) return [];
  let names = known.get(file);
  if (names === undefined) known.set(file, (names = read(text)));
  return names;
}

const known = new WeakMap<FactFile, readonly NameInFacts[]>();

/** The fields that hold ids, and of what kind. */
const REFERENCES: Readonly<Record<RecordKind, Readonly<Partial<Record<string, RecordKind>>>>> = {
  sources: {},
  applicants: { parent: 'applicants' },
  measures: { broader: 'measures' },
  facts: { applicant: 'applicants', measure: 'measures', source: 'sources', supersedes: 'facts' },
};

const NAMES: ReadonlySet<string> = new Set(['name', 'aliases', 'title']);

function read(text: string): readonly NameInFacts[] {
  const { root } = readYaml(text);
  // What an anchor names stands in many records, and in one place.
  const byStart = new Map<number, NameInFacts>();
  for (const section of root?.kind === 'map' ? root.entries : []) {
    if (!isKind(section.name) || section.value.kind !== 'map') continue;
    for (const record of section.value.entries) {
      for (const name of namesOf(text, section.name, record)) {
        if (!byStart.has(name.start)) byStart.set(name.start, name);
      }
    }
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function* namesOf(text: string, kind: RecordKind, { name: id, key, value }: YamlEntry): Iterable<NameInFacts> {
  const record = { start: key.start, end: Math.max(key.end, value.end) };
  yield { kind, id, role: 'definition', record, ...unquoted(text, key) };
  for (const field of value.kind === 'map' ? value.entries : []) {
    const named = REFERENCES[kind][field.name];
    if (named !== undefined) {
      const other = textOf(text, field.value);
      if (other !== null) yield { kind: named, id: other, role: 'reference', record, ...unquoted(text, field.value) };
    } else if (NAMES.has(field.name) && kind !== 'facts') {
      const values = field.value.kind === 'seq' ? field.value.items : [field.value];
      for (const one of values) {
        if (textOf(text, one) !== null) yield { kind, id, role: 'name', record, ...unquoted(text, one) };
      }
    }
  }
}

function isKind(name: string): name is RecordKind {
  return Object.hasOwn(REFERENCES, name);
}

/** A value as text, a number as it is written; null for what is none. */
function textOf(text: string, node: YamlNode): string | null {
  if (node.kind !== 'scalar') return null;
  if (typeof node.value === 'string') return node.value.trim() === '' ? null : node.value.trim();
  return typeof node.value === 'number' ? text.slice(node.start, node.end) : null;
}

function unquoted(text: string, { start, end }: Span): Span {
  const isQuoted = /^(["'])[^]*\1$/.test(text.slice(start, end)) && end - start >= 2;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
