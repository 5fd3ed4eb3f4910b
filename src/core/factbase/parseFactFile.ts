import type { Span } from '../text/span';
import { badValue } from './badValue';
import type { FactFile, Place, RecordKind, UnreadRecord } from './factBase';
import { factProblem } from './factProblem';
import { readApplicant } from './readApplicant';
import { readFact } from './readFact';
import { unknownField, type Reading } from './readFields';
import { readMeasure } from './readMeasure';
import { readSource } from './readSource';
import { ID } from './schema';
import type { YamlEntry, YamlFault, YamlMap, YamlNode } from './yaml/node';
import { readYaml } from './yaml/readYaml';

/** Larger files are refused: 20 MB. */
const MAX_BYTES = 20 * 1024 * 1024;

const KINDS = ['sources', 'applicants', 'measures', 'facts'] as const satisfies readonly RecordKind[];

/**
 * Reads one fact file. Never throws. What cannot be read is a problem on its own key or value, and the rest is read: a
 * record without a field that it needs is left out, a field that is bad is left out of its record. Where the text is no
 * YAML, or larger than 20 MB, the records of `previous` stay in force. `path` is relative to the workspace folder, with
 * `/`. Linear in the size of the text.
 */
export function parseFactFile(path: string, text: string, previous?: FactFile): FactFile {
  if (isTooLarge(text)) {
    const limit = String(MAX_BYTES / 1024 / 1024);
    return staleFile(path, text, previous, [{ variant: 'too-large', span: { start: 0, end: 0 }, args: { limit } }]);
  }
  const { root, problems } = readYaml(text);
  if (problems.length > 0) {
    const faults = problems.map(({ fault, span, detail }) => ({ variant: fault, span, args: { detail } }));
    return staleFile(path, text, previous, faults);
  }
  return readFile(path, text, root);
}

/** Whether a text has too many bytes in UTF-8, which are counted only where it might. */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MAX_BYTES) return false;
  let bytes = text.length;
  for (let i = 0; i < text.length && bytes <= MAX_BYTES; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair is two of four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes > MAX_BYTES;
}

interface Fault {
  readonly variant: YamlFault | 'too-large';
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
}

function staleFile(path: string, text: string, previous: FactFile | undefined, faults: readonly Fault[]): FactFile {
  const goodText = previous?.goodText ?? null;
  const problems = faults.map(({ variant, span, args }) =>
    factProblem('yaml-syntax', goodText === null ? variant : `${variant}-kept`, path, span, args),
  );
  const { sources = [], applicants = [], measures = [], facts = [], unread = [] } = previous ?? {};
  return { path, text, stale: true, goodText, sources, applicants, measures, facts, unread, problems };
}

function readFile(path: string, text: string, root: YamlNode | null): FactFile {
  const reading: Reading = { path, text, problems: [], periods: new Map() };
  const sections = readSections(reading, root);
  const unread: UnreadRecord[] = [];
  const sources = readRecords(reading, 'sources', sections, readSource, unread);
  const applicants = readRecords(reading, 'applicants', sections, readApplicant, unread);
  const measures = readRecords(reading, 'measures', sections, readMeasure, unread);
  const facts = readRecords(reading, 'facts', sections, readFact, unread);
  const problems = reading.problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { path, text, stale: false, goodText: text, sources, applicants, measures, facts, unread, problems };
}

type Sections = Readonly<Record<RecordKind, readonly YamlEntry[]>>;

/** The ids below each of the four keys. A key that is given twice is a problem, and what is below it is read anyway. */
function readSections(reading: Reading, root: YamlNode | null): Sections {
  const sections: Record<RecordKind, readonly YamlEntry[]> = { sources: [], applicants: [], measures: [], facts: [] };
  if (root === null) return sections;
  if (root.kind !== 'map') {
    badValue(reading, 'file', '', firstLine(reading.text, root));
    return sections;
  }
  const seen = new Set<string>();
  for (const entry of root.entries) {
    const { name, key, value } = entry;
    const kind = KINDS.find((one) => one === name);
    if (kind === undefined) unknownField(reading, entry, new Set(KINDS));
    else if (value.kind === 'map')
      sections[kind] = seen.has(kind) ? [...sections[kind], ...value.entries] : value.entries;
    else if (value.start < value.end) badValue(reading, 'section', name, key, value);
    if (seen.has(name)) badValue(reading, 'twice', name, key);
    if (kind !== undefined) seen.add(kind);
  }
  return sections;
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + line.length };
}

type ReadRecord<T> = (reading: Reading, entry: YamlEntry, map: YamlMap) => T | Place;

function readRecords<T extends { readonly id: string }>(
  reading: Reading,
  kind: RecordKind,
  sections: Sections,
  read: ReadRecord<T>,
  unread: UnreadRecord[],
): readonly T[] {
  const records: T[] = [];
  const seen = new Map<string, Span>();
  for (const entry of sections[kind]) {
    const { name: id, key } = entry;
    const first = seen.get(id);
    if (first !== undefined) {
      const { path } = reading;
      const related = [{ path, span: first, id }];
      reading.problems.push(factProblem('duplicate-id', 'other', path, key, { id, path }, { related }));
      continue;
    }
    seen.set(id, { start: key.start, end: key.end });
    const record = readRecord(reading, entry, read);
    if ('id' in record) records.push(record);
    else unread.push({ kind, id, place: record });
  }
  return records;
}

function readRecord<T extends { readonly id: string }>(
  reading: Reading,
  entry: YamlEntry,
  read: ReadRecord<T>,
): T | Place {
  const { path } = reading;
  const { name: id, key, value } = entry;
  if (value.kind !== 'map' && value.start < value.end) {
    reading.problems.push(factProblem('bad-value', 'record', path, value, { id }));
    return { path, key, span: { start: key.start, end: value.end }, fields: {} };
  }
  const map: YamlMap = value.kind === 'map' ? value : { kind: 'map', entries: [], start: value.start, end: value.end };
  const record = read(reading, entry, map);
  if (ID.test(id)) return record;
  reading.problems.push(factProblem('bad-value', 'id', path, key, { value: id, example: exampleOf(id) }));
  return 'id' in record ? { path, key, span: { start: key.start, end: map.end }, fields: {} } : record;
}

/** An id like the one that was meant. */
function exampleOf(id: string): string {
  const slug = id
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'china-2023' : slug;
}
