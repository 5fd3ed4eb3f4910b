import { hanNumbered, registers } from './usageWords';
import { type Reference, endOfName, none, tokenFrom } from './reference';
import { type Scan, isMark, isWord, touches } from './scan';

/** (2021)最高法知民终123号, 国发〔2021〕20号: a Chinese case or decree, whose year is a part of its number. */
const CASE =
  /[(（[〔［]\s?\d{4}\s?[)）\]〕］]\s?(?:[\u4e00-\u9fff]{1,12}\s?\d{0,4}){0,3}?\s?第?\s?\d{1,6}\s?[号號](?:之[一二三四五六七八九十\d]{1,2})?/y;
/** T 0641/00, G 2/21: decisions of the boards of appeal in Munich. */
const DECISION = /[TGJDRW] ?\d{1,4}\/\d{2}(?![\d/])/y;
/** Behind a volume or a title: 35 U.S.C. § 101, 37 CFR 1.56, 573 U.S. 208, 772 F.3d 709, 84 Fed. Reg. 50. */
const REPORTER =
  / ?(?:U\.? ?S\.? ?C\.?A?|C\.? ?F\.? ?R\.?|U\.S\.P\.Q\.(?: ?2d)?|USPQ(?:2d)?|U\.S\.|S\. ?Ct\.|F\. ?Supp\.(?: ?[23]d)?|F\.(?: ?[2-4](?:d|th))?|Fed\. ?(?:Reg|Cir|Cl)\.|O\.J\.|OJ [LC]) ?(?:§{1,2} ?)?\d{1,6}(?:\.\d{1,5})?(?:[a-z](?![a-z]))?(?:\([a-z\d]{1,4}\)){0,4}/y;
/** 1,3-butadiene, 2,4-D: the places of a chemical name. */
const CHEMICAL = /\d{1,2}(?:,\d{1,2}['′]?){1,5}-[A-Za-z]/y;
/** A 10-K, 3-D. */
const LETTERED = /\d{1,2}-[A-Z](?![A-Za-z\d])/y;
/** 39.9° N, 39°54′20″N. */
const COORDINATE =
  /\d{1,3}(?:\.\d{1,9})?°(?: ?\d{1,2}(?:\.\d{1,6})?['′’])?(?: ?\d{1,2}(?:\.\d{1,6})?["″”])? ?[NSEW](?!\w)/y;
/** 600519.SH, 0700.HK */
const TICKER = /\d{3,6}\.(?:SH|SZ|HK|BJ|SS|TW|TWO|KS|KQ|T|TO|DE|PA|L|AX|NS|BO|SI)(?!\w)/y;
/** +86 10 6255 1234, +41 (22) 338-9111: seven digits or more. */
const PHONE = /\+\d{1,3}(?:[ -.]?\(?\d{1,5}\)?){2,6}/y;
/** [3], [12, 13], [4–6]: footnote marks. */
const MARKS = /\[\^?\d{1,3}(?:(?:, ?|[-–])\d{1,3}){0,12}\]/y;

/** A number of a case, a place in a code or reporter, a chemical name, a coordinate or a ticker that begins with digits. */
export function readDigitCode(scan: Scan, index: number): Reference | null {
  const { text, tokens } = scan;
  const { start, end } = tokens[index]!;
  const sign = text[end];
  if (text[start - 1] === '〔' || text[start - 1] === '［') return match(scan, index, CASE, start - 1);
  if (text[start - 1] === ':' && text[start - 2] === ':') return none(endOfName(scan, index));
  const next = tokens[index + 1];
  if (next === undefined) return null;
  if (sign === ',') return match(scan, index, CHEMICAL, start);
  if (sign === '-') return match(scan, index, LETTERED, start);
  if (sign === '°') return match(scan, index, COORDINATE, start);
  if (sign === '.') return match(scan, index, TICKER, start);
  const letter = text.charCodeAt(next.start);
  return letter >= 65 && letter <= 90 ? match(scan, index, REPORTER, end) : null;
}

/** A decision's number, which begins with a letter. */
export function readDecision(scan: Scan, index: number): Reference | null {
  const { start, end } = scan.tokens[index]!;
  return end - start === 1 ? match(scan, index, DECISION, start) : null;
}

/** A case, a telephone number, a footnote mark, an item's number or another pointer that begins with a mark. */
export function readMarkCode(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  switch (token.text) {
    case '(':
      return match(scan, index, CASE, token.start) ?? readItem(scan, index);
    case '[':
      return match(scan, index, CASE, token.start) ?? match(scan, index, MARKS, token.start);
    case '+':
      return readPhone(scan, index);
    default:
      return null;
  }
}

/** (2), （三）: an item of a list. Behind a name or a noun the number is a count: Huawei (38), patents (12). */
function readItem(scan: Scan, index: number): Reference | null {
  const item = scan.tokens[index + 1];
  if (item === undefined || !isMark(scan, index + 2, ')') || !touches(scan, index)) return null;
  if (item.kind !== 'digits') return /^[一二三四五六七八九十]{1,3}$/.test(item.text) ? none(index + 3) : null;
  if (!/^\d{1,2}$/.test(item.text)) return null;
  return Number(item.text) > 1 && followsName(scan, index) ? null : none(index + 3);
}

function followsName(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (before === undefined) return false;
  if (before.kind === 'other' || before.kind === 'han') {
    const label = scan.text.slice(Math.max(before.start, before.end - 4), before.end);
    return before.entry?.type !== 'label' && !hanNumbered.some((word) => label.endsWith(word));
  }
  if (before.kind !== 'word' || registers.has(before.text)) return false;
  if (before.entry?.type === 'noun') return true;
  return before.entry === null && scan.text.slice(before.start, before.end) !== before.text;
}

function readPhone(scan: Scan, index: number): Reference | null {
  const { start } = scan.tokens[index]!;
  PHONE.lastIndex = start;
  const number = PHONE.exec(scan.text)?.[0] ?? '';
  if (number.replace(/\D/g, '').length < 8 || isWord(scan, index - 1, '=')) return null;
  return none(tokenFrom(scan, index, start + number.trimEnd().length));
}

function match(scan: Scan, index: number, pattern: RegExp, at: number): Reference | null {
  pattern.lastIndex = at;
  const found = pattern.exec(scan.text);
  return found === null ? null : none(tokenFrom(scan, index, at + found[0].length));
}
