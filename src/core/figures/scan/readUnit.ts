import type { Span } from '../../text/span';
import { entryAt, isBreak, isMark, isRole, touches, type Scan } from './scan';

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', '₩': 'KRW' };
/** What stands before a dollar sign and makes it another one. */
const PREFIXED: Readonly<Record<string, string>> = { us: 'USD', hk: 'HKD', nt: 'TWD', a: 'AUD', c: 'CAD', s: 'SGD' };
/** How many words may stand between a number and what it counts: 38,000 *generative AI* patents. */
const REACH = 5;

/** What a count counts: as a class (`patents`, `piece`, `USD`), and where it is written (`filings`, `件`, `HK$`). */
export interface Unit extends Span {
  readonly name: string;
}

/** A currency by its sign or code, a measure word right behind the number, or the first counted noun within a few words. */
export function readUnit(scan: Scan, first: number, next: number): Unit | null {
  return currencyBefore(scan, first) ?? nounBehind(scan, next);
}

function currencyBefore(scan: Scan, first: number): Unit | null {
  const before = scan.tokens[first - 1];
  if (before === undefined) return null;
  if (before.kind === 'mark') {
    const sign = SIGNS[before.text];
    if (sign === undefined) return null;
    const prefix = touches(scan, first - 2) ? PREFIXED[scan.tokens[first - 2]!.text] : undefined;
    return prefix === undefined || sign !== 'USD'
      ? unitAt(scan, sign, first - 1, first - 1)
      : unitAt(scan, prefix, first - 2, first - 1);
  }
  const { entry, kind } = before;
  return entry?.type === 'currency' && kind === 'word' ? unitAt(scan, entry.code, first - 1, first - 1) : null;
}

function unitAt(scan: Scan, name: string, first: number, last: number): Unit {
  return { name, start: scan.tokens[first]!.start, end: scan.tokens[last]!.end };
}

function nounBehind(scan: Scan, next: number): Unit | null {
  for (let at = next; at < Math.min(scan.tokens.length, next + REACH); at++) {
    const hyphen = at === next && isMark(scan, at, '-');
    if (hyphen) continue;
    const entry = entryAt(scan, at);
    if (entry?.type === 'noun') {
      // A measure word belongs to the number only right behind it; a noun is the last of its row: patent applications.
      if (scan.tokens[at]!.kind === 'han') return at === next ? unitAt(scan, entry.unit, at, at) : null;
      const after = entryAt(scan, at + 1);
      return after?.type === 'noun' && scan.tokens[at + 1]!.kind === 'word'
        ? unitAt(scan, after.unit, at, at + 1)
        : unitAt(scan, entry.unit, at, at);
    }
    if (entry?.type === 'currency') return at === next ? unitAt(scan, entry.code, at, at) : null;
    if (
      isBreak(scan, at) ||
      scan.tokens[at]!.kind !== 'word' ||
      isRole(scan, at, 'in') ||
      isRole(scan, at, 'and') ||
      isRole(scan, at, 'of') ||
      isRole(scan, at, 'over')
    )
      return null;
  }
  return null;
}
