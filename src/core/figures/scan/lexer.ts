import type { Entry } from '../languages/language';
import {
  charClasses,
  DIGIT,
  LETTER,
  MARK,
  NUMERAL,
  OTHER,
  plainMarks,
  SPACE,
  WORD,
  spacedWords,
  wordsByOne,
  wordsByPair,
} from './lexicon';

export type TokenKind = 'digits' | 'word' | 'numeral' | 'han' | 'mark' | 'other';

/**
 * One lexical piece of a (normalised) text. `digits` is a whole decimal numeral with its separators; `numeral` a run
 * of Han numerals; `word` a word in letters, in lower case; `han` a known Han word; `other` a run of nothing known.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: Entry | null;
}

/** Splits a normalised text into tokens in one pass from left to right. White space makes no token. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = charClasses[text.charCodeAt(at)]!;
    const start = at;
    switch (kind) {
      case SPACE:
        at++;
        break;
      case DIGIT:
        at = endOfDigits(text, at);
        tokens.push({ kind: 'digits', start, end: at, text: text.slice(start, at), entry: null });
        break;
      case LETTER: {
        at = endOfLetters(text, at);
        const word = lowerCase(text.slice(start, at));
        tokens.push({ kind: 'word', start, end: at, text: word, entry: spacedWords.get(word) ?? null });
        break;
      }
      case MARK:
        if (text[at] === '.' && isDigit(text, at + 1) && !isInWord(text, at - 1)) {
          at = run(text, at + 1);
          tokens.push({ kind: 'digits', start, end: at, text: `0${text.slice(start, at)}`, entry: null });
          break;
        }
        at++;
        tokens.push({ kind: 'mark', start, end: at, text: markAt(text, start), entry: null });
        break;
      case NUMERAL:
      case WORD: {
        const found = longestWord(text, at);
        if (found !== null) {
          at += found[0].length;
          tokens.push({ kind: 'han', start, end: at, text: found[0], entry: found[1] });
        } else if (kind === NUMERAL) {
          at = endOfNumerals(text, at);
          tokens.push({ kind: 'numeral', start, end: at, text: text.slice(start, at), entry: null });
        } else {
          at = endOfOther(text, at + 1);
          tokens.push({ kind: 'other', start, end: at, text: shortText(text, start, at), entry: null });
        }
        break;
      }
      default:
        at = endOfOther(text, at + 1);
        tokens.push({ kind: 'other', start, end: at, text: shortText(text, start, at), entry: null });
    }
  }
  return tokens;
}

/** The text of a run that may be a particle (了, 有); longer runs are never asked for theirs. */
function shortText(text: string, start: number, end: number): string {
  return end - start <= 2 ? text.slice(start, end) : '';
}

function classAt(text: string, at: number): number {
  return at < text.length ? charClasses[text.charCodeAt(at)]! : SPACE;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Most words are in lower case as they stand. */
function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return word.toLowerCase();
  }
  return word;
}

function markAt(text: string, at: number): string {
  const mark = text[at]!;
  return text.charCodeAt(at) < 0x2000 ? mark : (plainMarks[mark] ?? mark);
}

/** `.5` is a numeral where nothing stands before its point; in `3..5`, `v.5` and `p.5` the point belongs to that. */
function isInWord(text: string, at: number): boolean {
  const kind = classAt(text, Math.max(at, 0));
  return at >= 0 && (kind === DIGIT || kind === LETTER || text[at] === '.' || text[at] === ')');
}

function endOfLetters(text: string, from: number): number {
  let at = from + 1;
  while (classAt(text, at) === LETTER) at++;
  return at;
}

function endOfOther(text: string, from: number): number {
  let at = from;
  while (at < text.length && charClasses[text.charCodeAt(at)] === OTHER) at++;
  return at;
}

/** A run of numerals ends before a word that begins with one (`三万一次性` is 三万 and 一次性). */
function endOfNumerals(text: string, from: number): number {
  let at = from + 1;
  while (classAt(text, at) === NUMERAL && !beginsOtherWord(text, at)) at++;
  return at;
}

/** A word that is all numerals (万一) is none inside a run of them (一百零一万一千). */
function beginsOtherWord(text: string, at: number): boolean {
  const word = longestWord(text, at);
  if (word === null) return false;
  for (let i = 0; i < word[0].length; i++) if (classAt(text, at + i) !== NUMERAL) return true;
  return false;
}

function longestWord(text: string, at: number): readonly [string, Entry] | null {
  const first = text.charCodeAt(at);
  const candidates = wordsByPair.get(first * 0x10000 + text.charCodeAt(at + 1));
  if (candidates !== undefined) {
    for (const candidate of candidates) {
      if (candidate[0].length === 2 || text.startsWith(candidate[0], at)) return candidate;
    }
  }
  return wordsByOne.get(first) ?? null;
}

function run(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

/**
 * The end of a decimal numeral: digits, groups of three behind `,`, a space or an apostrophe, and a decimal part.
 * Groups are only read where all of them are whole, so that `2021, 2022` and `3,5` stay lists.
 */
function endOfDigits(text: string, from: number): number {
  let at = run(text, from);
  const first = at - from;
  const separator = text[at];
  if (first <= 3 && (separator === ',' || separator === '，' || separator === ' ' || separator === "'")) {
    at = endOfGroups(text, at, separator, from);
  }
  if (text[at] === '.' && isDigit(text, at + 1)) at = run(text, at + 1);
  return at;
}

function endOfGroups(text: string, from: number, separator: string, start: number): number {
  let at = from;
  while (text[at] === separator) {
    const end = run(text, at + 1);
    if (end - at - 1 !== 3) {
      // 1,00,000: groups of two, as in South Asia, are one numeral when they end in a group of three.
      const south = separator === ',' && end - at - 1 === 2 ? endOfSouthAsian(text, at) : at;
      return south > at
        ? south
        : end - at - 1 > 3 || (separator === ' ' && end > at + 1)
          ? backTo(at, from, separator)
          : at;
    }
    at = end;
  }
  // “No. 1 100 patents” is not 1100: groups behind plain spaces need a number that does not follow a letter and dot.
  return separator === ' ' && /[.#]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? from : at;
}

/** `100 200 3000` is a list, not 100,200 and 3000: a malformed run of space groups is given up whole. */
function backTo(at: number, from: number, separator: string): number {
  return separator === ' ' ? from : at;
}

function endOfSouthAsian(text: string, from: number): number {
  let at = from;
  while (text[at] === ',') {
    const end = run(text, at + 1);
    const size = end - at - 1;
    if (size === 3) return end;
    if (size !== 2) return from;
    at = end;
  }
  return from;
}
