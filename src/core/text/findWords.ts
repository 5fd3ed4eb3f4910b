import { foldWords, GRAM, hashOf, STRIDE, toText, unfolded, type SearchableText } from './searchableText';
import type { Span } from './span';

/** Of a stretch that stands in more places, no more are looked at. */
const MOST_PLACES = 5000;
const MOST_FOUND = 64;

/**
 * Where words stand in a text, folded, from an offset on and in order: the first few dozen places. Takes time in
 * proportion to the words and to how often a part of them stands in the text; only of a few characters, or of a text that
 * repeats itself without end, all of it is searched.
 */
export function findWords(text: SearchableText, words: string, from = 0): Span[] {
  const codes = foldWords(words);
  if (codes.length === 0) return [];
  const pattern = toText(codes);
  const starts = placesOf(text, codes, pattern) ?? everywhere(text.folded, pattern);
  return starts
    .map((start) => unfolded(text, start, start + pattern.length))
    .filter(({ start }) => start >= from)
    .slice(0, MOST_FOUND);
}

/** The places by the stretches that the text knows; null where those do not tell. */
function placesOf({ folded, last, before }: SearchableText, codes: Uint16Array, pattern: string): number[] | null {
  if (codes.length < GRAM + STRIDE - 1) return null;
  const starts: number[] = [];
  let looked = 0;
  for (let i = 0; i < STRIDE; i++) {
    const slot = hashOf(codes, i) & (last.length - 1);
    for (let place = last[slot]!; place >= 0; place = before[place]!) {
      if (++looked > MOST_PLACES) return null;
      const start = place * STRIDE - i;
      if (start >= 0 && folded.startsWith(pattern, start)) starts.push(start);
    }
  }
  return starts.sort((a, b) => a - b);
}

function everywhere(folded: string, pattern: string): number[] {
  const starts: number[] = [];
  for (let at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + 1)) {
    starts.push(at);
    if (starts.length === MOST_FOUND) break;
  }
  return starts;
}
