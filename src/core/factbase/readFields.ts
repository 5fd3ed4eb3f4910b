import type * as z from 'zod/mini';
import type { Period } from '../figures';
import type { FactProblem, Place } from './factBase';
import { factProblem } from './factProblem';
import { nearest } from './nearest';
import { badValue } from './badValue';
import type { YamlEntry, YamlMap, YamlNode } from './yaml/node';

/** What the reading of one file carries along. */
export interface Reading {
  readonly path: string;
  readonly text: string;
  readonly problems: FactProblem[];
  /** Thousands of facts share few periods. */
  readonly periods: Map<string, Period | null>;
}

/** A record's schema, with what is looked up in it for every record. */
export interface RecordShape<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly names: ReadonlySet<string>;
  /** Names that a wrong one may have been meant for. */
  readonly meant: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

type Fields = Readonly<Record<string, YamlEntry>>;

export interface ReadRecord<T> {
  readonly id: string;
  readonly place: Place;
  readonly fields: Fields;
  /** Null where a field that has to be there is not, or is bad. Other fields that are bad are left out. */
  readonly data: T | null;
}

export function recordShape<T>(
  schema: z.ZodMiniType<T> & { readonly shape: Readonly<Record<string, z.ZodMiniType>> },
  alsoMeant: readonly string[] = [],
): RecordShape<T> {
  const fields = Object.entries(schema.shape);
  return {
    schema,
    names: new Set(fields.map(([name]) => name)),
    meant: new Set([...fields.map(([name]) => name), ...alsoMeant]),
    required: new Set(fields.filter(([, field]) => !field.safeParse(undefined).success).map(([name]) => name)),
  };
}

/**
 * Reads the fields of one record, with a problem for each that has no meaning, is missing, is given twice or has a bad
 * value.
 */
export function readFields<T>(
  reading: Reading,
  shape: RecordShape<T>,
  { name: id, key }: YamlEntry,
  map: YamlMap,
): ReadRecord<T> {
  const fields: Record<string, YamlEntry> = {};
  const raw: Record<string, unknown> = {};
  for (const entry of map.entries) {
    const { name, value } = entry;
    if (!shape.names.has(name)) unknownField(reading, entry, shape.meant);
    else if (fields[name] !== undefined) badValue(reading, 'twice', name, entry.key);
    else {
      fields[name] = entry;
      raw[name] = value.kind === 'scalar' ? value.value : toValue(reading, name, value);
    }
  }
  const data = checked(reading, shape, { name: id, key }, fields, raw);
  const place = { path: reading.path, key, span: { start: key.start, end: Math.max(key.end, map.end) }, fields };
  return { id, place, fields, data };
}

const QUOTE_FIELDS: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix']);

function toValue(reading: Reading, field: string, node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map((item) => toValue(reading, '', item));
  const value: Record<string, unknown> = {};
  // Only a quote is a mapping; any other is bad whatever it holds.
  if (field !== 'quote') return value;
  for (const entry of node.entries) {
    if (QUOTE_FIELDS.has(entry.name)) value[entry.name] ??= toValue(reading, '', entry.value);
    else unknownField(reading, entry, QUOTE_FIELDS);
  }
  return value;
}

function checked<T>(
  reading: Reading,
  { schema, required }: RecordShape<T>,
  { name: id, key }: { readonly name: string; readonly key: YamlEntry['key'] },
  fields: Record<string, YamlEntry>,
  raw: Record<string, unknown>,
): T | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  let unread = false;
  const badItems = new Map<string, Set<number>>();
  for (const { path, message } of result.error.issues) {
    const [name, index] = path.map(String);
    if (name === undefined) continue;
    const field = fields[name];
    if (field === undefined) {
      reading.problems.push(factProblem('missing-field', 'field', reading.path, key, { id, field: name }));
      unread = true;
      continue;
    }
    const item = index !== undefined && field.value.kind === 'seq' ? field.value.items[Number(index)] : undefined;
    badValue(reading, message, name, field.key, item ?? field.value);
    if (item === undefined) raw[name] = undefined;
    else badItems.set(name, (badItems.get(name) ?? new Set()).add(Number(index)));
    unread ||= required.has(name);
  }
  if (unread) return null;
  for (const [name, bad] of badItems) dropItems(fields, raw, name, bad);
  const rest = schema.safeParse(raw);
  return rest.success ? rest.data : null;
}

/** Leaves out items of a list, in the value and in the places alike. */
function dropItems(
  fields: Record<string, YamlEntry>,
  raw: Record<string, unknown>,
  name: string,
  bad: ReadonlySet<number>,
): void {
  const field = fields[name];
  const values = raw[name];
  if (field?.value.kind !== 'seq' || !Array.isArray(values)) return;
  const items = field.value.items.filter((_, index) => !bad.has(index));
  fields[name] = { ...field, value: { ...field.value, items } };
  raw[name] = values.filter((_, index) => !bad.has(index));
}

/** Reports a key that has no meaning where it stands. */
export function unknownField({ path, problems }: Reading, { name, key }: YamlEntry, names: ReadonlySet<string>): void {
  const known = [...names].join(', ');
  const repair = nearest(name, names) ?? beginningWith(name, names);
  if (repair === null) problems.push(factProblem('unknown-field', 'other', path, key, { name, known }));
  else problems.push(factProblem('unknown-field', 'nearest', path, key, { name, nearest: repair }, { repair }));
}

/** `alias` is `aliases`, and `pub` is `publisher`. */
function beginningWith(name: string, names: ReadonlySet<string>): string | null {
  return name.length < 3 ? null : ([...names].find((one) => one.startsWith(name)) ?? null);
}
