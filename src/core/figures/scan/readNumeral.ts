import { readHanNumeral } from './hanNumeral';
import { mayOpen } from './mayOpen';
import { exponentOf, type Numeral } from './numeral';
import { entryAt, type Scan } from './scan';
import { readSpelledNumeral } from './spelledNumeral';

/** The number in digits or words, of either language, that begins at a token; null where none does. */
export function readNumeral(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return withBundle(scan, readHanNumeral(scan, index));
  if (token.kind !== 'digits') return readSpelledNumeral(scan, index);
  return (mayGoOnInHan(scan, index + 1) ? readHanNumeral(scan, index) : null) ?? readSpelledNumeral(scan, index);
}

/** Whether Han numerals or particles follow, so that digits may be part of a Han number. */
function mayGoOnInHan(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return (
    token?.kind === 'numeral' || (token?.kind === 'han' && (mayOpen(token.entry!) || token.entry?.type === 'role'))
  );
}

/** 一打, 十打: a dozen and its multiples. */
function withBundle(scan: Scan, numeral: Numeral | null): Numeral | null {
  const entry = numeral === null ? null : entryAt(scan, numeral.next);
  if (numeral === null || entry?.type !== 'bundle') return numeral;
  const value = numeral.value * entry.size;
  return { ...numeral, value, exponent: exponentOf(value), next: numeral.next + 1, scaled: true };
}
