import type { FactFile, Place } from '../../factbase';
import { scalarLike } from '../../factbase/yaml/scalarLike';
import type { Edit } from '../../text/edit';
import { lineSpan } from '../../text/lineSpan';
import { newlineOf } from '../../text/newlineOf';

/**
 * The edit that gives a record one more field, in front of those it has and written like them: on a line of its own, or
 * between braces. `value` null leaves the place behind the colon empty. Null where the record is written in a way that
 * has no such place.
 */
export function fieldInsertion({ text }: FactFile, place: Place, field: string, value: string | null): Edit | null {
  const written = value === null ? '' : scalarLike(value, 'plain');
  if (written === null) return null;
  const pair = `${field}: ${written}`;
  const keys = Object.values(place.fields).map(({ key }) => key.start);
  const newline = newlineOf(text);
  if (keys.length === 0) {
    const line = lineSpan(text, place.key.end);
    if (!/^["']?\s*:\s*(?:#.*)?$/.test(text.slice(place.key.end, line.end))) return null;
    const indent = indentOf(text, place.key.start);
    const below = /^[ ]*(?=[^\s#])/.exec(text.slice(line.next))?.[0] ?? '';
    const own = below.length > indent.length ? below : `${indent}  `;
    return insert(line.end, newline + own + pair);
  }
  const first = Math.min(...keys);
  const line = lineSpan(text, first);
  const before = text.slice(line.start, first);
  if (before.trim() === '' && line.start > place.key.end) return insert(line.start, before + pair + newline);
  return text.slice(place.key.end, first).includes('{') ? insert(first, `${pair}, `) : null;
}

function indentOf(text: string, offset: number): string {
  return text.slice(lineSpan(text, offset).start, offset).replace(/\S/g, ' ');
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
