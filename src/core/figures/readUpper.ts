import { isChangeFrom } from './scan/isChangeFrom';
import type { Quantity } from './scan/quantity';
import { readQuantity } from './scan/readQuantity';
import { type Scan, entryAt, isMark, isRole, isWord, touches } from './scan/scan';

/** The upper end of a range: `100–120`, `between 100 and 120`, `10 to 12 percent`, `100至120件`. */
export function readUpper(scan: Scan, lower: Quantity): Quantity | null {
  if (lower.kind === 'multiple' && !lower.marked) return null;
  const link = linkOf(scan, lower);
  if (link === null || (lower.kind === 'rank' && !isRole(scan, link.next - 1, 'and'))) return null;
  const upper = readQuantity(scan, link.next);
  if (upper === null || upper.more || (lower.marked && lower.kind !== upper.kind)) return null;
  if (!lower.marked && upper.kind === 'fraction') return null;
  const scaled = lowerOf(lower, upper);
  if (scaled.value >= upper.value || scaled.value < 0) return null;
  if (isRole(scan, link.next - 1, 'to') && isChangeBy(scan, lower) && upper.value > scaled.value * WIDEST) return null;
  if (
    link.dash &&
    lower.plain &&
    upper.plain &&
    scan.tokens[lower.first]!.text.length === 4 &&
    scan.tokens[upper.first]!.text.length <= 2
  )
    return null;
  return upper;
}

/** How far apart the ends of a range of change may lie: “rose by 10 to 12”, and not “by 8,200 to 258,700”. */
const WIDEST = 3;

/** “Dropped by 8,200 to 258,700”, “up 900 to 12,400”: the change, and the level that it led to. */
function isChangeBy(scan: Scan, lower: Quantity): boolean {
  const before = lower.first - 1;
  return entryAt(scan, before)?.type === 'direction' || (isWord(scan, before, 'by') && isChange(scan, before));
}

function linkOf(scan: Scan, lower: Quantity): { next: number; dash: boolean } | null {
  const { next } = lower;
  if (isMark(scan, next, '-–—―~')) {
    const at = isMark(scan, next + 1, '-–—―') ? next + 2 : next + 1;
    const spaced = !touches(scan, next - 1);
    const even = spaced === (scan.tokens[at]?.start ?? -1) > scan.tokens[at - 1]!.end;
    return scan.tokens[at] !== undefined && even && !(spaced && lower.kind !== 'count')
      ? { next: at, dash: true }
      : null;
  }
  const before = isRole(scan, lower.first - 1, 'minus') ? lower.first - 2 : lower.first - 1;
  // “Rose from 3 to 5”, “from 2 via 3 to 5”: a change, and each of its figures stands alone; “from 3 to 5” is a range.
  if (isRole(scan, next, 'to') && !isWord(scan, next, 'until', 'till')) {
    const isChanged = isWord(scan, before, 'via') || (isRole(scan, before, 'from') && isChangeFrom(scan, before));
    return isChanged ? null : { next: next + 1, dash: false };
  }
  if (!isRole(scan, next, 'and')) return null;
  return isRole(scan, before, 'between') || isBetween(scan, next + 1) ? { next: next + 1, dash: false } : null;
}

function isChange(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) if (entryAt(scan, at)?.type === 'direction') return true;
  return false;
}

/** 100和120之间: the word that makes a range of two numbers stands behind them. */
function isBetween(scan: Scan, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) if (isWord(scan, at, '之间', '间')) return true;
  return false;
}

/** The lower end takes the scale and mark that only the upper has: 3–4 million, 10–12%. */
export function lowerOf(lower: Quantity, upper: Quantity): Quantity {
  if (lower.marked) return lower;
  const power = lower.scaled ? 0 : upper.scalePower;
  return { ...lower, kind: upper.kind, value: Number(`${lower.value}e${power}`), exponent: lower.exponent + power };
}
