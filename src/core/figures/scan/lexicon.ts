import type { Qualifier } from '../figure';
import { hanDigits, hanLargeScales, hanSmallScales } from '../languages/chinese';
import { languages } from '../languages/languages';
import type { Entry } from '../languages/language';
import { mayOpen } from './mayOpen';

/** A word of a language with what is known of it. */
export interface Word {
  readonly text: string;
  readonly entry: Entry;
  /** Whether something to read may begin with it. */
  readonly opens: boolean;
}

/** Words in scripts that put spaces between words, in lower case. */
export const spacedWords = new Map<string, Word>();
/** Words in scripts that do not: of one character by it, longer ones by their first two (as one number), longest first. */
export const wordsByOne = new Map<number, Word>();
export const wordsByPair = new Map<number, Word[]>();

export const qualifiersBefore = new Map<string, Qualifier>();
export const qualifiersAfter = new Map<string, Qualifier>();

/** Last words of qualifiers before a number, and first words of those after: a quick test before the phrase itself. */
export const qualifierEnds = new Set<string>();
export const qualifierStarts = new Set<string>();

const isSpaced = (word: string): boolean => /^[a-z]/.test(word);

/**
 * All fields that entries have, and none of them set. With it every entry has the same fields in the same order, which
 * makes a question that is asked of words of all types (`entry.type`) several times as fast.
 */
const NO_FIELDS: Readonly<Record<string, undefined>> = Object.fromEntries(
  languages.flatMap(({ words }) => Object.values(words).flatMap(Object.keys)).map((field) => [field, undefined]),
);

for (const { words, qualifiersBefore: before, qualifiersAfter: after } of languages) {
  for (const [word, entry] of Object.entries(words)) {
    if (isSpaced(word)) spacedWords.set(word, toWord(word, entry));
    else addUnspaced(word, entry);
  }
  for (const [phrase, qualifier] of Object.entries(before)) {
    qualifiersBefore.set(phrase, qualifier);
    qualifierEnds.add(isSpaced(phrase) ? phrase.slice(phrase.lastIndexOf(' ') + 1) : phrase);
    if (!isSpaced(phrase)) addUnspaced(phrase, { type: 'plain' });
  }
  for (const [phrase, qualifier] of Object.entries(after)) {
    qualifiersAfter.set(phrase, qualifier);
    qualifierStarts.add(phrase.split(' ')[0]!);
    if (!isSpaced(phrase)) addUnspaced(phrase, { type: 'plain' });
  }
}

for (const words of wordsByPair.values()) words.sort((a, b) => b.text.length - a.text.length);

function toWord(text: string, entry: Entry): Word {
  return { text, entry: { ...NO_FIELDS, ...entry }, opens: mayOpen(entry) };
}

function addUnspaced(word: string, entry: Entry): void {
  const first = word.charCodeAt(0);
  if (word.length === 1) {
    if (!wordsByOne.has(first)) wordsByOne.set(first, toWord(word, entry));
    return;
  }
  const pair = pairOf(first, word.charCodeAt(1));
  const known = wordsByPair.get(pair);
  if (known === undefined) wordsByPair.set(pair, [toWord(word, entry)]);
  else if (!known.some(({ text }) => text === word)) known.push(toWord(word, entry));
}

/** What a character can start. Plain numbers, because the lexer looks one up for every character. */
export const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const NUMERAL = 4;
export const WORD = 5;
/** Marks have a class each, from this one on, by which {@link markTexts} has their texts. */
export const MARK = 6;

/** Full-width punctuation as the mark that the scanner knows it by. */
const plainMarks: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

const signs = [
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((sign) =>
    /[^0-9A-Za-z]/.test(sign),
  ),
  ...Array.from('×÷£¥€₩°±–—―~…·、，。；：！？（）「」『』《》“”‘’§≥≤≈½¼¾⅓⅔⅕⅖⅗⅘⅛‰'),
];

export const markTexts: readonly string[] = signs.map((sign) => plainMarks[sign] ?? sign);

/** Marks that a reference, a sign of its own (½) or a number may begin with. */
export const markOpens: readonly boolean[] = signs.map((sign) => '§#[(（+½¼¾⅓⅔⅕⅖⅗⅘⅛'.includes(sign));

/** One class for each UTF-16 unit. Letters of other alphabets are letters; Han characters in no word are `OTHER`. */
export const charClasses = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code <= 32; code++) classes[code] = SPACE;
  for (let code = 48; code <= 57; code++) classes[code] = DIGIT;
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32] = LETTER;
  for (let code = 0xc0; code <= 0x24f; code++) classes[code] = LETTER;
  for (let code = 0x370; code <= 0x52f; code++) classes[code] = LETTER;
  for (const [index, sign] of signs.entries()) classes[sign.charCodeAt(0)] = MARK + index;
  for (const first of [...wordsByOne.keys(), ...[...wordsByPair.keys()].map((pair) => pair >>> 16)]) {
    if (first > 127) classes[first] = WORD;
  }
  for (const numeral of Object.keys({ ...hanDigits, ...hanSmallScales, ...hanLargeScales })) {
    classes[numeral.charCodeAt(0)] = NUMERAL;
  }
  return classes;
}

/** Two characters as one number. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
