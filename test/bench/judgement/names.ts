import type { FactBase } from '../../../src/core/factbase';
import type { Span } from '../../../src/core/text/span';

/** A name of a record in a text. Offsets are into that text. */
export interface NameAt extends Span {
  readonly id: string;
  readonly text: string;
}

type Named = Pick<NameAt, 'id'> & { readonly name: string; readonly aliases: readonly string[] };

const finders = new WeakMap<object, (text: string) => readonly NameAt[]>();

export function applicantsIn(text: string, base: FactBase): readonly NameAt[] {
  return finderOf(base.applicants)(text);
}

export function measuresIn(text: string, base: FactBase): readonly NameAt[] {
  return finderOf(base.measures)(text);
}

function finderOf(records: ReadonlyMap<string, Named>): (text: string) => readonly NameAt[] {
  let finder = finders.get(records);
  if (finder === undefined) finders.set(records, (finder = finderFor([...records.values()])));
  return finder;
}

/** Finds whole names, the longest first: in “the Chinese Academy of Sciences” there is no China. */
function finderFor(records: readonly Named[]): (text: string) => readonly NameAt[] {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of records) for (const one of [name, ...aliases]) ids.set(one.toLowerCase(), id);
  const names = [...ids.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(names.map(toPattern).join('|'), 'giu');
  return (text) =>
    [...text.matchAll(pattern)]
      .map((match) => ({
        id: ids.get(match[0].toLowerCase().replace(/[‘’]/g, '’')) ?? ids.get(match[0].toLowerCase()) ?? '',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      }))
      // “us” is not the United States.
      .filter(({ id, text: found }) => id !== '' && !/^[a-z]{2,3}$/.test(found));
}

function toPattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[‘’']/g, "[‘’']");
  const opens = /^[\p{Script=Latin}\d]/u.test(name) ? '(?<![\\p{Script=Latin}\\d])' : '';
  const closes = /[\p{Script=Latin}\d]$/u.test(name) ? '(?![\\p{Script=Latin}\\d])' : '';
  return opens + escaped + closes;
}

/** Whether two names are of one script, so that one can stand where the other does. */
export function sameScript(a: string, b: string): boolean {
  return /\p{Script=Han}/u.test(a) === /\p{Script=Han}/u.test(b);
}
