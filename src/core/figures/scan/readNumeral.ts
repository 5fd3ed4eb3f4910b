import { readHanNumeral } from './hanNumeral';
import type { Numeral } from './numeral';
import type { Scan } from './scan';
import { readSpelledNumeral } from './spelledNumeral';

export function readNumeral(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return readHanNumeral(scan, index);
  const spelled = readSpelledNumeral(scan, index);
  if (token.kind !== 'digits') return spelled;
  const han = readHanNumeral(scan, index);
  return han !== null && (spelled === null || han.next > spelled.next) ? han : spelled;
}
