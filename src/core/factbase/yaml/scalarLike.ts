import { plainValue } from './plainValue';
import { readWhole } from './readYaml';

/**
 * A text as a YAML scalar that can take the place of another one, `like`: in its quotation marks where it has some, else
 * plain where that reads as the text, and in quotation marks where it does not. Null where `like` is no simple scalar:
 * an alias, an anchor, a tag, a text of several lines.
 */
export function scalarLike(text: string, like: string): string | null {
  if (/^[&*!|>[{]|[\r\n]/.test(like) || /[\r\n]/.test(text)) return null;
  const double = `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const single = `'${text.replaceAll("'", "''")}'`;
  // What has a comma stands in no flow collection.
  const isInBlock = !/^["']/.test(like) && /[,[\]{}]/.test(like);
  const candidates = like.startsWith("'") ? [single] : like.startsWith('"') ? [] : [text];
  return [...candidates, double].find((candidate) => reads(candidate, text, isInBlock)) ?? null;
}

function reads(written: string, text: string, isInBlock: boolean): boolean {
  const { root } = readWhole(isInBlock ? `a: ${written}\n` : `{ a: ${written} }\n`);
  const value = root?.kind === 'map' && root.entries.length === 1 ? root.entries[0]?.value : undefined;
  if (value?.kind !== 'scalar') return false;
  return value.value === text || (typeof value.value === 'number' && value.value === plainValue(text));
}
