import { diffArrays } from 'diff';
import type { Location, TokenRange } from './locate';
import type { QuoteToken } from './quoteTokens';

/** Other words in a quotation than in the source: tokens of the one in place of tokens of the other, either may be none. */
export interface Difference {
  readonly quoted: TokenRange;
  readonly known: TokenRange;
}

/**
 * What is other in a quotation, as far as it carries meaning. Not counted are small words, `per cent` for `percent`,
 * words that whoever quotes put into brackets, and words before or behind all that is known.
 */
export function differences(
  quoted: readonly QuoteToken[],
  known: readonly QuoteToken[],
  location: Location,
): Difference[] {
  const counted = align(quoted, known, location).filter(
    (difference) =>
      !isAtEnd(difference.known, known.length) &&
      !isAtEnd(difference.quoted, quoted.length) &&
      matters(slice(quoted, difference.quoted), slice(known, difference.known)),
  );
  return joinNear(counted);
}

/** Whether nothing of a text stands against tokens of the other one, that are before or behind all of it. */
function isAtEnd({ from, to }: TokenRange, length: number): boolean {
  return from === to && (from === 0 || to === length);
}

function align(quoted: readonly QuoteToken[], known: readonly QuoteToken[], at: Location): Difference[] {
  const keys = (tokens: readonly QuoteToken[], range: TokenRange): string[] =>
    slice(tokens, range).map(({ key }) => key);
  const found: { quoted: { from: number; to: number }; known: { from: number; to: number } }[] = [];
  let [q, k] = [at.quoted.from, at.known.from];
  let open = false;
  for (const { added, removed, count } of diffArrays(keys(known, at.known), keys(quoted, at.quoted))) {
    if (!added && !removed) {
      q += count;
      k += count;
      open = false;
      continue;
    }
    if (!open) found.push({ quoted: { from: q, to: q }, known: { from: k, to: k } });
    open = true;
    if (added) q += count;
    else k += count;
    const last = found.at(-1)!;
    last.quoted.to = q;
    last.known.to = k;
  }
  return found;
}

/** Words that a quotation may have more or less of without saying anything else. */
const SMALL: ReadonlySet<string> = new Set('a an the that of in on at 的 了 地 得 之'.split(' '));

function matters(quoted: readonly QuoteToken[], known: readonly QuoteToken[]): boolean {
  if ([...quoted, ...known].some(({ free }) => free)) return false;
  // Words that are written apart are the same words; digits are not the same number.
  const between = [...quoted, ...known].some(({ number }) => number) ? ' ' : '';
  const meaning = (tokens: readonly QuoteToken[]): string =>
    tokens
      .map(({ key }) => key)
      .filter((key) => !SMALL.has(key))
      .join(between);
  return meaning(quoted) !== meaning(known);
}

/** Differences with one word between them are one. */
function joinNear(counted: readonly Difference[]): Difference[] {
  const joined: Difference[] = [];
  for (const next of counted) {
    const last = joined.at(-1);
    const isNear = last !== undefined && next.quoted.from - last.quoted.to <= 1 && next.known.from - last.known.to <= 1;
    if (!isNear) joined.push(next);
    else
      joined[joined.length - 1] = {
        quoted: { from: last.quoted.from, to: next.quoted.to },
        known: { from: last.known.from, to: next.known.to },
      };
  }
  return joined;
}

function slice<T>(items: readonly T[], { from, to }: TokenRange): readonly T[] {
  return items.slice(from, to);
}
