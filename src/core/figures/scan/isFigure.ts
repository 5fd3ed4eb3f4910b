import { comparatives, pronounBefore, pronounAfter } from './usageWords';
import type { Numeral } from './numeral';
import { isRole, touches, type Scan } from './scan';

/** Formal numerals that are common characters in names and words: alone they are no figure. */
const FORMAL = '壹贰叁参肆伍陆柒捌玖拾佰仟';

/**
 * Whether a bare number is a figure. Digits always are. Words are, but for the pronoun `one`; Han numerals without a
 * scale need a measure word behind them, because 三 and 一 begin names and set phrases.
 */
export function isFigure(scan: Scan, index: number, numeral: Numeral): boolean {
  const token = scan.tokens[index]!;
  if (token.kind === 'digits') return true;
  if (token.kind === 'numeral') return isHanFigure(scan, index, numeral);
  if (token.text !== 'one' || numeral.next > index + 1) return true;
  return isNumeralOne(scan, index);
}

function isNumeralOne(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  const after = scan.tokens[index + 1];
  if (isRole(scan, index - 1, 'minus')) return true;
  if (before?.kind === 'word' && pronounBefore.has(before.text)) return false;
  if (after === undefined || after.kind === 'mark') return after === undefined && index === 0;
  return after.kind === 'word' && !pronounAfter.has(after.text);
}

function isHanFigure(scan: Scan, index: number, numeral: Numeral): boolean {
  const token = scan.tokens[index]!;
  const last = scan.tokens[numeral.next - 1]!;
  const after = scan.tokens[numeral.next];
  const alone = index === 0 && numeral.next >= scan.tokens.length;
  if (alone) return !'两万亿'.includes(token.text);
  const type = after?.entry?.type;
  const counted =
    after !== undefined &&
    after.start - last.end <= 1 &&
    (type === 'noun' || type === 'currency' || type === 'bundle' || after.text === '岁');
  const single = last.end - token.start === 1;
  const before = scan.text[token.start - 1] ?? ' ';
  const behind = scan.text[last.end] ?? ' ';
  if (before === '比' && comparatives.has(behind)) return true;
  if (single && before === '是' && '、,，。；;！？!? \n而这'.includes(behind)) return true;
  if (single && FORMAL.includes(token.text)) return false;
  if (counted || opensRange(scan, numeral.next)) return true;
  if (token.text === '两') return false;
  if (single) return '、,，。；; \n'.includes(behind) && ' \n、,，。；;点'.includes(before);
  if ('大届'.includes(behind)) return false;
  return numeral.scaled || numeral.plain || last.end - token.start > 2;
}

/** 一到五个: the lower end of a range needs no measure word of its own. */
function opensRange(scan: Scan, index: number): boolean {
  if (!isRole(scan, index, 'to') || !touches(scan, index)) return false;
  const upper = scan.tokens[index + 1]!;
  const type = scan.tokens[index + 2]?.entry?.type;
  return (upper.kind === 'numeral' || upper.kind === 'digits') && (type === 'noun' || type === 'currency');
}
