import { hanLargeScales, hanSmallScales } from '../languages/chinese';
import { codedParts, placeWords } from '../languages/englishPeriods';
import { timeWords } from './usageWords';
import type { Period } from '../period';
import { monthsPeriod, yearPeriod } from './calendar';
import { endOfYearSign } from './periodLexicon';
import { type Point, digitsOf, isYearText } from './point';
import { type Scan, entryAt, isMark, isWord, touches } from './scan';

/** A bare four-digit number is a year, unless what stands beside it counts something with it. */
export function readYear(scan: Scan, index: number): Point | null {
  const token = scan.tokens[index]!;
  if (!isYearText(token.text)) return null;
  const year = digitsOf(token.text);
  const decade = touches(scan, index) && isWord(scan, index + 1, 's');
  if (decade) {
    if (year % 10 !== 0) return null;
    const period: Period = { from: year * 10000 + 101, to: (year + 9) * 10000 + 1231, step: 'decade' };
    return { next: index + 2, period, years: [] };
  }
  if (isCounting(scan, index)) return null;
  // Room 2021 is neither a year nor a count.
  if (placeWords.has(scan.tokens[index - 1]?.text ?? '')) return { next: index + 1, period: null, years: [] };
  const mention = { start: token.start, end: token.end, year };
  const dashed = isMark(scan, index + 1, '-') && touches(scan, index) ? index + 2 : index + 1;
  const code = readQuarterCode(scan, dashed, year);
  if (code !== null) return { ...code, years: [mention] };
  const period = yearPeriod(year);
  return { next: index + 1, start: undefined, end: token.end, period, years: [mention], year };
}

/** Whether a four-digit number counts or measures something: a unit or noun behind it, a currency sign before it. */
export function isCounting(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (isMark(scan, index - 1, '$€£¥₩+*=<>≥≤') || before?.entry?.type === 'currency') return true;
  if (before?.text === '-' && touches(scan, index - 1) && !touches(scan, index - 2)) return true;
  const behind = scan.tokens[index + 1];
  if (behind?.kind === 'numeral') return isScale(behind.text.charAt(0));
  const next = entryAt(scan, index + 1);
  if (next === null) return false;
  if (endOfYearSign(scan.text, scan.tokens[index]!.end) !== null) return false;
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

function isScale(character: string): boolean {
  return Object.hasOwn(hanLargeScales, character) || Object.hasOwn(hanSmallScales, character);
}

export function isYear(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === 'digits' && isYearText(token.text) && !isCounting(scan, index);
}

/** The code of a part behind its year: 2023Q3, 2023 H1, 2023年Q3. */
export function readQuarterCode(scan: Scan, index: number, year: number): { next: number; period: Period } | null {
  const token = scan.tokens[index];
  const number = scan.tokens[index + 1];
  if (token === undefined || number?.kind !== 'digits' || !touches(scan, index)) return null;
  const period = partOf(token.text, number.text, year);
  return period === null ? null : { next: index + 2, period };
}

/** The part of a year that a letter and a number name: `q`, `3`. */
export function partOf(code: string, number: string, year: number): Period | null {
  const step = codedParts.get(code);
  if (step === undefined || number.length !== 1) return null;
  const size = step === 'quarter' ? 3 : 6;
  const place = digitsOf(number);
  return place < 1 || place * size > 12 ? null : monthsPeriod(year, (place - 1) * size + 1, place * size, step);
}
