import { isChinese } from './chinese';
import type { Sentence } from './note';
import { ALWAYS_ABBREVIATED, SENTENCE_STARTERS, SOMETIMES_ABBREVIATED } from './sentenceWords';

/**
 * The sentences of prose, in order, without the white space between them; every other character is in one of them.
 *
 * `It grew 3.5%. See No. 4.` is `It grew 3.5%.` and `See No. 4.`; `增长3.5%。其次` is `增长3.5%。` and `其次`. A semicolon
 * ends no sentence. A stop that may belong to an abbreviation or a number does not end one.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  for (let i = start; i < text.length; i++) {
    if (!isTerminator(text.charCodeAt(i))) continue;
    const last = runEnd(text, i, isTerminator);
    const end = runEnd(text, last, isCloser);
    if (endsSentence(text, start, i, last, end)) {
      sentences.push(sentenceAt(text, start, end));
      start = skipSpace(text, end);
    }
    i = Math.max(start, end) - 1;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push(sentenceAt(text, start, end));
  // Without the room for more that a pushed array has: a long note keeps many of these.
  return sentences.slice();
}

const FULL_STOP = 46;
const FULL_WIDTH_STOP = 0xff0e;
const ELLIPSIS = 0x2026;
const TERMINATORS: ReadonlySet<number> = codes('.!?…。！？｡．');
/** These end a sentence wherever they stand. */
const CHINESE_TERMINATORS: ReadonlySet<number> = codes('。！？｡');
const CLOSERS: ReadonlySet<number> = codes('"\')]}»”’）］｝〉》」』】〕');
/** What follows white space after a stop where the sentence goes on. */
const CONTINUERS: ReadonlySet<number> = codes(',;:)]}%–—-&/、，；：）');
const SPACES: ReadonlySet<number> = codes(
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const LONGEST_WORD = 12;

function endsSentence(text: string, start: number, stop: number, last: number, end: number): boolean {
  if (end >= text.length) return true;
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  const first = text.charCodeAt(next);
  const code = text.charCodeAt(stop);
  // Unless they end a quotation that the sentence goes on after.
  if (CHINESE_TERMINATORS.has(code)) return end === last || !CONTINUERS.has(first);
  if (code === FULL_WIDTH_STOP) return !isDigit(first) || next > end;
  // An ellipsis before a Chinese character is a pause in the sentence.
  if (next === end)
    return code !== ELLIPSIS && isChinese(text.codePointAt(next) ?? 0) && !isAbbreviated(text, start, stop, next);
  if (CONTINUERS.has(first) || isLowerCase(text, next)) return false;
  return code !== FULL_STOP || last - stop > 1 || !isAbbreviated(text, start, stop, next);
}

/** Whether the stop at `stop` belongs to the word before it, `next` being where the words after it begin. */
function isAbbreviated(text: string, start: number, stop: number, next: number): boolean {
  let from = stop;
  while (from > start && stop - from <= LONGEST_WORD && isWordOrStop(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, stop);
  if (ALWAYS_ABBREVIATED.has(word)) return true;
  // `1.` at the start is the number of a section or an item.
  if (from === start && /^[\d.]+$/.test(word)) return true;
  const initials = /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(word) && (word.length > 1 || word !== 'I');
  if (!initials && !SOMETIMES_ABBREVIATED.has(word)) return false;
  return !SENTENCE_STARTERS.has(wordAt(text, next));
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end - start <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function sentenceAt(text: string, start: number, end: number): Sentence {
  return { start, end, text: text.slice(start, end) };
}

function runEnd(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

function skipSpace(text: string, from: number): number {
  return runEnd(text, from, (code) => code === 32 || (code <= 13 && code >= 9) || SPACES.has(code));
}

function isTerminator(code: number): boolean {
  return TERMINATORS.has(code);
}

function isCloser(code: number): boolean {
  return CLOSERS.has(code);
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isWordOrStop(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === FULL_STOP;
}

function isLowerCase(text: string, index: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return char === char.toLowerCase() && char !== char.toUpperCase();
}

function codes(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}
