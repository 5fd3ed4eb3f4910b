/**
 * A number as it stands in a run of tokens: everything up to and with its scale, before percent signs, units and
 * qualifiers. Values are exact: a decimal is read once, from its digits and its power of ten.
 */
export interface Numeral {
  readonly value: number;
  /** The place of the last significant digit, as a power: 38,000 → 3, 54.7 → -1. */
  readonly exponent: number;
  /** Index of the token after it. */
  readonly next: number;
  /** Digits without separator, decimals or scale, so that it may be a year, a day or a label's number. */
  readonly plain: boolean;
  /** Has a scale word of its own, so that it cannot share its neighbour's. */
  readonly scaled: boolean;
  /** Power of the last scale word, which a bare neighbour in a list or range may share. */
  readonly scalePower: number;
  /** Spelled out, at least in part. */
  readonly spelled: boolean;
  /** 余, 多, 几: more than the value. */
  readonly more: boolean;
  /** A fraction in words or with a slash. */
  readonly fraction: boolean;
}

/** A numeral in Han characters or words; each field named once, because this is made for every one of them. */
export function spelledOut(next: number, value: number, exponent: number, scalePower: number, more: boolean): Numeral {
  return {
    value,
    exponent,
    next,
    plain: false,
    scaled: scalePower > 0,
    scalePower,
    spelled: true,
    more,
    fraction: false,
  };
}

/** The place of the last significant digit of an integer (or of a decimal, by its shortest form), as a power. */
export function exponentOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  if (Number.isSafeInteger(value)) {
    let power = 0;
    for (let rest = value; rest % 10 === 0; rest /= 10) power++;
    return power;
  }
  const [digits = '', power = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return Number(power) - decimals;
}

/** The text of a `digits` token as value and exponent, times ten to `power`. Trailing zeros count behind a point. */
export function decimal(text: string, power = 0): { readonly value: number; readonly exponent: number } {
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) decimals = 0;
    else if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + code - 48;
      if (mantissa > 0) digits++;
      if (decimals >= 0) decimals++;
    }
  }
  const shift = power - Math.max(decimals, 0);
  const value = digits <= EXACT_DIGITS ? scaleBy(mantissa, shift) : Number(`${text.replace(/[^\d.]/g, '')}e${power}`);
  return { value, exponent: decimals >= 0 ? shift : exponentOf(value) };
}

const POINT = 46;
/** Integers of so many digits are exact, and so is one division or multiplication of them by an exact power of ten. */
const EXACT_DIGITS = 15;
/** 10^22 is the last power of ten that a binary number holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** `value` × 10^`power` without the error of a binary multiplication: 1.1 × 10^6 is 1100000. */
export function scaleBy(value: number, power: number): number {
  if (power === 0) return value;
  if (Number.isSafeInteger(value)) {
    const factor = POWERS[Math.abs(power)];
    if (factor !== undefined && power < 0) return value / factor;
    if (factor !== undefined && Number.isSafeInteger(value * factor)) return value * factor;
  }
  // A small value is written with a power of its own (1e-9), which adds to this one.
  const [digits = '', own = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(own) + power}`);
}
