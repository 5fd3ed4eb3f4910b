import { hanDigits } from '../languages/chinese';
import { type Numeral, scaleBy } from './numeral';
import { type Quantity, quantity } from './quantity';
import { readNumeral } from './readNumeral';
import { isRole, type Scan } from './scan';

/** 百分之六十二, 千分之一, 三分之二, 万分之三: the part of a hundred comes first. */
export function readPercentOf(scan: Scan, index: number, numeral: Numeral | null): Quantity | null {
  const token = scan.tokens[index]!;
  const base = numeral ?? bareScale(token.text);
  if (base === null || base.value <= 0) return null;
  const next = numeral?.next ?? index + 1;
  const { end } = scan.tokens[next - 1]!;
  const after = scan.text[end];
  if (after !== '分' && after !== ' ') return null;
  const divider = /^\s*分\s*之\s*/.exec(scan.text.slice(end, end + 8));
  if (divider === null) return null;
  const from = scan.tokens[next - 1]!.end + divider[0].length;
  let at = next;
  while (at < scan.tokens.length && scan.tokens[at]!.start < from) at++;
  if (scan.tokens[at]?.start !== from) return null;
  const minus = isRole(scan, at, 'minus');
  const above = readNumeral(scan, minus ? at + 1 : at) ?? wholeHundred(scan, at);
  if (above === null) return null;
  const part = minus ? { ...above, value: -above.value } : above;
  const power = Math.log10(base.value);
  // 百分之五 is per cent; 一百分之五 spells out a fraction.
  const hundredths = token.kind === 'numeral' && !Object.hasOwn(hanDigits, token.text.charAt(0));
  if (hundredths && Number.isInteger(power) && power >= 2) {
    const size = 2 - power;
    return {
      ...quantity(scan, index, part.next, 'percent', scaleBy(part.value, size), part.exponent + size),
      more: part.more,
    };
  }
  return {
    ...quantity(scan, index, part.next, 'fraction', part.value / base.value, part.exponent - Math.floor(power)),
    more: part.more,
  };
}

function bareScale(text: string): { value: number } | null {
  const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 百万: 1e6, 万万: 1e8, 亿: 1e8 };
  const value = scales[text];
  return value === undefined ? null : { value };
}

function wholeHundred(scan: Scan, index: number): Numeral | null {
  if (scan.tokens[index]?.text !== '百') return null;
  return {
    value: 100,
    exponent: 2,
    next: index + 1,
    plain: false,
    scaled: false,
    scalePower: 0,
    spelled: true,
    more: false,
    fraction: false,
  };
}
