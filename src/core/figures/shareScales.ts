import { lowerOf } from './readUpper';
import type { Quantity } from './scan/quantity';
import { type Scan, isMark, isRole } from './scan/scan';
import type { Draft } from './toFigure';

/** In a list, a bare number shares the scale or percent sign of its right neighbour: 3.4 and 4.1 million, 5, 6 and 7%. */
export function shareScales(scan: Scan, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!;
    const right = drafts[i + 1]!;
    if (draft.figure !== null || right.figure !== null || draft.upper !== null || right.upper !== null) continue;
    const { quantity } = draft;
    if (quantity.marked || quantity.scaled || quantity.kind !== 'count' || quantity.more) continue;
    if (!isListLink(scan, quantity.next, right.quantity.first)) continue;
    if (isPutOtherwise(scan, quantity, right.quantity) && !isListed(scan, drafts[i - 1], quantity.first)) continue;
    if (!sharesMark(quantity, right.quantity)) continue;
    draft.quantity = {
      ...lowerOf(quantity, right.quantity),
      scaled: true,
      scalePower: right.quantity.scalePower,
      marked: right.quantity.marked,
    };
  }
}

function isListLink(scan: Scan, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const link =
      isMark(scan, at, ',、') ||
      isRole(scan, at, 'and') ||
      isRole(scan, at, 'or') ||
      (isRole(scan, at, 'to') && to - from === 1);
    if (!link) return false;
  }
  return true;
}

/** “27, or 22%”: with a comma before it, “or” says the same otherwise; in “20, 30, or 40%” it ends a list. */
function isPutOtherwise(scan: Scan, { next }: Quantity, { kind, first }: Quantity): boolean {
  return kind === 'percent' && first - next === 2 && isMark(scan, next, ',') && isRole(scan, next + 1, 'or');
}

function isListed(scan: Scan, before: Draft | undefined, first: number): boolean {
  return before?.figure === null && isListLink(scan, before.quantity.next, first);
}

/** Only numbers of a like size share: 3.4 and 4.1 million do, 191,000 and 4 million do not. */
function sharesMark(left: Quantity, right: Quantity): boolean {
  if (right.kind === 'percent' || right.kind === 'points' || right.kind === 'multiple') return left.value <= 1000;
  return (
    right.kind === 'count' && right.scalePower >= 3 && left.value < 1000 && right.value / 10 ** right.scalePower < 1000
  );
}
