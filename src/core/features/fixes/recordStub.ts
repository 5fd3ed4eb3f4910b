import { ID, type FactBase, type FactFile, type RecordKind } from '../../factbase';
import { scalarLike } from '../../factbase/yaml/scalarLike';
import type { Edit } from '../../text/edit';
import { lineSpan } from '../../text/lineSpan';
import { newlineOf } from '../../text/newlineOf';
import { wordsOfId } from './wordsOfId';

/**
 * The edit that adds a record with nothing but its name, made of its id: behind the last of its kind in the file, or
 * else in another file that has some, or else in a section of its own at the end. Null for what can be no id.
 */
export function recordStub(
  { files }: FactBase,
  file: FactFile,
  kind: Exclude<RecordKind, 'facts'>,
  id: string,
): (Edit & { readonly path: string }) | null {
  const name = scalarLike(wordsOfId(id), 'plain');
  if (!ID.test(id) || name === null) return null;
  const field = `${kind === 'sources' ? 'title' : 'name'}: ${name}`;
  for (const one of [file, ...files]) {
    const edit = one.stale ? null : behindLast(one, kind, id, field);
    if (edit !== null) return { path: one.path, ...edit };
  }
  const edit = inOwnSection(file, kind, id, field);
  return edit === null ? null : { path: file.path, ...edit };
}

function behindLast(file: FactFile, kind: Exclude<RecordKind, 'facts'>, id: string, field: string): Edit | null {
  const { text } = file;
  const last = file[kind].reduce<FactFile['sources'][number]['place'] | null>(
    (found, { place }) => (found === null || place.span.start > found.span.start ? place : found),
    null,
  );
  if (last === null) return null;
  const indent = text.slice(lineSpan(text, last.key.start).start, last.key.start);
  if (indent === '' || indent.trim() !== '') return null;
  const newline = newlineOf(text);
  const first = Math.min(...Object.values(last.fields).map(({ key }) => key.start));
  const own = text.slice(lineSpan(text, first).start, first);
  const record = own.trim() === '' ? `${id}:${newline}${own}${field}` : `${id}: { ${field} }`;
  return insert(lineSpan(text, text.slice(0, last.span.end).trimEnd().length).end, newline + indent + record);
}

function inOwnSection({ text }: FactFile, kind: RecordKind, id: string, field: string): Edit | null {
  if (/^\s*\{/.test(text) || new RegExp(`^["']?${kind}\\b`, 'm').test(text)) return null;
  const newline = newlineOf(text);
  return insert(text.trimEnd().length, [`${newline}${kind}:`, `  ${id}:`, `    ${field}`].join(newline));
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
