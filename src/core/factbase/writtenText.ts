import type { Reading } from './readFields';
import type { YamlEntry, YamlNode } from './yaml/node';

/** A field's text: trimmed, and a number as it is written. */
export function writtenText(reading: Reading, value: string | number, node: YamlNode | undefined): string {
  if (typeof value === 'string') return value.trim();
  const written = node === undefined ? '' : reading.text.slice(node.start, node.end);
  // An alias or a tagged value has other characters in its place.
  return /^[-+.\d]/.test(written) ? written : String(value);
}

/** The text of an optional field, see {@link writtenText}. */
export function optionalText(
  reading: Reading,
  value: string | number | undefined,
  field: YamlEntry | undefined,
): string | null {
  return value === undefined ? null : writtenText(reading, value, field?.value);
}

/** The texts of a list, or of one value in place of a list. */
export function writtenList(
  reading: Reading,
  value: string | number | readonly (string | number)[] | undefined,
  field: YamlEntry | undefined,
): readonly string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [writtenText(reading, value, field?.value)];
  const items = field?.value.kind === 'seq' ? field.value.items : [];
  return value.map((item, index) => writtenText(reading, item, items[index]));
}
