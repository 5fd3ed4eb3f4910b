import { fiscalWords, lastWords, partNouns } from '../languages/englishPeriods';
import { monthsPeriod } from './calendar';
import { type Point, digitsOf } from './point';
import { isYear } from './readYear';
import { type Scan, entryAt, isMark, isOneOf, isRole, isWord, touches } from './scan';

/** Months of a year that words name, and the index behind the words; `apart` where they name two that do not adjoin. */
interface Named {
  readonly next: number;
  readonly first: number;
  readonly last: number;
  readonly step: 'quarter' | 'half' | 'month';
  readonly apart: boolean;
}

/**
 * The first half of 2023, third-quarter 2023, the second and third quarters of 2023, the last quarter of 2023, the first
 * nine months of 2023; a half or quarter without a year is read and no figure.
 */
export function readPartInWords(scan: Scan, index: number): Point | null {
  const ordered = readOrdered(scan, index);
  const named = ordered ?? readCounted(scan, index);
  if (named === null) return null;
  const { next, first, last, step, apart } = named;
  const at = yearBehind(scan, next);
  if (at === null) {
    const plain = ordered !== null && entryAt(scan, index)?.type === 'ordinal';
    return plain ? { next, period: null, years: [], within: monthsPeriod(0, first, last, step) } : null;
  }
  const { start, end, text } = scan.tokens[at]!;
  const year = digitsOf(text);
  const period = apart ? null : monthsPeriod(year, first, last, step);
  return { next: at + 1, period, years: [{ start, end, year }] };
}

/** The index of the year behind a part: `of 2023`, `in 2023`, `, 2023`, `of fiscal year 2023`. */
function yearBehind(scan: Scan, index: number): number | null {
  let at = index;
  if (isRole(scan, at, 'of') || isRole(scan, at, 'in') || isMark(scan, at, ',')) at++;
  if (isWord(scan, at, 'the') && isWord(scan, at + 1, 'year')) at += 2;
  if (isOneOf(scan, at, fiscalWords)) at = isWord(scan, at + 1, 'year') ? at + 2 : at + 1;
  return isYear(scan, at) ? at : null;
}

/** The third quarter, the second and third quarters, the last half. */
function readOrdered(scan: Scan, index: number): Named | null {
  const first = placeAt(scan, index);
  if (first === null) return null;
  const linked = isRole(scan, index + 1, 'and') || isRole(scan, index + 1, 'to') || isMark(scan, index + 1, '-–');
  const second = linked ? placeAt(scan, index + 2) : null;
  let at = second === null ? index + 1 : index + 3;
  if (isMark(scan, at, '-') && touches(scan, at - 1)) at++;
  const step = partNouns.get(scan.tokens[at]?.text ?? '');
  if (step !== 'quarter' && step !== 'half') return null;
  const size = step === 'quarter' ? 3 : 6;
  const from = first === 'last' ? 12 / size : first;
  const to = second === null ? from : second === 'last' ? 12 / size : second;
  if (to < from || to * size > 12) return null;
  const apart = isRole(scan, index + 1, 'and') && to > from + 1;
  return { next: at + 1, first: (from - 1) * size + 1, last: to * size, step, apart };
}

function placeAt(scan: Scan, index: number): number | 'last' | null {
  const entry = entryAt(scan, index);
  if (entry?.type === 'ordinal') return entry.plural === undefined ? entry.value : null;
  return lastWords.has(scan.tokens[index]?.text ?? '') ? 'last' : null;
}

/** The first nine months, the last 2 quarters. */
function readCounted(scan: Scan, index: number): Named | null {
  const place = placeAt(scan, index);
  if (place !== 1 && place !== 'last') return null;
  const number = scan.tokens[index + 1];
  const entry = number?.entry;
  const count = number?.kind === 'digits' ? digitsOf(number.text) : entry?.type === 'number' ? entry.value : -1;
  const step = partNouns.get(scan.tokens[index + 2]?.text ?? '');
  if (step === undefined || count < 1) return null;
  const months = count * (step === 'month' ? 1 : step === 'quarter' ? 3 : 6);
  if (months > 12) return null;
  const [first, last] = place === 1 ? [1, months] : [13 - months, 12];
  return { next: index + 3, first, last, step, apart: false };
}
