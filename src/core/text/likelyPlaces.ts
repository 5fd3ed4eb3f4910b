import { foldWords, GRAM, hashOf, STRIDE, unfolded, type SearchableText } from './searchableText';
import type { Span } from './span';

/** A stretch that stands in more places than these tells nothing. */
const MOST_PLACES = 48;
/** Stretches of one hash. */
const MOST_LOOKED_AT = 400;
/** Of longer words only so many characters are looked for. */
const LONGEST = 4000;
const MOST_LIKELY = 3;
/** Places as near to one another as this, in folded characters, are one. */
const NEAR = 64;

/**
 * The few stretches of a text that have most in common with words, the best first, each somewhat longer than the words.
 * None where not even a handful of characters in a row are the same. Takes time in proportion to the words alone.
 */
export function likelyPlaces(text: SearchableText, words: string): Span[] {
  const codes = foldWords(words).subarray(0, LONGEST);
  const votes = new Map<number, number>();
  for (let i = 0; i + GRAM <= codes.length; i++) {
    for (const place of placesOf(text, codes, i)) {
      // Counted for the neighbourhood before and behind, so that none is divided between two.
      const near = Math.floor((place - i) / NEAR);
      votes.set(near, (votes.get(near) ?? 0) + 1);
      votes.set(near + 1, (votes.get(near + 1) ?? 0) + 1);
    }
  }
  const margin = NEAR + (codes.length >> 2);
  const { length } = text.folded;
  return [...votes]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_LIKELY)
    .map(([near]) => near * NEAR)
    .map((start) => unfolded(text, Math.max(0, start - margin), Math.min(length, start + codes.length + margin)));
}

function placesOf({ folded, last, before }: SearchableText, codes: Uint16Array, at: number): number[] {
  const places: number[] = [];
  let looked = 0;
  for (let place = last[hashOf(codes, at) & (last.length - 1)]!; place >= 0; place = before[place]!) {
    let same = 0;
    while (same < GRAM && folded.charCodeAt(place * STRIDE + same) === codes[at + same]) same++;
    if (same === GRAM) places.push(place * STRIDE);
    if (places.length > MOST_PLACES || ++looked > MOST_LOOKED_AT) return [];
  }
  return places;
}
