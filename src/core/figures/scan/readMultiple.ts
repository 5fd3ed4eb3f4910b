import { hanDigits } from '../languages/chinese';
import { exponentOf } from './numeral';
import { type Quantity, quantity } from './quantity';
import { multiplied } from './usageWords';
import { type Scan, isOneOf, isRole, isWord, touches } from './scan';

/** doubled, twice, sixfold, 翻番, 翻一番, 翻倍, 对折. */
export function readMultipleWord(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  const entry = token.entry;
  if (entry?.type === 'multiple') {
    const next = isRole(scan, index - 1, 'article') ? null : entry;
    if (next === null && token.text !== 'double') return null;
    // “twice a year” and “doubles as” say nothing of an amount.
    if (
      isRole(scan, index + 1, 'article') &&
      token.text === 'twice' &&
      isWord(scan, index + 2, 'year', 'month', 'day', 'week')
    )
      return null;
    if (token.text === 'double' || token.text === 'triple') {
      const after = scan.tokens[index + 1];
      if (
        after === undefined ||
        touches(scan, index) ||
        !(isOneOf(scan, index + 1, multiplied) || after.kind === 'digits')
      )
        return null;
    }
    return {
      ...quantity(scan, index, index + 1, 'multiple', entry.factor, exponentOf(entry.factor)),
      direction: entry.direction ?? null,
    };
  }
  if (entry?.type !== 'fanned') return null;
  return readFanned(scan, index);
}

/** 翻 with 番 or 倍: each 番 doubles. */
function readFanned(scan: Scan, index: number): Quantity | null {
  const { text } = scan;
  const from = scan.tokens[index]!.end;
  const match = /^(?:了\s?)?([一二两三四五12345])?\s?(番|倍)([多余餘](?!年))?/.exec(text.slice(from, from + 8));
  if (match === null) return null;
  const times = match[1] === undefined ? 1 : (hanDigits[match[1]] ?? Number(match[1]));
  const end = from + match[0].length;
  let next = index;
  while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
  const value = match[2] === '番' ? 2 ** times : times === 1 ? 2 : times;
  return { ...quantity(scan, index, next, 'multiple', value, 0), end, more: match[3] !== undefined, direction: 'up' };
}
