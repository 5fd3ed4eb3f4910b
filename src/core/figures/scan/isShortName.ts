import { qualifierEnds } from './lexicon';
import { isCounted } from './readLabelled';
import { type Scan, isMark, isRole, touches } from './scan';

const NAME = /^(?:[248]K|3M)$/;

/**
 * 4K and 8K pictures are no thousands, and 3M no millions: nothing before them that amounts have (a currency, a
 * qualifier, `to`), and nothing counted behind.
 */
export function isShortName(scan: Scan, index: number): boolean {
  const { start } = scan.tokens[index]!;
  if (!NAME.test(scan.text.slice(start, scan.tokens[index + 1]!.end))) return false;
  const before = scan.tokens[index - 1];
  if (isMark(scan, index - 1, '$€£¥₩~≈<>=+-–') || before?.entry?.type === 'currency') return false;
  if (isRole(scan, index - 1, 'to') || isRole(scan, index - 1, 'from') || isRole(scan, index - 1, 'between'))
    return false;
  const range = touches(scan, index + 1) && isMark(scan, index + 2, '-–+');
  return !range && !qualifierEnds.has(before?.text ?? '') && !isCounted(scan, index + 1);
}
