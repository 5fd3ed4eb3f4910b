import type { Span } from '../text/span';
import type { Figure, FigureKind } from './figure';

/** A figure that is nothing but its value: no unit, qualifier or direction. `text` is what stands at its span. */
export function bareFigure(number: Span, text: string, kind: FigureKind, value: number): Figure {
  return {
    start: number.start,
    end: number.end,
    text,
    kind,
    value,
    low: null,
    high: null,
    unit: null,
    unitText: null,
    qualifier: null,
    direction: null,
    step: 1,
    number,
  };
}
