import search from 'approx-string-match';
import type { QuoteToken } from './quoteTokens';

/** Where tokens of a quotation stand in known words; both are counted in tokens, ends exclusive. */
export interface Location {
  readonly quoted: TokenRange;
  readonly known: TokenRange;
  /** Tokens that are more, missing or others. */
  readonly errors: number;
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a quotation stands in known words with the fewest errors, and not more than `most(size)` of them, `size` being
 * the tokens of the shorter of the two: where the quotation goes on beyond what is known, the known words are looked
 * for in it. Null where neither is in the other.
 *
 * Each token is one character of the texts that are searched, so that an error is a word, however long.
 */
export function locate(
  quoted: readonly QuoteToken[],
  known: readonly QuoteToken[],
  most: (size: number) => number,
): Location | null {
  if (quoted.length === 0 || known.length === 0) return null;
  const codes = new Map<string, number>();
  const [quotedText, knownText] = [toText(quoted, codes), toText(known, codes)];
  if (quoted.length <= known.length) {
    const found = nearest(knownText, quotedText, most(quoted.length));
    return found && { quoted: { from: 0, to: quoted.length }, known: found.range, errors: found.errors };
  }
  const found = nearest(quotedText, knownText, most(known.length));
  return found && { quoted: found.range, known: { from: 0, to: known.length }, errors: found.errors };
}

function toText(tokens: readonly QuoteToken[], codes: Map<string, number>): string {
  return tokens
    .map(({ key }) => {
      let code = codes.get(key);
      if (code === undefined) codes.set(key, (code = codes.size + 1));
      return String.fromCharCode(code);
    })
    .join('');
}

/** Of matches with as few errors, the one that is as long as the pattern: a last word is another one, and not missing. */
function nearest(text: string, pattern: string, most: number): { range: TokenRange; errors: number } | null {
  if (most < 0) return null;
  const off = ({ start, end }: { start: number; end: number }): number => Math.abs(end - start - pattern.length);
  const [best] = search(text, pattern, most).sort((a, b) => off(a) - off(b) || a.start - b.start);
  return best === undefined ? null : { range: { from: best.start, to: best.end }, errors: best.errors };
}
