/**
 * All that a global pattern finds in a text. Most patterns find nothing in most sentences: there it makes nothing, where
 * `matchAll` makes a copy of the pattern and an iterator.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? NONE : [...text.matchAll(pattern)];
}

const NONE: readonly never[] = [];
