import { isFigure } from './isFigure';
import { withFraction } from './mixedNumber';
import type { Numeral } from './numeral';
import { type Quantity, quantity } from './quantity';
import { readFraction } from './readFraction';
import { readMark } from './readMark';
import { readMultipleWord } from './readMultiple';
import { readNumeral } from './readNumeral';
import { readPercentOf } from './readPercentOf';
import { readRank } from './readRank';
import type { Scan } from './scan';

/** The quantity whose number begins at a token, or null. */
export function readQuantity(scan: Scan, index: number): Quantity | null {
  if (index >= scan.tokens.length) return null;
  return (
    readPercentOf(scan, index) ??
    readRank(scan, index) ??
    readMultipleWord(scan, index) ??
    readFraction(scan, index) ??
    readNumber(scan, index)
  );
}

/** A number, with its minus sign, and the percent sign, points, times or unit behind it. */
function readNumber(scan: Scan, index: number): Quantity | null {
  const numeral = readNumeral(scan, index);
  if (numeral === null) return null;
  const mixed = withFraction(scan, numeral);
  const bare = toQuantity(scan, index, mixed);
  return readMark(scan, bare) ?? (isFigure(scan, index, mixed) ? bare : null);
}

function toQuantity(scan: Scan, index: number, numeral: Numeral): Quantity {
  return {
    ...quantity(scan, index, numeral.next, numeral.fraction ? 'fraction' : 'count', numeral.value, numeral.exponent),
    marked: false,
    scaled: numeral.scaled,
    scalePower: numeral.scalePower,
    more: numeral.more,
    plain: numeral.plain,
    spelled: numeral.spelled,
  };
}
