import { hanDayParts } from './usageWords';
import { type Reference, none, tokenFrom } from './reference';
import { type Scan, isMark, isWord, touches } from './scan';

/** A time of day that begins with its hour: 3 p.m., 10:30, 3 o'clock, 下午3点, 9时30分. */
export function readClock(scan: Scan, index: number): Reference | null {
  const { text, tokens } = scan;
  const token = tokens[index]!;
  if (token.text.length > 2) return null;
  const sign = text[token.end];
  if (sign === '点' || sign === '时') return readHanClock(scan, index);
  if (token.kind !== 'digits') return null;
  if (isMeridiem(scan, index + 1)) return none(index + 2);
  if (isWord(scan, index + 1, 'o') && text.startsWith("'clock", tokens[index + 1]!.end)) {
    return none(tokenFrom(scan, index, tokens[index + 1]!.end + "'clock".length));
  }
  const minutes = tokens[index + 2];
  if (!isMark(scan, index + 1, ':') || minutes?.kind !== 'digits') return null;
  if (!touches(scan, index) || !touches(scan, index + 1) || minutes.text.length !== 2) return null;
  let at = index + 3;
  while (isMark(scan, at, ':') && touches(scan, at - 1) && touches(scan, at) && tokens[at + 1]!.kind === 'digits')
    at += 2;
  return none(isMeridiem(scan, at) ? at + 1 : at);
}

function isMeridiem(scan: Scan, index: number): boolean {
  if (isWord(scan, index, 'am', 'pm')) return true;
  return (
    isWord(scan, index, 'a', 'p') &&
    isMark(scan, index + 1, '.') &&
    isWord(scan, index + 2, 'm') &&
    touches(scan, index)
  );
}

const MINUTES = /[点點时時](?:\d{1,2}|[一二三四五]?十?[一二三四五六七八九零]?)[分半整刻]/y;

/** What {@link MINUTES} has behind its first character, and what parts of the day end with: the tests that most numbers fail. */
const minuteStarts = codesOf('0123456789一二三四五六七八九十零分半整刻');
const dayPartEnds = codesOf(hanDayParts.map((part) => part.slice(-1)).join(''));

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** 3点 alone may be a number with a decimal point: a part of the day before it, or minutes behind, make it a time. */
function readHanClock(scan: Scan, index: number): Reference | null {
  const { text, tokens } = scan;
  const { start, end } = tokens[index]!;
  MINUTES.lastIndex = end;
  const minutes = minuteStarts.has(text.charCodeAt(end + 1)) ? MINUTES.exec(text)?.[0] : undefined;
  if (minutes !== undefined && !text.startsWith('之', end + minutes.length)) {
    return none(tokenFrom(scan, index, end + minutes.length));
  }
  if (!dayPartEnds.has(text.charCodeAt(start - 1))) return null;
  const before = text.slice(Math.max(0, start - 4), start);
  return hanDayParts.some((part) => before.endsWith(part)) ? none(tokenFrom(scan, index, end + 1)) : null;
}
