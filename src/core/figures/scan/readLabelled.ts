import { registerLabels, ambiguousLabels, numberedThings } from '../languages/usage';
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
  return none(endOfList(scan, digits));
}

/** `title 37 C.F.R. 1.56`, `35 U.S.C. 101`: a code's sections. */
function readCode(scan: Scan, index: number): Reference | null {
  const { text } = scan;
  const start = scan.tokens[index]!.start;
  const CODE = /C\.?\s?F\.?\s?R\.?\s?§{0,2}\s?\d{1,4}(?:\.\d{1,5})?/y;
  CODE.lastIndex = start;
  const match = CODE.exec(text);
  return match === null ? null : none(tokenFrom(scan, index, start + match[0].length));
}

/** “No. 5” is a rank, unless it numbers a patent, a case or a docket; 第N条 and its like are places in a document. */
function readNumbered(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  if (token.kind === 'han') {
    const inner = scan.tokens[index + 1];
    if (inner === undefined || (inner.kind !== 'digits' && inner.kind !== 'numeral')) return null;
    const after = scan.text[inner.end];
    return after !== undefined && '条條款章页頁号號类類节節期卷编編届屆次版'.includes(after) ? none(index + 2) : null;
  }
  const at = isMark(scan, index + 1, '.:') ? index + 2 : index + 1;
  if (scan.tokens[at]?.kind !== 'digits' || !numberedThings.has(scan.tokens[index - 1]?.text ?? '')) {
    return at === index + 2 && scan.tokens[at]?.kind === 'digits' && isMark(scan, at + 1, '-:/') && touches(scan, at)
      ? none(endOfName(scan, at))
      : null;
  }
  return none(endOfName(scan, at));
}

/** Whether a scale, a percent sign or a currency follows: then it is a figure, whatever stands before it. */
function isQuantified(scan: Scan, index: number): boolean {
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
