import {
  charClasses,
  DIGIT,
  LETTER,
  MARK,
  markOpens,
  markTexts,
  NUMERAL,
  OTHER,
  SPACE,
  WORD,
  type Word,
} from './lexicon';
import { type Token, TokenRow } from './tokenRow';
import { mixLetter, NO_LETTERS, spacedWordAt, unspacedWordAt } from './words';

/** The tokens of a text, and the indexes of those that something to read may begin at: few in plain prose. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly openings: readonly number[];
}

const row = new TokenRow();

/**
 * Splits a normalised text into tokens in one pass from left to right. White space makes no token. The tokens are those
 * of the call before, filled anew: they hold until the next one.
 */
export function lex(text: string): Lexed {
  row.begin(text);
  const openings: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = charClasses[text.charCodeAt(at)]!;
    const start = at;
    switch (kind) {
      case SPACE:
        at++;
        break;
      case DIGIT: {
        const end = endOfDecimalComma(text, at);
        at = end > at ? end : endOfDigits(text, at);
        const plain = end > start ? text.slice(start, end).replace(',', '.') : null;
        openings.push(row.count);
        row.add('digits', start, at, null, plain);
        break;
      }
      case LETTER: {
        let hash = NO_LETTERS;
        do hash = mixLetter(hash, text.charCodeAt(at++));
        while (classAt(text, at) === LETTER);
        const word = spacedWordAt(text, start, at, hash);
        if (word?.opens === true || beginsName(text, start, at)) openings.push(row.count);
        row.add('word', start, at, word === null ? null : word.entry, word === null ? null : word.text);
        break;
      }
      case NUMERAL:
      case WORD:
      case OTHER: {
        let word = kind === OTHER ? null : unspacedWordAt(text, at);
        if (word === null && kind === NUMERAL) {
          at = endOfNumerals(text, at);
          openings.push(row.count);
          row.add('numeral', start, at, null, null);
          break;
        }
        if (word === null) {
          // A run of nothing known goes on over characters that could begin a word and do not.
          let next = classAt(text, ++at);
          while (next === OTHER || (next === WORD && (word = unspacedWordAt(text, at)) === null)) {
            next = classAt(text, ++at);
          }
          row.add('other', start, at, null, null);
        }
        if (word !== null) {
          const end = at + word.text.length;
          if (word.opens) openings.push(row.count);
          row.add('han', at, end, word.entry, word.text);
          at = end;
        }
        break;
      }
      default:
        if (text[at] === '.' && isDigit(text, at + 1) && !isInWord(text, at - 1)) {
          at = run(text, at + 1);
          openings.push(row.count);
          row.add('digits', start, at, null, `0${text.slice(start, at)}`);
        } else {
          at++;
          if (markOpens[kind - MARK]!) openings.push(row.count);
          row.add('mark', start, at, null, markTexts[kind - MARK]!);
        }
    }
  }
  return { tokens: row.all(), openings };
}

/** Letters that touch digits or a sign, or capitals that open a patent number, may begin a name or an address. */
function beginsName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (end - start <= 3 && code >= 65 && code <= 90) return true;
  const next = text.charCodeAt(end);
  return (next >= 48 && next <= 58) || next === 45 || next === 46 || next === 64;
}

function classAt(text: string, at: number): number {
  return at < text.length ? charClasses[text.charCodeAt(at)]! : SPACE;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** `.5` is a numeral where nothing stands before its point; in `3..5`, `v.5` and `p.5` the point belongs to that. */
function isInWord(text: string, at: number): boolean {
  const kind = classAt(text, Math.max(at, 0));
  return at >= 0 && (kind === DIGIT || kind === LETTER || text[at] === '.' || text[at] === ')');
}

/** A run of numerals ends before a word that begins with one (`三万一次性` is 三万 and 一次性). */
function endOfNumerals(text: string, from: number): number {
  let at = from + 1;
  while (classAt(text, at) === NUMERAL && !beginsOtherWord(text, at)) at++;
  return at;
}

/** A word that is all numerals (万一) is none inside a run of them (一百零一万一千). */
function beginsOtherWord(text: string, at: number): boolean {
  const word: Word | null = unspacedWordAt(text, at);
  if (word === null) return false;
  for (let i = 0; i < word.text.length; i++) if (classAt(text, at + i) !== NUMERAL) return true;
  return false;
}

function run(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

/**
 * The end of a decimal numeral: digits, groups of three behind `,`, a space or an apostrophe, and a decimal part.
 * Groups are only read where all of them are whole, so that `2021, 2022` stays a list.
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

/**
 * The end of a numeral with a decimal comma (3,5), or its start where there is none. In brackets (references) and
 * before another member (1,3 and 5) a comma without a space parts a list; behind four digits (2019,20) it is a slip.
 */
function endOfDecimalComma(text: string, from: number): number {
  const comma = run(text, from);
  if (text[comma] !== ',' || comma - from > 3 || '[(,'.includes(text[from - 1] ?? ' ')) return from;
  const end = run(text, comma + 1);
  const decimals = end - comma - 1;
  if (decimals < 1 || decimals > 2) return from;
  LIST_GOES_ON.lastIndex = end;
  return LIST_GOES_ON.test(text) ? from : end;
}

const LIST_GOES_ON = /[,，](?=\d)|[-–/'\w]|\s?(?:and|or|&|和|与|及|或|、)/y;

function endOfGroups(text: string, from: number, separator: string, start: number): number {
  let at = from;
  for (let groups = 0; text[at] === separator; groups++) {
    const end = run(text, at + 1);
    if (groups === MOST_GROUPS) return from;
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

/** No number has more groups; a longer row is a list, and is not walked again from each of its members. */
const MOST_GROUPS = 8;

function endOfSouthAsian(text: string, from: number): number {
  let at = from;
  for (let groups = 0; groups < MOST_GROUPS && text[at] === ','; groups++) {
    const end = run(text, at + 1);
    const size = end - at - 1;
    if (size === 3) return end;
    if (size !== 2) return from;
    at = end;
  }
  return from;
}
