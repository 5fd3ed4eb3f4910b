import type { FigureKind } from '../figure';
import { hanDigits } from '../languages/chinese';
import { growthLinks, multiplied, repeatedActs } from './usageWords';
import { scaleBy } from './numeral';
import type { Quantity } from './quantity';
import { isDigits, type Scan, entryAt, isBreak, isMark, isOneOf, isRole, isWord, touches } from './scan';

/** The percent sign, points or factor behind a number. */
export function readMark(scan: Scan, bare: Quantity): Quantity | null {
  let at = bare.next;
  if (isMark(scan, at, '-') && touches(scan, at - 1) && touches(scan, at)) at++;
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const marked = (kind: FigureKind, next: number, size = 0): Quantity => markedAs(scan, bare, kind, next, size);
  if (token.text === '%') return marked('percent', at + 1);
  if (token.text === '‰') return marked('percent', at + 1, -1);
  if (token.text === '×' && !isDigits(scan, at + 1)) return marked('multiple', at + 1);
  if (token.text === 'x' && touches(scan, at - 1) && !isDigits(scan, at + 1)) return marked('multiple', at + 1);
  if (token.text === 'per' && isWord(scan, at + 1, 'cent')) {
    return isWord(scan, at + 2, 'point', 'points') ? marked('points', at + 3) : marked('percent', at + 2);
  }
  switch (token.entry?.type) {
    case 'percent':
      // “174,230 PCT filings”: in capitals it is the treaty.
      if (token.text === 'pct' && scan.text.startsWith('PCT', token.start)) return null;
      if (isWord(scan, at + 1, 'point', 'points')) return marked('points', at + 2);
      return marked('percent', at + 1);
    case 'points':
      if (
        token.kind === 'word' &&
        token.text === 'point' &&
        (isDigits(scan, at + 1) || entryAt(scan, at + 1)?.type === 'number')
      )
        return null;
      return marked('points', at + 1, token.entry.size === 1 ? 0 : -2);
    case 'times':
      if (token.text === '倍') {
        const more = bare.more || isMoreBehind(scan, at + 1);
        return { ...marked('multiple', more && !bare.more ? at + 2 : at + 1), more, ...hanMultiple(scan, bare) };
      }
      return isRepeated(scan, bare.first, at + 1) ? null : marked('multiple', at + 1);
    default:
      break;
  }
  if (token.text === 'basis' && isWord(scan, at + 1, 'points', 'point')) return marked('points', at + 2, -2);
  return readTenths(scan, bare, at);
}

/** “Cited 9,640 times” counts how often; “cited three times as often”, “three times the figure cited” compare. */
function isRepeated(scan: Scan, first: number, next: number): boolean {
  if (isOneOf(scan, next, multiplied) || isWord(scan, next, 'as', 'more', 'less', 'fewer')) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4) && !isBreak(scan, at); at--)
    if (isOneOf(scan, at, repeatedActs)) return true;
  return false;
}

function markedAs(scan: Scan, bare: Quantity, kind: FigureKind, next: number, size: number): Quantity {
  const { first, start, scaled, scalePower, more, plain, spelled, direction } = bare;
  const value = size === 0 ? bare.value : scaleBy(bare.value, size);
  const exponent = bare.exponent + size;
  const end = scan.tokens[next - 1]!.end;
  return {
    first,
    next,
    start,
    end,
    kind,
    value,
    exponent,
    marked: true,
    scaled,
    scalePower,
    more,
    plain,
    spelled,
    direction,
  };
}

/** 三倍多, but not 三倍多年 or 三倍来. */
function isMoreBehind(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || !isRole(scan, index, 'more') || !touches(scan, index - 1)) return false;
  return !/^(?:来|.[年月天])/.test(scan.text.slice(token.start, token.start + 2));
}

/** 增长两倍 is growth by twice as much, to three times; 增长到两倍, 是…的两倍 are twice. */
function hanMultiple(scan: Scan, bare: Quantity): Partial<Quantity> {
  let at = bare.first - 1;
  while (isOneOf(scan, at, growthLinks)) at--;
  const before = entryAt(scan, at);
  if (before?.type !== 'direction') return {};
  if (before.direction === 'down' || /[至到]$/.test(scan.tokens[at]!.text)) return { direction: before.direction };
  return { value: bare.value + 1, exponent: Math.min(bare.exponent, 0), direction: 'up' };
}

/** 六成 is 60 per cent, 三成五 and 三成半 35, 三成多 more than 30; 六折 is a price at 60 per cent. 成 and 折 stand in longer words, and end them. */
function readTenths(scan: Scan, bare: Quantity, index: number): Quantity | null {
  const start = scan.tokens[index]?.start ?? -1;
  const sign = scan.text[start];
  if ((sign !== '成' && sign !== '折') || start - bare.end > 1) return null;
  if (
    sign === '成' &&
    /^成(?:本|果|立|为|長|长|功|就|员|員|都|效|绩|分|套|了|交|品|熟|年)/.test(scan.text.slice(start, start + 2))
  )
    return null;
  if (sign === '折' && /^折(?:射|叠|旧|合|磨|腾)/.test(scan.text.slice(start, start + 2))) return null;
  if (bare.value > 10 && !(sign === '折' && bare.value < 100)) return null;
  const behind = scan.text[start + 1] ?? '';
  const tail = sign === '成' ? (behind === '半' ? 5 : hanDigits[behind]) : undefined;
  const value = (bare.value > 10 ? bare.value : scaleBy(bare.value, 1)) + (tail ?? 0);
  const end = start + (tail === undefined ? 1 : 2);
  let next = index;
  while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
  const more = isRole(scan, next, 'more') && scan.tokens[next]!.start === end;
  return {
    ...bare,
    kind: 'percent',
    value,
    exponent: tail === undefined ? bare.exponent + 1 : 0,
    marked: true,
    more: bare.more || more,
    next: more ? next + 1 : next,
    end: more ? end + 1 : end,
  };
}
