import { hanDigits, hanLargeScales, hanSmallScales } from '../languages/chinese';
import { decimal, exponentOf, scaleBy, spelledOut, type Numeral } from './numeral';
import { entryAt, isRole, type Scan } from './scan';

/**
 * Reads a number that is written in Han numerals, or in digits with Han scales: 三万八千, 4万, 5万4千6百, 100余万,
 * 二百五 (250), 二〇二三, 4.78万亿, 三点五. Colloquial pairs such as 二三十 or 三五 are no number, and are null.
 */
export function readHanNumeral(scan: Scan, index: number): Numeral | null {
  const simple = readSingle(scan, index) ?? readScaledDigits(scan, index);
  if (simple !== null) return simple;
  const pieces = collect(scan, index);
  if (pieces === null) return null;
  const discount = scan.text[scan.tokens[pieces.next - 1]!.end] === '折';
  return evaluate(pieces, discount);
}

/** The digit that a character is, or -1, and the power of ten; by character code, because every numeral is asked. */
const digitByCode = byCode(hanDigits);
const powerByCode = byCode({ ...hanSmallScales, ...hanLargeScales });

function byCode(values: Readonly<Record<string, number>>): Int8Array {
  const table = new Int8Array(0x10000).fill(-1);
  for (const [character, value] of Object.entries(values)) table[character.charCodeAt(0)] = value;
  return table;
}

/** One numeral with nothing beside it that could belong to it, which is what most of them are. */
function readSingle(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index]!;
  if (token.kind !== 'numeral' || token.end - token.start !== 1) return null;
  const value = digitByCode[scan.text.charCodeAt(token.start)]!;
  const next = scan.tokens[index + 1];
  if (value < 0 || next?.kind === 'numeral' || next?.kind === 'digits') return null;
  if (isMore(scan, index + 1) || isPoint(scan, index + 1)) return null;
  return spelledOut(index + 1, value, 0, 0, false);
}

/** 2.3万, 4.78万亿, 104万余: digits, their scales and nothing else, which is what most numbers with scales are. */
function readScaledDigits(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index]!;
  const scale = scan.tokens[index + 1];
  if (token.kind !== 'digits' || scale?.kind !== 'numeral' || scale.start !== token.end) return null;
  const after = scan.tokens[index + 2];
  if (after?.kind === 'digits' || after?.kind === 'numeral' || isPoint(scan, index + 2)) return null;
  let power = 0;
  for (let at = scale.start; at < scale.end; at++) {
    const size = powerByCode[scan.text.charCodeAt(at)]!;
    if (size < 0) return null;
    power += size;
  }
  const more = isMore(scan, index + 2);
  if (more && scaleFollows(scan, index + 3)) return null;
  const { value, exponent } = decimal(token.text, power);
  return spelledOut(index + (more ? 3 : 2), value, exponent, power, more);
}

interface Piece {
  /** A digit string (from `digits` tokens) or one Han numeral. */
  readonly text: string;
  readonly digits: boolean;
}

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly next: number;
  readonly more: boolean;
}

/**
 * Gathers the tokens of one number: digits and Han numerals that touch or stand one space apart, with 余/多/几 between
 * a number and its scale or behind it, and 点 between digits.
 */
function collect(scan: Scan, index: number): Pieces | null {
  const pieces: Piece[] = [];
  let more = false;
  let at = index;
  for (let token = scan.tokens[at]; token !== undefined; token = scan.tokens[at]) {
    const previous = scan.tokens[at - 1];
    const gap = at === index || previous === undefined ? 0 : token.start - previous.end;
    if (gap > 2 || (gap === 1 && scan.text[token.start - 1] === '\n')) break;
    if (token.kind === 'digits') {
      const last = pieces.at(-1);
      if (last !== undefined && (last.digits || !(isScale(last.text) || isZero(last.text) || last.text === '点')))
        break;
      if (gap > 0 && pieces.length > 0) break;
      if (pieces.length > 0 && !isZero(last!.text) && !scaleFollows(scan, at + 1)) break;
      pieces.push({ text: token.text, digits: true });
    } else if (token.kind === 'numeral') {
      if (gap > 0 && !joinsOverSpace(pieces, token.text[0]!)) break;
      for (const character of token.text) pieces.push({ text: character, digits: false });
    } else if (pieces.length > 0 && isMore(scan, at) && roundBefore(scan, at, pieces)) {
      more = true;
    } else if (pieces.length > 0 && isPoint(scan, at) && !pieces.some((piece) => piece.text === '点')) {
      pieces.push({ text: '点', digits: false });
    } else {
      break;
    }
    at++;
  }
  // 3点38,000: the digits behind it are another number, and it is no decimal point.
  if (pieces.at(-1)?.text === '点') {
    pieces.pop();
    at--;
  }
  return pieces.length === 0 ? null : { pieces, next: at, more };
}

/**
 * Spaced-out numerals (三千 八百 九十六 万) are one number where a scale stands on one side of each space; a numeral in
 * digits takes only a scale over a space, because 1.2亿 三万 are two.
 */
function joinsOverSpace(pieces: readonly Piece[], next: string): boolean {
  if (isScale(next) || pieces.at(-1)!.text === '点') return true;
  return isScale(pieces.at(-1)!.text) && !pieces.some((piece) => piece.digits);
}

function isZero(character: string): boolean {
  return hanDigits[character] === 0;
}

function isScale(character: string): boolean {
  return character in hanSmallScales || character in hanLargeScales;
}

function scaleFollows(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === 'numeral' && isScale(token.text[0]!);
}

/** 余, 多 and, inside a number, 几 (十几, 一百零几万). */
function isMore(scan: Scan, index: number): boolean {
  return isRole(scan, index, 'more') || entryAt(scan, index)?.type === 'vague';
}

/** 余 and its like mean “more” only behind a round number or before a scale: 15多 is nothing anyone writes. */
function roundBefore(scan: Scan, index: number, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)!;
  if (scaleFollows(scan, index + 1)) return true;
  return last.digits ? last.text.endsWith('0') : isScale(last.text);
}

/** 点 between a numeral and a digit is a decimal point. */
function isPoint(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  return (
    isRole(scan, index, 'point') &&
    next !== undefined &&
    (next.kind === 'digits' || Object.hasOwn(hanDigits, next.text.charAt(0))) &&
    !next.text.startsWith('两')
  );
}

/** Adds up the pieces: sections below ten thousand, grouped by 万, 亿 and 兆. */
function evaluate({ pieces, next, more }: Pieces, discount: boolean): Numeral | null {
  const point = pieces.findIndex((piece) => piece.text === '点');
  const whole = point < 0 ? pieces : pieces.slice(0, point);
  const decimals = point < 0 ? [] : pieces.slice(point + 1);
  if (pieces.length === 1 && pieces[0]!.digits) {
    if (!more) return null;
    const { value, exponent } = decimal(pieces[0]!.text);
    return spelledOut(next, value, exponent, 0, true);
  }
  if (point < 0 && whole.every((piece) => piece.text in hanDigits)) return digitByDigit(whole, next, more, discount);

  const sum = addUp(whole);
  if (sum === null) return null;
  if (point < 0) return spelledOut(next, sum.value, sum.exponent, sum.scalePower, more);

  // 三点五万: digits behind the point, then the scales.
  const fractional = decimals.filter((piece) => piece.text in hanDigits);
  const scales = decimals.slice(fractional.length);
  if (scales.some((piece) => !isScale(piece.text))) return null;
  const power = scales.reduce((total, piece) => total + (hanSmallScales[piece.text] ?? hanLargeScales[piece.text]!), 0);
  const digits = fractional.map((piece) => hanDigits[piece.text]).join('');
  const { value, exponent } = decimal(`${sum.value}.${digits}`, power);
  return spelledOut(next, value, exponent, power, more);
}

/** 二〇二三: at least three digits side by side are a number; two (三五, 二三) are “a few”, but for 五五折. */
function digitByDigit(pieces: readonly Piece[], next: number, more: boolean, discount: boolean): Numeral | null {
  if (pieces.length === 2 && !discount) return null;
  let value = 0;
  for (const { text } of pieces) value = value * 10 + hanDigits[text]!;
  const numeral = spelledOut(next, value, pieces.length === 1 ? 0 : exponentOf(value), 0, more);
  return pieces.length === 4 ? { ...numeral, plain: true } : numeral;
}

interface Sum {
  readonly value: number;
  readonly exponent: number;
  readonly scaled: boolean;
  readonly scalePower: number;
}

function addUp(pieces: readonly Piece[]): Sum | null {
  let total = 0;
  let section = 0;
  let pending: { readonly value: number; readonly text: string | null } | null = null;
  let lastPower = 0;
  let scalePower = 0;
  let afterZero = false;
  let simple: { readonly text: string; power: number } | null = null;

  for (const { text, digits } of pieces) {
    if (digits) {
      if (pending !== null) return null;
      pending = { value: decimal(text).value, text };
      simple = total === 0 && section === 0 ? { text, power: 0 } : null;
    } else if (text in hanDigits) {
      const value = hanDigits[text]!;
      if (value === 0) {
        if (pending !== null && pending.value !== 0) return null;
        afterZero = true;
        continue;
      }
      if (pending !== null) return null;
      pending = { value, text: null };
      simple = null;
    } else {
      const small = hanSmallScales[text];
      const power = small ?? hanLargeScales[text]!;
      if (simple !== null) simple.power += power;
      scalePower = power;
      if (small !== undefined) {
        // 万百 has no meaning, and 十 without a digit is one ten.
        section += (pending?.value ?? 1) * 10 ** small;
        if (pending === null && section !== 10 ** small && !(section % 10 ** (small + 1) === 10 ** small)) return null;
      } else {
        const group = section + (pending?.value ?? 0);
        if (group === 0 && total === 0) total = 10 ** power;
        else if (group === 0 || power > lastPowerOf(total)) total = (total + group) * 10 ** power;
        else total += group * 10 ** power;
        section = 0;
      }
      pending = null;
      lastPower = power;
      afterZero = false;
    }
  }
  if (simple !== null) {
    const read = decimal(simple.text, simple.power);
    return { ...read, scaled: simple.power > 0, scalePower: simple.power };
  }
  // 二百五 is 250 and 三万八 is 38,000: a last digit without a scale takes the next smaller one, unless 零 forbids it.
  const tail =
    pending === null
      ? 0
      : !afterZero && lastPower >= 2 && pending.text === null
        ? pending.value * 10 ** (lastPower - 1)
        : pending.value;
  const value = total + section + tail;
  return { value: scaleBy(value, 0), exponent: exponentOf(value), scaled: lastPower > 0, scalePower };
}

/** The smallest large scale that a total already has: 五兆 then 六十二亿 adds, 四万 then 万 multiplies. */
function lastPowerOf(total: number): number {
  if (total === 0) return 0;
  return total % 1e12 === 0 ? 12 : total % 1e8 === 0 ? 8 : total % 1e4 === 0 ? 4 : 0;
}
