import type { Qualifier } from '../figure';
import { comparatives, transparentWords } from './usageWords';
import { qualifierEnds, qualifiersAfter, qualifiersBefore, qualifierStarts } from './lexicon';
import { entryAt, isMark, isOneOf, isWord, type Scan } from './scan';

export interface Qualified {
  readonly qualifier: Qualifier | null;
  /** Offsets of the figure with its qualifiers. */
  readonly start: number;
  readonly end: number;
  /** Index of the first token of the qualifier, or of the number, and of the token behind. */
  readonly first: number;
  readonly next: number;
}

/** Words in the longest qualifier phrase. */
const LONGEST = 5;

/**
 * The qualifiers around the tokens `first` to `next` of a number. Before it they may stand in front of a currency
 * sign or 了/有/达; behind it, in front of or behind a Chinese measure word (300件以上). Of several, one that bounds
 * wins over `about`, and the nearer over the farther.
 */
export function qualify(scan: Scan, first: number, next: number, more: boolean): Qualified {
  const { tokens } = scan;
  let from = first;
  let qualifier: Qualifier | null = more ? 'over' : null;
  for (let before = readBefore(scan, from); before !== null; before = readBefore(scan, from)) {
    if (qualifier === null || qualifier === 'about') qualifier = before.qualifier;
    from = before.index;
    if (first - from > 8) break;
  }
  const after = readAfter(scan, next) ?? readComparison(scan, from, next);
  if (after !== null && (qualifier === null || qualifier === 'about')) qualifier = after.qualifier;
  const behind = after?.next ?? next;
  return {
    qualifier,
    start: tokens[from]!.start,
    end: tokens[behind - 1]!.end,
    first: from,
    next: behind,
  };
}

function readBefore(scan: Scan, first: number): { qualifier: Qualifier; index: number } | null {
  let at = first - 1;
  while (at >= 0 && isTransparent(scan, at)) at--;
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const gap = (scan.tokens[at + 1]?.start ?? 0) - token.end;
  if (gap > 2) return null;
  if (token.kind === 'mark') return readSignBefore(scan, at);
  if (!qualifierEnds.has(token.text)) return null;
  if (token.kind === 'han') {
    const qualifier = qualifiersBefore.get(token.text);
    return qualifier === undefined ? null : { qualifier, index: at };
  }
  let phrase = '';
  let found: { qualifier: Qualifier; index: number } | null = null;
  for (let index = at; index >= 0 && index > at - LONGEST && scan.tokens[index]!.kind === 'word'; index--) {
    phrase = phrase === '' ? scan.tokens[index]!.text : `${scan.tokens[index]!.text} ${phrase}`;
    const qualifier = qualifiersBefore.get(phrase);
    if (qualifier !== undefined) found = { qualifier, index };
  }
  return found;
}

/** Currency signs and codes, and Chinese particles, may stand between a qualifier and its number. */
function isTransparent(scan: Scan, index: number): boolean {
  return (
    isMark(scan, index, '$€£¥₩') || entryAt(scan, index)?.type === 'currency' || isOneOf(scan, index, transparentWords)
  );
}

function readSignBefore(scan: Scan, index: number): { qualifier: Qualifier; index: number } | null {
  const { text } = scan.tokens[index]!;
  const start = isMark(scan, index - 1, '<>') && text === '=' ? index - 1 : index;
  const sign = start < index ? `${scan.tokens[start]!.text}${text}` : text;
  const qualifier = qualifiersBefore.get(sign);
  // `~` between two numbers is a range, and `>` behind a word without a space closes a tag or quotes a mail.
  if (qualifier === undefined || (sign === '~' && scan.tokens[index - 1]?.kind === 'digits')) return null;
  return { qualifier, index: start };
}

function readAfter(scan: Scan, next: number): { qualifier: Qualifier; next: number } | null {
  const plus = scan.tokens[next];
  if (plus?.text === '+' && plus.start === scan.tokens[next - 1]!.end && scan.tokens[next + 1]?.kind !== 'digits') {
    return { qualifier: 'at-least', next: next + 1 };
  }
  return (
    readPhraseAfter(scan, next) ??
    (entryAt(scan, next)?.type === 'noun' && plus?.kind === 'han' ? readPhraseAfter(scan, next + 1) : null)
  );
}

/** 比300件多, 比三十大: more than 300, more than 30. The comparison stays outside the span, as it does in words. */
function readComparison(scan: Scan, first: number, next: number): { qualifier: Qualifier; next: number } | null {
  if (scan.text[scan.tokens[first]!.start - 1] !== '比') return null;
  const behind = entryAt(scan, next)?.type === 'noun' ? next + 1 : next;
  const qualifier = comparatives.get(scan.text[scan.tokens[behind - 1]!.end] ?? '');
  return qualifier === undefined ? null : { qualifier, next };
}

function readPhraseAfter(scan: Scan, index: number): { qualifier: Qualifier; next: number } | null {
  const token = scan.tokens[index];
  if (token === undefined || !qualifierStarts.has(token.text)) return null;
  if (token.kind === 'han') {
    const qualifier = qualifiersAfter.get(token.text);
    return qualifier === undefined ? null : { qualifier, next: index + 1 };
  }
  const pair = `${token.text} ${scan.tokens[index + 1]?.text ?? ''}`;
  const qualifier = qualifiersAfter.get(pair);
  // “38,000 and more than 40,000”: the words belong to the number behind them.
  if (qualifier === undefined || isWord(scan, index + 2, 'than')) return null;
  return { qualifier, next: index + 2 };
}
