import { type Reference, none } from './reference';
import { type Scan, entryAt, isMark, isWord, touches } from './scan';

/**
 * Words for a number that are not read as one: the hour of a time of day (*eight* in the morning, *nine* o’clock), and a
 * number as it is said digit by digit, of which nobody can tell what it comes to (six fifty-five: 655, 6.55, five to
 * seven).
 */
export function readSpoken(scan: Scan, index: number): Reference | null {
  const entry = entryAt(scan, index);
  if (entry?.type !== 'number' || entry.value > 12 || isMark(scan, index + 1, '-')) return null;
  const end = endOfHour(scan, index + 1);
  if (end !== null) return none(end);
  const ten = entryAt(scan, index + 1);
  const unit = entryAt(scan, index + 3);
  const isPair =
    entry.value > 0 &&
    entry.value < 10 &&
    ten?.type === 'number' &&
    ten.ten !== undefined &&
    isMark(scan, index + 2, '-') &&
    unit?.type === 'number' &&
    unit.ten === undefined &&
    !(isMark(scan, index + 4, '-') && touches(scan, index + 3));
  return isPair ? none(index + 4) : null;
}

function endOfHour(scan: Scan, index: number): number | null {
  if (
    isWord(scan, index, 'in') &&
    isWord(scan, index + 1, 'the') &&
    isWord(scan, index + 2, 'morning', 'afternoon', 'evening')
  )
    return index + 3;
  if (isWord(scan, index, 'at') && isWord(scan, index + 1, 'night')) return index + 2;
  return isWord(scan, index, 'o') && /^['’]clock\b/i.test(scan.text.slice(scan.tokens[index]!.end)) ? index + 1 : null;
}
