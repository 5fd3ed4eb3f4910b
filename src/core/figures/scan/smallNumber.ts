import { hanDigits, hanSmallScales } from '../languages/chinese';

export interface SmallNumber {
  readonly value: number;
  /** The offset behind it. */
  readonly end: number;
}

const MOST = 4;

const digits = new Map(Object.entries(hanDigits).map(([character, value]) => [character.charCodeAt(0), value]));
const tens = new Set(
  Object.keys(hanSmallScales)
    .filter((character) => hanSmallScales[character] === 1)
    .map((character) => character.charCodeAt(0)),
);

/** The characters of Han numerals, as dates have them. */
export const hanDigitCodes: readonly number[] = [...digits.keys(), ...tens];

/**
 * The number of up to four characters that stands at an offset, as dates have them: 2023, 二〇二三 digit by digit, 二十,
 * 十二. Null where there is none, or a longer run of digits.
 */
export function smallNumberAt(text: string, at: number): SmallNumber | null {
  return inDigits(text, at) ?? inHan(text, at);
}

function inDigits(text: string, at: number): SmallNumber | null {
  let value = 0;
  let end = at;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) {
    if (end - at === MOST) return null;
    value = value * 10 + code - 48;
    end++;
  }
  return end === at ? null : { value, end };
}

function inHan(text: string, at: number): SmallNumber | null {
  let whole = 0;
  let value = 0;
  let ten = -1;
  let end = at;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    const digit = digits.get(code);
    if (digit === undefined && !tens.has(code)) break;
    if (end - at === MOST) return null;
    if (digit !== undefined) {
      value = value * 10 + digit;
      continue;
    }
    if (ten >= 0 || end > at + 1) return null;
    whole = (end === at ? 1 : value) * 10;
    value = 0;
    ten = end;
  }
  // One digit at most stands on either side of a ten.
  if (end === at || (ten >= 0 && end > ten + 2)) return null;
  return { value: whole + value, end };
}
