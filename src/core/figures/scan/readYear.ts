import { timeWords } from '../languages/usage';
import type { Period } from '../period';
import { monthsPeriod, yearPeriod } from './calendar';
import { type Point, isHanYear, isYearText } from './point';
import { type Scan, entryAt, isMark, isWord, touches } from './scan';

/** A bare four-digit number is a year, unless what stands beside it counts something with it. */
export function readYear(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  if (!isYearText(token.text)) return null;
  const decade = touches(scan, index) && isWord(scan, index + 1, 's');
  if (decade) {
    const from = Number(token.text);
    if (from % 10 !== 0) return null;
    const period: Period = { from: from * 10000 + 101, to: (from + 9) * 10000 + 1231, step: 'decade' };
    return { next: index + 2, period, years: [] };
  }
  if (isCounting(scan, index)) return null;
  const year = Number(token.text);
  const mention = { start: token.start, end: token.end, year };
  const quarter = readQuarterCode(scan, index + 1, year);
  if (quarter !== null) return { next: quarter.next, period: quarter.period, years: [mention] };
  return { next: index + 1, period: yearPeriod(year), years: [mention], year };
}

/** Whether a four-digit number counts or measures something: a unit or noun behind it, a currency sign before it. */
export function isCounting(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (isMark(scan, index - 1, '$€£¥₩+*=<>≥≤') || before?.entry?.type === 'currency') return true;
  if (before?.text === '-' && touches(scan, index - 1) && !touches(scan, index - 2)) return true;
  const next = entryAt(scan, index + 1);
  if (next === null) return false;
  if (isHanYear(scan, index + 1)) return false;
  if (isMark(scan, index + 1, '%')) return true;
  switch (next.type) {
    case 'scale':
    case 'hundred':
    case 'bundle':
    case 'percent':
    case 'points':
    case 'times':
    case 'currency':
      return true;
    case 'noun': {
      const script = scan.tokens[index + 1]!.kind;
      if (script === 'han') return true;
      return !(before !== undefined && timeWords.has(before.text));
    }
    case 'role':
      return next.role === 'more';
    default:
      return false;
  }
}

export function isYear(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === 'digits' && isYearText(token.text) && !isCounting(scan, index);
}

function readQuarterCode(scan: Scan, index: number, year: number): { next: number; period: Period } | null {
  const token = scan.tokens[index];
  const number = scan.tokens[index + 1];
  if (token === undefined || number?.kind !== 'digits' || !touches(scan, index)) return null;
  if (token.text === 'q' && /^[1-4]$/.test(number.text))
    return { next: index + 2, period: quarterOf(year, Number(number.text)) };
  if (token.text === 'h' && /^[12]$/.test(number.text))
    return { next: index + 2, period: halfOf(year, Number(number.text)) };
  return null;
}

export function quarterOf(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3, 'quarter');
}

export function halfOf(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, half * 6, 'half');
}
