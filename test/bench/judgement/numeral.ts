import type { Span } from '../../../src/core/text/span';

/** A number in digits inside a text, and how it is written. */
export interface Numeral extends Span {
  /** The digits before the point, without marks between them. */
  readonly whole: string;
  /** The digits behind the point. */
  readonly fraction: string;
  /** The mark between groups of three, or '' where there is none. */
  readonly group: string;
}

const NUMERAL = /\d{1,3}(?:([,\u00a0\u202f ])\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;

/** The only number in digits of a text, null where there is none or more than one. `about 12,300` has 12300 at 6. */
export function numeralIn(text: string): Numeral | null {
  const match = NUMERAL.exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (/\d/.test(text.slice(end))) return null;
  const [whole = '', fraction = ''] = match[0].split('.');
  return { start: match.index, end, whole: whole.replace(/\D/g, ''), fraction, group: match[1] ?? '' };
}

/** The text with another number written in the same form; null where that is no number, or begins with a nought. */
export function withDigits(text: string, numeral: Numeral, whole: string, fraction: string): string | null {
  if (whole === '' || (whole.length > 1 && whole.startsWith('0'))) return null;
  const grouped = numeral.group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, numeral.group);
  const number = fraction === '' ? grouped : `${grouped}.${fraction}`;
  return text.slice(0, numeral.start) + number + text.slice(numeral.end);
}

/**
 * The text with its number replaced so that it states another value in the same form: with 1.04 million for 1,040,000
 * and the value 2,310,000 it is 2.31 million. Null where it is not in digits.
 */
export function withValue(text: string, stated: number, value: number): string | null {
  const numeral = numeralIn(text);
  if (numeral === null || value <= 0) return null;
  const mantissa = Number(`${numeral.whole}.${numeral.fraction || '0'}`);
  const scale = stated / mantissa;
  if (!Number.isFinite(scale) || scale <= 0) return null;
  const [whole = '', fraction = ''] = (value / scale).toFixed(numeral.fraction.length).split('.');
  return Number(`${whole}.${fraction || '0'}`) === 0 ? null : withDigits(text, numeral, whole, fraction);
}
