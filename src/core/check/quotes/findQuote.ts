import type { Quote } from '../../factbase/factBase';
import { findWords } from '../../text/findWords';
import { foldWords, toText, type SearchableText } from '../../text/searchableText';
import type { Span } from '../../text/span';

/**
 * Where a quote stands in the text of its source; null where it does not. White space, line breaks and the forms of
 * quotation marks, dashes and full-width characters make no difference. Where it stands more than once, what is before
 * and behind tells; else the first. A full stop or comma at its ends need not be there. `…` and `[…]` stand for words that are left out.
 */
export function findQuote({ exact, prefix, suffix }: Quote, source: SearchableText): Span | null {
  const places = findWords(source, exact);
  if (places.length > 1 && (prefix !== null || suffix !== null)) {
    return [...places].sort((a, b) => fit(b, source, prefix, suffix) - fit(a, source, prefix, suffix))[0]!;
  }
  return places[0] ?? findParts(exact, source) ?? findWords(source, exact.replace(AROUND, ''))[0] ?? null;
}

/** The full stop of whoever quotes, where the source goes on with a comma. */
const AROUND = /^[\s.,;:，。；：、]+|(?<![\s.,;:，。；：、])[\s.,;:，。；：、]+$/g;

/** How much of what should be around a place is. */
function fit({ start, end }: Span, { text }: SearchableText, prefix: string | null, suffix: string | null): number {
  const before = prefix ?? '';
  const behind = suffix ?? '';
  const isBefore = folded(text.slice(Math.max(0, start - 2 * before.length - 20), start)).endsWith(folded(before));
  const isBehind = folded(text.slice(end, end + 2 * behind.length + 20)).startsWith(folded(behind));
  return Number(isBefore) + Number(isBehind);
}

function folded(text: string): string {
  return toText(foldWords(text));
}

const OMISSION = /\s*(?:\[\s*(?:…+|\.{3,})\s*\]|…+|\.{3,}|(?:\. ){2,}\.)\s*/;
const MOST_PARTS = 20;

/** From the first part to the last, each somewhere behind the one before. */
function findParts(exact: string, source: SearchableText): Span | null {
  const parts = exact
    .slice(0, 100_000)
    .split(OMISSION)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  let start = -1;
  let end = 0;
  for (const part of parts) {
    const [place] = findWords(source, part, end);
    if (place === undefined) return null;
    if (start < 0) start = place.start;
    end = place.end;
  }
  return { start, end };
}
