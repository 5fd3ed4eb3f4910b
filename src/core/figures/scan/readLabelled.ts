import { registerLabels, ambiguousLabels, numberedThings } from './usageWords';
import { labelledPatent } from './labelledPatent';
import { type Reference, endOfName, none, tokenFrom } from './reference';
import { type Scan, entryAt, isMark, isRole, isWord, touches } from './scan';

/** Section 101, Figs. 3 and 4, Nice classes 9, 35 and 42, patent No. 10,123,456, 图3, 第22条第3款. */
export function readLabelled(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  if (isRole(scan, index, 'number')) return readNumbered(scan, index);
  if (token.entry?.type !== 'label' || (token.text === 'p' && !isMark(scan, index + 1, '.')))
    return token.text === 'c' ? readCode(scan, index) : null;
  const digits = isMark(scan, index + 1, '.') && touches(scan, index) ? index + 2 : index + 1;
  const number = scan.tokens[digits];
  if (number?.kind !== 'digits' || number.start - scan.tokens[digits - 1]!.end > 1) return null;
  if (isWord(scan, index - 1, 'the', 'these', 'its', 'their', 'all') && ambiguousLabels.has(token.text)) return null;
  const small = registerLabels.has(token.text) ? /^\d{1,4}(?:\.\d+)?$/ : /^\d{1,3}(?:\.\d+)?$/;
  if (!small.test(number.text) || isQuantified(scan, digits)) return null;
  if (ambiguousLabels.has(token.text) && scan.text[token.start] === token.text[0] && followedByNoun(scan, digits))
    return null;
  const end = endOfList(scan, digits);
  // “page 5 of 12”
  const total = token.text.startsWith('p') && isRole(scan, end, 'of') && scan.tokens[end + 1]?.kind === 'digits';
  return none(total ? end + 2 : end);
}

/** `C.F.R. 1.56`: a code's sections. */
function readCode(scan: Scan, index: number): Reference | null {
  const { text } = scan;
  const start = scan.tokens[index]!.start;
  CODE.lastIndex = start;
  const match = CODE.exec(text);
  return match === null ? null : none(tokenFrom(scan, index, start + match[0].length));
}

const CODE = /C\.?\s?F\.?\s?R\.?\s?§{0,2}\s?\d{1,4}(?:\.\d{1,5})?/y;

/** “No. 5” is a rank, unless it numbers a patent, a case or a docket; 第N条 and its like are places in a document. */
function readNumbered(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  if (token.kind === 'han') return readOrdered(scan, index);
  const at = isMark(scan, index + 1, '.:') ? index + 2 : index + 1;
  if (scan.tokens[at]?.kind !== 'digits') return null;
  const patent = labelledPatent(scan, at);
  if (patent !== null) return { next: tokenFrom(scan, at, patent.end), patent };
  const goesOn = at === index + 2 && isMark(scan, at + 1, '-:/') && touches(scan, at);
  return goesOn || numberedThings.has(scan.tokens[index - 1]?.text ?? '') ? none(endOfName(scan, at)) : null;
}

/** What 第 orders in a document or a series; 第三位 and 第三名 are ranks. */
const ORDERED = '条條款项項章页頁号號类類节節期卷编編届屆次版代步';

/** 第22条, 第3–5页, 第14-03类, 第十至十二条, and 第6123456号专利 with its patent. */
function readOrdered(scan: Scan, index: number): Reference | null {
  const { text, tokens } = scan;
  const patent = labelledPatent(scan, index + 1);
  if (patent !== null) return { next: tokenFrom(scan, index, patent.end), patent };
  let at = index + 1;
  while (at < index + 8 && isNumber(scan, at)) {
    const after = text[tokens[at]!.end];
    if (after !== undefined && ORDERED.includes(after)) return none(at + 1);
    if (!isMark(scan, at + 1, '-–—~、') && !isRole(scan, at + 1, 'to') && !isRole(scan, at + 1, 'and')) return null;
    at += isRole(scan, at + 2, 'number') ? 3 : 2;
  }
  return null;
}

function isNumber(scan: Scan, index: number): boolean {
  const kind = scan.tokens[index]?.kind;
  return kind === 'digits' || kind === 'numeral';
}

/** Whether a scale, a percent sign or a currency follows: then it is a figure, whatever stands before it. */
export function isQuantified(scan: Scan, index: number): boolean {
  if (scan.tokens[index + 1]?.kind === 'numeral' && touches(scan, index)) return true;
  const type = entryAt(scan, index + 1)?.type;
  return (
    isMark(scan, index + 1, '%') ||
    type === 'scale' ||
    type === 'hundred' ||
    type === 'percent' ||
    type === 'currency' ||
    type === 'points' ||
    type === 'times'
  );
}

/** How many words may stand between a number and the noun that it counts, where it might be the end of a name. */
const REACH = 3;

/** Whether a number counts what follows: a noun in the plural within a few words, or a Chinese measure word. */
export function isCounted(scan: Scan, index: number): boolean {
  if (scan.tokens[index]!.text.includes('.')) return false;
  for (let at = index + 1; at <= index + REACH; at++) {
    const token = scan.tokens[at];
    if (token?.entry?.type === 'noun') {
      if (token.kind === 'han') return at === index + 1;
      if (token.text.endsWith('s') || token.text === 'people') return true;
    } else if (token?.kind !== 'word' || token.entry !== null) return false;
  }
  return false;
}

function followedByNoun(scan: Scan, index: number): boolean {
  return entryAt(scan, index + 1)?.type === 'noun';
}

/** A label may name several: “classes 9, 35 and 42”, “pp. 4–6”, “claims 1 to 5”. */
export function endOfList(scan: Scan, index: number): number {
  let at = index + 1;
  while (at < scan.tokens.length) {
    let next = at;
    while (
      isMark(scan, next, ',-–()') ||
      isRole(scan, next, 'and') ||
      isRole(scan, next, 'or') ||
      isRole(scan, next, 'to')
    )
      next++;
    const token = scan.tokens[next];
    if (next === at || next - at > 2 || token?.kind !== 'digits' || !/^\d{1,3}(?:\.\d+)?$/.test(token.text)) break;
    if (isQuantified(scan, next) || followedByNoun(scan, next)) break;
    at = next + 1;
  }
  while (isMark(scan, at, '()') && touches(scan, at - 1)) {
    if (isMark(scan, at, '(') && scan.tokens[at + 1] !== undefined && touches(scan, at)) at += 2;
    else if (isMark(scan, at, ')') && isMark(scan, at - 2, '(')) at++;
    else break;
  }
  return at;
}
