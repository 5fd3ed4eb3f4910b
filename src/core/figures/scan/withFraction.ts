import { type Numeral, exponentOf, scaleBy } from './numeral';
import type { Quantity } from './quantity';
import { fractionSign, readFraction } from './readFraction';
import { readNumeral } from './readNumeral';
import { readPercentOf } from './readPercentOf';
import { type Scan, isMark, isRole, isWord } from './scan';

/** one and a half, 2 1/4, 3 million and a half, forty two and a third, ½ behind digits. */
export function withFraction(scan: Scan, numeral: Numeral): Numeral {
  const plus = isRole(scan, numeral.next, 'plus');
  const linked = plus || isRole(scan, numeral.next, 'and');
  const at = linked ? numeral.next + 1 : numeral.next;
  const token = scan.tokens[at];
  if (token === undefined || !Number.isInteger(numeral.value)) return numeral;
  const slash = !linked && numeral.plain && token.kind === 'digits' && isMark(scan, at + 1, '/');
  const sign = !linked && token.kind === 'mark' && fractionSign(token.text) !== undefined;
  if (!linked && !slash && !sign) return numeral;
  const improper = slash && token.text.length <= 2 && numeral.value < 1000;
  const part = plus ? readPercentOf(scan, at, readNumeral(scan, at)) : readFraction(scan, at);
  if (
    part === null ||
    (part.value >= 1 && !improper) ||
    (part.kind !== 'fraction' && !linked) ||
    isWord(scan, part.next, 'of')
  ) {
    return part?.kind === 'count' && linked && numeral.scaled && part.value < scaleBy(1, numeral.scalePower)
      ? added(numeral, part, part.value)
      : numeral;
  }
  // “3 million and a half” is half a million more; 三百五又三分之一 is a third more.
  return added(numeral, part, plus ? part.value : scaleBy(part.value, numeral.scalePower));
}

function added(numeral: Numeral, part: Quantity, amount: number): Numeral {
  const value = numeral.value + amount;
  return {
    ...numeral,
    value,
    exponent: numeral.scalePower > 0 ? exponentOf(value) : Math.min(numeral.exponent, part.exponent),
    next: part.next,
    plain: false,
    scaled: true,
  };
}
