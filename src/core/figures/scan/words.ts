import { IntegerTable } from './integerTable';
import { pairOf, spacedWords, wordsByOne, wordsByPair, type Word } from './lexicon';

/** The hash of no letters; {@link mixLetter} adds them one by one, so that a word is looked up without being copied. */
export const NO_LETTERS = 17;

/** Words of spaced scripts by the hash of their letters; those that share one stand in a list. */
const spaced = new IntegerTable(groupedByHash());
const unspaced = new IntegerTable(wordsByPair);
const singles = [...wordsByOne.values()];
/** For each character, one more than the index of the word that it is alone, or 0. */
const singleAt = new Uint16Array(0x10000);
for (const [index, { text }] of singles.entries()) singleAt[text.charCodeAt(0)] = index + 1;

/** Letters count in either case. */
export function mixLetter(hash: number, code: number): number {
  return Math.imul(hash, 31) + (code | 32);
}

/** The word that stands at `start` to `end` of a text and has this hash, or null. */
export function spacedWordAt(text: string, start: number, end: number, hash: number): Word | null {
  const words = spaced.get(hash | 0);
  if (words === undefined) return null;
  for (const word of words) if (word.text.length === end - start && isSame(text, start, word.text)) return word;
  return null;
}

function isSame(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
  return true;
}

/** The longest word of an unspaced script that begins at an offset, or null. */
export function unspacedWordAt(text: string, at: number): Word | null {
  const first = text.charCodeAt(at);
  const words = unspaced.get(pairOf(first, text.charCodeAt(at + 1)));
  if (words !== undefined) {
    for (const word of words) if (word.text.length === 2 || text.startsWith(word.text, at)) return word;
  }
  const index = singleAt[first]!;
  return index === 0 ? null : singles[index - 1]!;
}

function groupedByHash(): Map<number, Word[]> {
  const groups = new Map<number, Word[]>();
  for (const word of spacedWords.values()) {
    let hash = NO_LETTERS;
    for (let at = 0; at < word.text.length; at++) hash = mixLetter(hash, word.text.charCodeAt(at)) | 0;
    const known = groups.get(hash);
    if (known === undefined) groups.set(hash, [word]);
    else known.push(word);
  }
  return groups;
}
