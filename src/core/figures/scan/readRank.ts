import { ordinalIdioms } from './usageWords';
import { scaleBy } from './numeral';
import { type Quantity, quantity } from './quantity';
import { readNumeral } from './readNumeral';
import { isDigits, type Scan, entryAt, isMark, isOneOf, isRole, isWord, touches } from './scan';
import { readSpelledNumeral } from './spelledNumeral';

/** First, 21st, twenty-first, No. 1, top ten, 第三, 前十. */
export function readRank(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  if (isRole(scan, index, 'number')) return readNumbered(scan, index);
  if (isRole(scan, index, 'top')) return readTop(scan, index);
  if (token.kind === 'digits') {
    if (!isWord(scan, index + 1, 'st', 'nd', 'rd', 'th') || !touches(scan, index)) return null;
    return quantity(scan, index, index + 2, 'rank', Number(token.text.replace(/[, ']/g, '')), 0);
  }
  return readOrdinal(scan, index);
}

function readNumbered(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  if (token.kind === 'han') {
    const number = scan.tokens[index + 1];
    if (number === undefined || !touches(scan, index) || (number.kind !== 'digits' && number.kind !== 'numeral'))
      return null;
    const numeral = readNumeral(scan, index + 1);
    return numeral === null ? null : quantity(scan, index, numeral.next, 'rank', numeral.value, 0);
  }
  const dotted = isMark(scan, index + 1, '.');
  if (token.text === 'no' && !dotted && isCapitalless(scan, index)) return null;
  const numeral = readSpelledNumeral(scan, dotted ? index + 2 : index + 1);
  if (numeral === null || numeral.value > 1000 || numeral.scaled || !Number.isInteger(numeral.value)) return null;
  return quantity(scan, index, numeral.next, 'rank', numeral.value, 0);
}

/** `no 5` without a dot is the word “no”. */
function isCapitalless(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  return scan.text[token.start] === token.text[0] || !isDigits(scan, index + 1);
}

function readTop(scan: Scan, index: number): Quantity | null {
  const han = scan.tokens[index]!.kind === 'han';
  const at = isMark(scan, index + 1, '-') && touches(scan, index) ? index + 2 : index + 1;
  if (han && !touches(scan, index)) return null;
  const numeral = readNumeral(scan, at) ?? (han && scan.tokens[at]?.text === '十' ? { next: at + 1, value: 10 } : null);
  if (numeral === null || numeral.value > 1000 || !Number.isInteger(numeral.value)) return null;
  // 前五年, 前9个月 are stretches of time; “top 10%” is a share.
  const after = entryAt(scan, numeral.next);
  if (
    (after?.type === 'noun' && after.unit === 'duration') ||
    after?.type === 'percent' ||
    isMark(scan, numeral.next, '%')
  )
    return null;
  if (han && /^\s?[月天日]/.test(scan.text.slice(scan.tokens[numeral.next - 1]!.end))) return null;
  return quantity(scan, index, numeral.next, 'rank', numeral.value, 0);
}

/** An ordinal in words, with tens and scales before it: twenty-first, one hundred twenty-fifth, three trillionth. */
function readOrdinal(scan: Scan, index: number): Quantity | null {
  let at = index;
  let value = 0;
  const lead = readSpelledNumeral(scan, index);
  if (lead !== null) {
    if (!lead.spelled || lead.fraction) return null;
    value = lead.value;
    at = lead.next;
    if (isMark(scan, at, '-') && touches(scan, at - 1)) at++;
    if (isRole(scan, at, 'and')) at++;
  }
  const entry = entryAt(scan, at);
  if (entry?.type !== 'ordinal' || entry.plural !== undefined) return null;
  if (isIdiom(scan, at)) return null;
  if (lead !== null) {
    if (isRole(scan, index, 'article') && isRole(scan, at + 1, 'of')) return null;
    if (entry.power !== undefined) return quantity(scan, index, at + 1, 'rank', scaleBy(value, entry.power), 0);
    const room = value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 ? 10 : 1;
    if (entry.value >= room || value === 1) return null;
  }
  return quantity(scan, index, at + 1, 'rank', value + entry.value, 0);
}

/** First-class, second hand, third parties: what an ordinal is part of, and ranks nobody. */
function isIdiom(scan: Scan, index: number): boolean {
  const at = isMark(scan, index + 1, '-') && touches(scan, index) && touches(scan, index + 1) ? index + 2 : index + 1;
  return isOneOf(scan, at, ordinalIdioms);
}
