import { type Reference, none } from './reference';
import { type Scan, isMark, touches } from './scan';

const HAN_ITEM = /^[一二三四五六七八九十]{1,3}$/;
/** A line that itself begins with the number of an item, in any of the ways that they are written. */
const ITEM = /\s*(?:[(（]?\d{1,3}[.)）．、]|[(（]?[一二三四五六七八九十]{1,3}[)）、])/y;

/** The number of a list's item or a heading at the beginning of a line: `1. `, `2) `, `三、`, `1.1 Background`. */
export function readListMark(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  if (!opensLine(scan, index)) return null;
  const next = scan.tokens[index + 1];
  if (next === undefined) return null;
  if (token.kind === 'numeral') {
    return HAN_ITEM.test(token.text) && isMark(scan, index + 1, '、') && !isNumber(scan, index + 2)
      ? none(index + 2)
      : null;
  }
  if (/^\d{1,2}\.\d{1,2}$/.test(token.text)) return isTitle(scan, index + 1) ? none(index + 1) : null;
  if (!/^\d{1,3}$/.test(token.text) || !isMark(scan, index + 1, '.)、') || !touches(scan, index)) return null;
  const after = scan.tokens[index + 2];
  if (after === undefined || (touches(scan, index + 1) && (isNumber(scan, index + 2) || after.kind === 'word')))
    return null;
  if (next.text === '、' && isNumber(scan, index + 2)) return null;
  return Number(token.text) === 1 || followsItem(scan, index) ? none(index + 2) : null;
}

function opensLine(scan: Scan, index: number): boolean {
  if (index === 0) return true;
  const end = scan.tokens[index - 1]!.end;
  const { start } = scan.tokens[index]!;
  return start > end && scan.text.slice(end, start).includes('\n');
}

function isNumber(scan: Scan, index: number): boolean {
  const kind = scan.tokens[index]?.kind;
  return kind === 'digits' || kind === 'numeral';
}

/** A heading's words: a capital and small letters, or Chinese, neither of them anything that is counted or measured. */
function isTitle(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  if (touches(scan, index - 1) || token.entry !== null) return false;
  return token.kind === 'other' || (token.kind === 'word' && /^[A-Z][a-z]{2}/.test(scan.text.slice(token.start)));
}

/**
 * In a paragraph with hard line ends a sentence's number may come to stand at the beginning of a line (`in all\n38. It`):
 * what numbers an item follows the end of a sentence, or another item.
 */
function followsItem(scan: Scan, index: number): boolean {
  if (index === 0 || isMark(scan, index - 1, '.:;!?。')) return true;
  const end = scan.tokens[index - 1]!.end;
  const line = scan.text.lastIndexOf('\n', end - 1) + 1;
  ITEM.lastIndex = line;
  return ITEM.test(scan.text);
}
