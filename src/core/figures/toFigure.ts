import type { Figure } from './figure';
import { qualify, type Qualified } from './scan/qualify';
import type { Quantity } from './scan/quantity';
import { readDirection } from './scan/readDirection';
import { readUnit } from './scan/readUnit';
import { type Scan, isMark, isRole, touches } from './scan/scan';

/** A quantity on its way to a figure, perhaps with the upper end of a range. */
export interface Amount {
  quantity: Quantity;
  upper: Quantity | null;
  readonly figure: null;
}

/** What is found in a paragraph: amounts, which become figures once their neighbours are known, and years, which are some. */
export type Draft = Amount | { readonly figure: Figure };

export function toFigure(scan: Scan, { quantity, upper }: Amount, offset: number, text: string): Figure {
  const last = upper ?? quantity;
  const from = upper !== null && isRole(scan, quantity.first - 1, 'between') ? quantity.first - 1 : quantity.first;
  const minus = minusBefore(scan, quantity);
  const first = minus ?? quantity.first;
  const qualified = qualify(scan, Math.min(from, first), last.next, quantity.more || last.more);
  // “Moved up to first”: what bounds an amount only leads to a place.
  const around = last.kind === 'rank' && qualified.qualifier === 'at-most' ? unqualified(scan, first, last) : qualified;
  const number = { start: scan.tokens[first]!.start + offset, end: last.end + offset };
  const start = Math.min(around.start, scan.tokens[from]!.start) + offset;
  // The last token may go on behind the number (七成在 is one run of characters), so its end does not count.
  const end = (around.next > last.next ? around.end : last.end) + offset;
  const sign = minus === null ? 1 : -1;
  const { kind } = last;
  const unit = kind === 'count' ? readUnit(scan, first, last.next) : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: upper === null ? sign * quantity.value : null,
    low: upper === null ? null : sign * quantity.value,
    high: upper === null ? null : upper.value,
    unit: unit === null ? null : unit.name,
    unitText: unit === null ? null : text.slice(unit.start + offset, unit.end + offset),
    qualifier: around.qualifier,
    direction: quantity.direction ?? readDirection(scan, around.first, around.next, kind),
    step: stepOf(Math.min(quantity.exponent, last.exponent)),
    number,
  };
}

function unqualified(scan: Scan, first: number, { next, end }: Quantity): Qualified {
  return { qualifier: null, start: scan.tokens[first]!.start, end, first, next };
}

/** Powers of ten as they are written: 10 ** -n is off by a bit for some. */
const STEPS = Array.from({ length: 41 }, (_, index) => Number(`1e${index - 15}`));

function stepOf(exponent: number): number {
  return STEPS[Math.max(-15, exponent) + 15] ?? Number(`1e${exponent}`);
}

/** A minus sign that touches its number and not the word before it, or `minus`, `negative`, 负. */
function minusBefore(scan: Scan, quantity: Quantity): number | null {
  const at = quantity.first - 1;
  if (isRole(scan, at, 'minus')) return at;
  if (isMark(scan, at, '-') && at === 0) return at;
  if (!isMark(scan, at, '-') || !touches(scan, at)) return null;
  const before = scan.tokens[at - 1];
  return before === undefined || !touches(scan, at - 1) || isMark(scan, at - 1, '(=<>') ? at : null;
}
