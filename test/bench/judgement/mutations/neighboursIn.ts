/**
 * The text with one word of a list exchanged for the one before it and the one behind it. `about two thirds` with
 * `['two thirds', 'three quarters']` gives `about three quarters`. The longest word of all lists that is in the text is
 * exchanged, where it begins.
 */
export function neighboursIn(text: string, lists: readonly (readonly string[])[]): readonly string[] {
  const found = lists
    .flatMap((list) => list.map((word, place) => ({ list, place, word, at: find(text, word) })))
    .filter(({ at }) => at >= 0);
  const longest = Math.max(0, ...found.map(({ word }) => word.length));
  return found
    .filter(({ word }) => word.length === longest)
    .flatMap(({ list, place, word, at }) =>
      [list[place - 1], list[place + 1]].flatMap((other) =>
        other === undefined
          ? []
          : [text.slice(0, at) + likeWritten(text.slice(at), other) + text.slice(at + word.length)],
      ),
    );
}

/** Where a word stands as a whole, in any case. */
function find(text: string, word: string): number {
  const latin = /[a-z]/i.test(word);
  const escaped = word.replace(/\./g, '\\.');
  return text.search(new RegExp(latin ? `(?<![\\p{L}\\d-])${escaped}(?![\\p{L}\\d])` : escaped, 'iu'));
}

function likeWritten(before: string, word: string): string {
  return /^[A-Z]/.test(before) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
