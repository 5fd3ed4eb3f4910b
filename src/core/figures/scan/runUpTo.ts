import { endingWords, lengthsInMonths } from '../languages/englishPeriods';
import type { Period } from '../period';
import { lastDate } from './calendar';
import { digitsOf } from './point';
import { type Scan, isRole, isWord } from './scan';

/**
 * A period that ends a length of time named before it begins where that begins: 2014 to 2023 for 2023 in “the ten years
 * to 2023”, July 2022 to June 2023 for June in “the year ended June 2023”. The length stays a figure of its own.
 */
export function runUpTo(scan: Scan, index: number, period: Period): Period {
  let at = index - 1;
  if (scan.tokens[at]?.kind !== 'word') return period;
  if (isRole(scan, at, 'of') && isWord(scan, at - 1, 'end')) at -= 2;
  if (isWord(scan, at, 'the')) at--;
  const link = scan.tokens[at]?.text;
  if (link === undefined || !endingWords.has(link) || period.to === null) return period;
  const unit = lengthsInMonths.get(scan.tokens[at - 1]?.text ?? '');
  if (unit === undefined) return period;
  const count = scan.tokens[at - 1]!.text.endsWith('s') ? countAt(scan, at - 2) : 1;
  if (count === null) return period;
  const year = Math.floor(period.to / 10000);
  const month = Math.floor((period.to % 10000) / 100);
  if (period.to % 100 !== lastDate(year, month)) return period;
  const first = year * 12 + month - count * unit;
  const from = Math.floor(first / 12) * 10000 + ((first % 12) + 1) * 100 + 1;
  return period.from !== null && from < period.from ? { ...period, from } : period;
}

function countAt(scan: Scan, index: number): number | null {
  const token = scan.tokens[index];
  const value =
    token?.kind === 'digits' ? digitsOf(token.text) : token?.entry?.type === 'number' ? token.entry.value : 0;
  return value >= 1 && value <= 100 ? value : null;
}
