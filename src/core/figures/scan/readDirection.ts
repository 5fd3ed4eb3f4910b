import { directionEnds, directionLinks } from './usageWords';
import type { Direction, FigureKind } from '../figure';
import { entryAt, isBreak, isMark, isOneOf, isRole, isWord, type Scan } from './scan';

const REACH = 8;

/**
 * Which way a figure says that something went: from the word before it (`up 13.5%`, `an increase of`, 同比增长) or,
 * for shares, points and multiples, behind it (`a 9.1 percent decline`). Null where it is the level reached
 * (`rose to 62%`).
 */
export function readDirection(scan: Scan, first: number, next: number, kind: FigureKind): Direction | null {
  if (kind === 'rank' || kind === 'year') return null;
  return directionBefore(scan, first) ?? (kind === 'count' || kind === 'fraction' ? null : directionBehind(scan, next));
}

function directionBefore(scan: Scan, first: number): Direction | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = scan.tokens[at]!;
    const entry = token.entry;
    if (entry?.type === 'direction') {
      // “Made up 12%” is a share.
      if (token.text === 'up' && isWord(scan, at - 1, 'made', 'make', 'makes', 'making')) return null;
      // 增至 and 降至 name the level, and so does a `to` on the way here.
      return /[至到为]$/.test(token.text) ? null : entry.direction;
    }
    // “A reduction of £43 million”: the sign belongs to the number.
    if (at >= first - 2 && (isMark(scan, at, '$€£¥₩') || entry?.type === 'currency')) continue;
    if (token.text === 'up' || token.text === 'down') return null;
    if (isRole(scan, at, 'to')) return null;
    if (!directionLinks.has(token.text)) return null;
  }
  return null;
}

function directionBehind(scan: Scan, next: number): Direction | null {
  for (let at = next; at < Math.min(scan.tokens.length, next + 5); at++) {
    if (isBreak(scan, at)) return null;
    const entry = entryAt(scan, at);
    if (entry?.type === 'direction') return isWord(scan, at + 1, 'than') ? null : entry.direction;
    const token = scan.tokens[at]!;
    if (token.kind === 'digits' || isOneOf(scan, at, directionEnds)) return null;
    if (token.kind === 'han' && token.entry?.type !== 'plain') return null;
  }
  return null;
}
