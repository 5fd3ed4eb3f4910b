import { readHanNumeral } from './hanNumeral';
import { exponentOf, type Numeral } from './numeral';
import { entryAt, type Scan } from './scan';
import { readSpelledNumeral } from './spelledNumeral';

export function readNumeral(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return withBundle(scan, readHanNumeral(scan, index));
  const spelled = readSpelledNumeral(scan, index);
  if (token.kind !== 'digits') return spelled;
  if (!isHan(scan, index + 1)) return spelled;
  const han = readHanNumeral(scan, index);
  return han !== null && (spelled === null || han.next > spelled.next) ? han : spelled;
}

/** Whether Han numerals or particles follow, so that digits may be part of a Han number. */
function isHan(scan: Scan, index: number): boolean {
  const kind = scan.tokens[index]?.kind;
  return kind === 'numeral' || kind === 'han';
}

/** 一打, 十打: a dozen and its multiples. */
function withBundle(scan: Scan, numeral: Numeral | null): Numeral | null {
  const entry = numeral === null ? null : entryAt(scan, numeral.next);
  if (numeral === null || entry?.type !== 'bundle') return numeral;
  const value = numeral.value * entry.size;
  return { ...numeral, value, exponent: exponentOf(value), next: numeral.next + 1, scaled: true };
}
