import type { Direction, FigureKind } from '../figure';
import type { Scan } from './scan';

/** A number with what makes it a kind of figure; ranges, qualifiers and directions are put round it later. */
export interface Quantity {
  readonly first: number;
  /** Index of the token behind it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly exponent: number;
  /** False for a bare number, which may take the scale, percent sign or unit of its neighbour in a range or list. */
  readonly marked: boolean;
  readonly scaled: boolean;
  readonly scalePower: number;
  readonly more: boolean;
  readonly plain: boolean;
  readonly spelled: boolean;
  readonly direction: Direction | null;
}

export function quantity(
  scan: Scan,
  first: number,
  next: number,
  kind: FigureKind,
  value: number,
  exponent: number,
): Quantity {
  return {
    first,
    next,
    start: scan.tokens[first]!.start,
    end: scan.tokens[next - 1]!.end,
    kind,
    value,
    exponent,
    marked: true,
    scaled: true,
    scalePower: 0,
    more: false,
    plain: false,
    spelled: true,
    direction: null,
  };
}
