import { entryAt, isBreak, isMark, isRole, isWord, type Scan } from './scan';

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', '₩': 'KRW' };
/** How many words may stand between a number and what it counts: 38,000 *generative AI* patents. */
const REACH = 5;

/**
 * What a count counts, as a class: a currency by its sign or code, a measure word right behind the number, or the
 * first counted noun within a few words.
 */
export function readUnit(scan: Scan, first: number, next: number): string | null {
  return currencyBefore(scan, first) ?? nounBehind(scan, next);
}

function currencyBefore(scan: Scan, first: number): string | null {
  const before = scan.tokens[first - 1];
  if (before === undefined) return null;
  if (before.kind === 'mark') {
    const sign = SIGNS[before.text];
    if (sign === 'USD' && isWord(scan, first - 2, 'hk') && scan.tokens[first - 2]!.end === before.start) return 'HKD';
    return sign ?? null;
  }
  return before.entry?.type === 'currency' && before.kind === 'word' ? before.entry.code : null;
}

function nounBehind(scan: Scan, next: number): string | null {
  for (let at = next; at < Math.min(scan.tokens.length, next + REACH); at++) {
    const hyphen = at === next && isMark(scan, at, '-');
    if (hyphen) continue;
    const entry = entryAt(scan, at);
    if (entry?.type === 'noun') {
      // A measure word belongs to the number only right behind it; a noun is the last of its row: patent applications.
      if (scan.tokens[at]!.kind === 'han') return at === next ? entry.unit : null;
      const after = entryAt(scan, at + 1);
      return after?.type === 'noun' && scan.tokens[at + 1]!.kind === 'word' ? after.unit : entry.unit;
    }
    if (entry?.type === 'currency') return at === next ? entry.code : null;
    if (
      isBreak(scan, at) ||
      scan.tokens[at]!.kind !== 'word' ||
      isRole(scan, at, 'in') ||
      isRole(scan, at, 'and') ||
      isRole(scan, at, 'of')
    )
      return null;
  }
  return null;
}
