import { isFractionSign } from './scan/readFraction';
import { type Scan, touches } from './scan/scan';

/** Kinds of words that nothing begins with: a figure's other words, which are looked at from its number. */
const INERT = new Set(['noun', 'direction', 'currency', 'percent', 'points', 'times', 'plain', 'bundle', 'scale']);

const INERT_ROLES = new Set([
  'and',
  'or',
  'to',
  'from',
  'between',
  'point',
  'minus',
  'in',
  'outOf',
  'of',
  'over',
  'more',
  'plus',
]);

/** A quick test that most tokens of plain prose fail. */
export function mayBegin(scan: Scan, index: number): boolean {
  const { kind, entry, text } = scan.tokens[index]!;
  if (kind === 'digits' || kind === 'numeral') return true;
  if (kind === 'mark') return '§#[(+'.includes(text) || isFractionSign(text);
  if (entry === null) return kind === 'word' && beginsName(scan, index);
  const inert = entry.type === 'role' ? INERT_ROLES.has(entry.role) : INERT.has(entry.type);
  return !inert || (kind === 'word' && beginsName(scan, index));
}

/** Letters that touch digits or a sign, or capitals that open a patent number, may begin a name or an address. */
function beginsName(scan: Scan, index: number): boolean {
  const { start, end } = scan.tokens[index]!;
  const code = scan.text.charCodeAt(start);
  if (end - start <= 3 && code >= 65 && code <= 90) return true;
  if (!touches(scan, index)) return false;
  const next = scan.tokens[index + 1]!;
  return next.kind === 'digits' || next.text === '-' || next.text === ':' || next.text === '.' || next.text === '@';
}
