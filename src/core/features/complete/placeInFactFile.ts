import type { RecordKind } from '../../factbase';
import type { Span } from '../../text/span';

/** What is being written at a place of a fact file, as its lines tell, also while the file is no YAML. */
export interface PlaceInFactFile {
  readonly at: 'section' | 'field' | 'value';
  /** Null where a section itself is written. */
  readonly section: RecordKind | null;
  /** The field whose value is written. */
  readonly field: string;
  /** What has been typed of it, without a quotation mark. */
  readonly typed: Span;
  /** The other fields of the record, or the sections of the file, with their values as far as they are in one line. */
  readonly others: ReadonlyMap<string, string>;
}

/** Tells what is written at an offset; null where nothing can be completed: ids, free text, comments. */
export function placeInFactFile(text: string, offset: number): PlaceInFactFile | null {
  const lines = text.split(/\r\n?|\n/);
  const number = text.slice(0, offset).split(/\r\n?|\n/).length - 1;
  const line = lines[number] ?? '';
  const column = offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
  const before = line.slice(0, column);
  if (/(?:^|\s)#/.test(before)) return null;
  const flow = /^(\s*)(?:["']?[\w-]+["']?):\s*\{([^{}]*)$/.exec(before);
  const indent = /^ */.exec(before)![0].length;
  const parents = parentsOf(lines, number, flow === null ? indent : indent + 1);
  const section = sectionOf(parents.at(-1) ?? '');
  if (flow !== null) {
    if (section === null || parents.length !== (indent === 0 ? 1 : 2)) return null;
    const rest = /^[^{}]*/.exec(line.slice(column))![0];
    const others = fieldsIn((flow[2]! + rest).split(','));
    return written(flow[2]!.slice(flow[2]!.lastIndexOf(',') + 1), offset, section, others);
  }
  if (indent === 0 && /^[a-z]*$/.test(before)) {
    const others = fieldsIn(lines.filter((other, at) => at !== number && /^\S/.test(other)));
    return { at: 'section', section: null, field: '', typed: { start: offset - before.length, end: offset }, others };
  }
  if (section === null || parents.length !== 2) return null;
  return written(before, offset, section, fieldsIn(siblingsOf(lines, number, indent)));
}

function written(
  text: string,
  offset: number,
  section: RecordKind,
  others: ReadonlyMap<string, string>,
): PlaceInFactFile | null {
  const field = /^\s*([A-Za-z]*)$/.exec(text)?.[1];
  if (field !== undefined) {
    return { at: 'field', section, field, typed: { start: offset - field.length, end: offset }, others };
  }
  const [, name, value] = /^\s*([A-Za-z]+):\s+["']?([^"'#]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) return null;
  return { at: 'value', section, field: name, typed: { start: offset - value.length, end: offset }, others };
}

function sectionOf(line: string): RecordKind | null {
  const name = /^(sources|applicants|measures|facts):/.exec(line)?.[1];
  return name === undefined ? null : (name as RecordKind);
}

/** The lines that a line stands below, by their indentation, innermost first. */
function parentsOf(lines: readonly string[], number: number, indent: number): readonly string[] {
  const parents: string[] = [];
  let least = indent;
  for (let at = indent === 0 ? -1 : number - (isSame(lines[number]!, indent) ? 1 : 0); at >= 0 && least > 0; at--) {
    const line = lines[at]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const own = /^ */.exec(line)![0].length;
    if (own >= least) continue;
    parents.push(line);
    least = own;
  }
  return parents;
}

/** Whether a line begins at an indentation, so that it is not above what stands there. */
function isSame(line: string, indent: number): boolean {
  return /^ */.exec(line)![0].length >= indent || line.trim() === '';
}

/** The lines of the same record. */
function siblingsOf(lines: readonly string[], number: number, indent: number): readonly string[] {
  const found: string[] = [];
  for (const step of [-1, 1]) {
    for (let at = number + step; at >= 0 && at < lines.length && Math.abs(at - number) < MOST_LINES; at += step) {
      const line = lines[at]!;
      if (/^\s*(?:#|$)/.test(line)) continue;
      const own = /^ */.exec(line)![0].length;
      if (own < indent) break;
      if (own === indent) found.push(line);
    }
  }
  return found;
}

/** No record is longer. */
const MOST_LINES = 200;

function fieldsIn(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([A-Za-z]+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? ''] as const];
    }),
  );
}
