import { qualifierEnds } from './lexicon';
import { isCounted } from './readLabelled';
import { type Scan, isMark } from './scan';

/** 4K and 8K pictures are no thousands: a capital, no currency or qualifier before, nothing counted behind. */
export function isResolution(scan: Scan, index: number): boolean {
  const { text, end } = scan.tokens[index]!;
  if (!/^[248]$/.test(text) || scan.text[end] !== 'K') return false;
  const before = scan.tokens[index - 1];
  if (isMark(scan, index - 1, '$€£¥₩~≈<>=+-–') || before?.entry?.type === 'currency') return false;
  return !qualifierEnds.has(before?.text ?? '') && !isCounted(scan, index + 1);
}
