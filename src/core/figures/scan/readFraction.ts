import { type Numeral, exponentOf, scaleBy } from './numeral';
import { type Quantity, quantity } from './quantity';
import { beforeHalfOfTime, behindChange, behindHalf, behindParts } from './usageWords';
import { type Scan, entryAt, isMark, isOneOf, isRole, isWord, touches } from './scan';
import { readSpelledNumeral } from './spelledNumeral';

/** The value of ½ and its like, which are figures of their own; undefined for every other sign. */
export function fractionSign(sign: string): number | undefined {
  return FRACTION_SIGNS.get(sign);
}

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
]);

/** two-thirds, a quarter, half, one in five, two out of three, 1/2, ½, 一半, 半数. */
export function readFraction(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  const sign = token.kind === 'mark' ? fractionSign(token.text) : undefined;
  if (sign !== undefined) return { ...quantity(scan, index, index + 1, 'fraction', sign, -2), end: token.start + 1 };
  if (token.entry?.type === 'share') return quantity(scan, index, index + 1, 'percent', token.entry.percent, 0);
  if (token.entry?.type === 'fraction') {
    return token.kind === 'han'
      ? quantity(scan, index, index + 1, 'fraction', 1 / token.entry.parts, exponentOf(1 / token.entry.parts))
      : readHalf(scan, index, index);
  }
  if (isRole(scan, index, 'article')) {
    const entry = entryAt(scan, index + 1);
    if (entry?.type === 'fraction') return readHalf(scan, index, index + 1);
    if (entry?.type === 'hundred' || entry?.type === 'scale') {
      const lead = readSpelledNumeral(scan, index);
      const parts = lead === null ? null : entryAt(scan, lead.next);
      if (lead === null || parts?.type !== 'ordinal') return null;
      if (parts.plural !== undefined) return fraction(scan, index, lead.next + 1, lead.value / parts.value);
      // A hundred millionth of a second is the 10^8th part; without “of” it is a place, which readRank reads.
      return isRole(scan, lead.next + 1, 'of')
        ? fraction(scan, index, lead.next + 1, 1 / lead.value / parts.value)
        : null;
    }
    const parts = readDenominator(scan, index + 1);
    if (parts === null || parts.plural) return null;
    return isOneOf(scan, parts.next, behindParts) || isEnd(scan, parts.next) || isChange(scan, index, parts.next)
      ? fraction(scan, index, parts.next, 1 / parts.value)
      : null;
  }
  const numeral = readSpelledNumeral(scan, index);
  return numeral === null ? null : readParts(scan, index, numeral);
}

export function fraction(scan: Scan, first: number, next: number, value: number): Quantity {
  return quantity(scan, first, next, 'fraction', value, Math.min(-1, Math.max(-2, exponentOf(value))));
}

/** “Grew by a third in 2023”, “up a quarter from 2019”: behind a change no rank is read. */
function isChange(scan: Scan, first: number, next: number): boolean {
  const behind = isOneOf(scan, next, behindChange);
  return behind && (isWord(scan, first - 1, 'by') || entryAt(scan, first - 1)?.type === 'direction');
}

function isEnd(scan: Scan, index: number): boolean {
  return index >= scan.tokens.length || isMark(scan, index, '.,;!?，。；:');
}

/** What follows a whole number and makes it a part: `thirds`, `in five`, `out of three`, `/2`. */
export function readParts(scan: Scan, index: number, numeral: Numeral): Quantity | null {
  let at = numeral.next;
  if (!Number.isInteger(numeral.value) || numeral.value <= 0 || numeral.fraction) return null;
  if (isMark(scan, at, '/') && numeral.plain && touches(scan, at - 1) && touches(scan, at)) {
    const below = scan.tokens[at + 1]!;
    if (!/^\d{1,3}$/.test(below.text) || Number(below.text) === 0 || isMark(scan, at + 2, '/')) return null;
    return fraction(scan, index, at + 2, numeral.value / Number(below.text));
  }
  if (isRole(scan, at, 'over')) return readOver(scan, index, numeral);
  const outOf = isWord(scan, at, 'out') && isRole(scan, at + 1, 'of');
  if (outOf || (isRole(scan, at, 'in') && (numeral.value === 1 || numeral.spelled) && numeral.value < 10)) {
    const whole = readSpelledNumeral(scan, at + (outOf ? 2 : 1));
    if (
      whole === null ||
      whole.value <= numeral.value ||
      (!outOf && (whole.value > 1000 || (!whole.plain && !whole.spelled)))
    )
      return null;
    // “744 out of 2,960” are two counts; “two out of five” and “3 out of 1,000” are a share.
    if (outOf && !numeral.spelled && whole.value > 100 && !Number.isInteger(Math.log10(whole.value))) return null;
    const limit = entryAt(scan, whole.next);
    if (limit?.type === 'ordinal' || limit?.type === 'month' || isMark(scan, whole.next, '%')) return null;
    return fraction(scan, index, whole.next, numeral.value / whole.value);
  }
  if (isMark(scan, at, '-')) at++;
  const compound = readCompoundParts(scan, index, numeral);
  if (compound !== null) return compound;
  const parts = readDenominator(scan, at);
  if (
    parts === null ||
    (!parts.plural && numeral.value !== 1) ||
    (parts.plural && numeral.value === 1 && !numeral.spelled)
  ) {
    const words = entryAt(scan, at);
    if (words?.type !== 'fraction' || (words.plural === undefined) !== (numeral.value === 1)) return null;
    return scaledFraction(scan, index, at + 1, numeral.value / words.parts);
  }
  if (!numeral.spelled && !parts.plural) return null;
  return (
    readMixed(scan, index, numeral, parts) ??
    readSplit(scan, index, numeral, parts) ??
    scaledFraction(scan, index, parts.next, numeral.value / parts.value)
  );
}

/** “Two hundred and fifty-four hundredths” is 200.54: `and` parts the whole from a fraction that is else improper. */
function readMixed(scan: Scan, first: number, numeral: Numeral, parts: Denominator): Quantity | null {
  if (numeral.value < parts.value) return null;
  for (let at = numeral.next - 1; at > first; at--) {
    if (!isRole(scan, at, 'and')) continue;
    const above = readSpelledNumeral(scan, at + 1);
    if (above?.next !== numeral.next || above.value >= parts.value) return null;
    const value = (scaleBy(numeral.value - above.value, 0) * parts.value + above.value) / parts.value;
    return quantity(scan, first, parts.next, 'count', value, exponentOf(value));
  }
  return null;
}

/** “1 over 21” as a formula reads it: two bare numbers, and the clause ends behind them. */
function readOver(scan: Scan, index: number, numeral: Numeral): Quantity | null {
  const below = readSpelledNumeral(scan, numeral.next + 1);
  // “6,300 over 2022” is more than in that year.
  const isYear = below !== null && below.plain && below.value >= 1900 && below.value < 2100;
  if (below === null || isYear || below.value === 0 || !Number.isInteger(below.value) || !isEnd(scan, below.next))
    return null;
  return fraction(scan, index, below.next, numeral.value / below.value);
}

/** “One hundred thirty fifths” are a hundred thirty-fifths, and not a hundred and thirty fifths. */
function readCompoundParts(scan: Scan, index: number, numeral: Numeral): Quantity | null {
  const ten = entryAt(scan, numeral.next - 1);
  const unit = entryAt(scan, numeral.next);
  if (ten?.type !== 'number' || ten.ten === undefined || numeral.value <= ten.value) return null;
  if (unit?.type !== 'ordinal' || unit.plural === undefined || unit.value > 9) return null;
  if (isRole(scan, numeral.next - 2, 'and')) return null;
  return fraction(scan, index, numeral.next + 1, (numeral.value - ten.value) / (ten.value + unit.value));
}

/** `three quarters million`: a fraction of a scale is a count. */
function scaledFraction(scan: Scan, first: number, next: number, value: number): Quantity {
  const entry = entryAt(scan, next);
  if (entry?.type !== 'scale' || entry.only !== undefined) return fraction(scan, first, next, value);
  const scaled = scaleBy(value, entry.power);
  return quantity(scan, first, next + 1, 'count', scaled, exponentOf(scaled));
}

/** “One hundred one thousand fifths” is no 20,200: of an improper fraction the denominator may begin at a later `one`. */
function readSplit(scan: Scan, first: number, numeral: Numeral, parts: Denominator): Quantity | null {
  if (numeral.value < parts.value) return null;
  for (let at = numeral.next - 1; at > first; at--) {
    const entry = entryAt(scan, at);
    if (entry?.type !== 'number' || entry.value !== 1) continue;
    const below = readLongDenominator(scan, at);
    const above = readSpelledNumeral({ text: scan.text, tokens: scan.tokens.slice(first, at) }, 0);
    if (below === null || above?.next !== at - first || above.value >= below.value) return null;
    return fraction(scan, first, below.next, above.value / below.value);
  }
  return null;
}

interface Denominator {
  readonly value: number;
  readonly next: number;
  readonly plural: boolean;
}

/** fifth(s), hundredth(s), twenty-first(s), one-hundredth(s), one hundred fifth; never first or second, which only rank. */
function readDenominator(scan: Scan, index: number): Denominator | null {
  const entry = entryAt(scan, index);
  if (entry?.type === 'number' && entry.value === 1) return readLongDenominator(scan, index);
  if (entry?.type === 'number' && entry.ten !== undefined) {
    const at = isMark(scan, index + 1, '-') ? index + 2 : index + 1;
    const unit = entryAt(scan, at);
    if (unit?.type !== 'ordinal' || unit.value > 9) return null;
    return { value: entry.value + unit.value, next: at + 1, plural: unit.plural !== undefined };
  }
  if (entry?.type !== 'ordinal' || entry.value < 3) return null;
  return { value: entry.value, next: index + 1, plural: entry.plural !== undefined };
}

/** one-hundredth(s), one hundred fifth: behind a numerator of its own, what begins with `one` divides. */
function readLongDenominator(scan: Scan, index: number): Denominator | null {
  const at = isMark(scan, index + 1, '-') ? index + 2 : index + 1;
  const entry = entryAt(scan, at);
  if (entry?.type === 'ordinal' && entry.power !== undefined) {
    return { value: entry.value, next: at + 1, plural: entry.plural !== undefined };
  }
  const lead = readSpelledNumeral(scan, index);
  const last = lead === null ? null : entryAt(scan, lead.next);
  if (lead === null || last?.type !== 'ordinal' || last.power !== undefined || lead.value % 100 !== 0) return null;
  return { value: lead.value + last.value, next: lead.next + 1, plural: last.plural !== undefined };
}

/** half of, a half, half a million, a quarter of; the halves and quarters of years are read as periods before. */
function readHalf(scan: Scan, first: number, at: number): Quantity | null {
  const entry = entryAt(scan, at);
  if (entry?.type !== 'fraction' || entry.plural !== undefined) return null;
  const before = scan.tokens[first - 1];
  if (before?.entry?.type === 'ordinal' || isOneOf(scan, first - 1, beforeHalfOfTime)) {
    if (!isRole(scan, at + 1, 'of') || entry.parts === 4) return null;
  }
  const value = 1 / entry.parts;
  let next = at + 1;
  if (isRole(scan, next, 'article')) next++;
  const scale = entryAt(scan, next);
  if (scale?.type === 'scale' && scale.only === undefined) {
    const scaled = scaleBy(value, scale.power);
    return quantity(scan, first, next + 1, 'count', scaled, exponentOf(scaled));
  }
  if (scale?.type === 'bundle') return quantity(scan, first, next + 1, 'count', value * scale.size, 0);
  if (touches(scan, at) && isMark(scan, at + 1, '-')) return null;
  const usable =
    first < at || isOneOf(scan, at + 1, behindHalf) || isEnd(scan, at + 1) || isChange(scan, first, at + 1);
  if (!usable || (entry.parts === 4 && !isWord(scan, at + 1, 'of') && !isEnd(scan, at + 1))) return null;
  return fraction(scan, first, at + 1, value);
}
