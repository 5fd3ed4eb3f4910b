import { isCurrency, type Figure } from '../../figures';
import type { Computation } from './computation';
import { grouped } from './grouped';

/**
 * What a computation gives, in digits: `4,759`, `15.4%`, `3.4×`, `3.2 pp`, `#4`; with the currency of `like`, where that
 * is one of the amounts of money that it was computed from: `120,000,000 EUR`.
 */
export function resultText({ unit, result: { middle } }: Computation, like: Figure | null = null): string {
  const currency = unit === 'count' && like !== null && isCurrency(like.unit) ? ` ${like.unit}` : '';
  switch (unit) {
    case 'count':
      return grouped(middle) + currency;
    case 'percent':
      return `${tenths(middle)}%`;
    case 'points':
      return `${tenths(middle)} pp`;
    case 'multiple':
      return `${Number(middle.toPrecision(3))}×`;
    case 'rank':
      return `#${middle}`;
  }
}

function tenths(value: number): string {
  const size = Math.abs(value);
  return (value < 0 ? '−' : '') + String(Number(size < 1 ? size.toPrecision(2) : size.toFixed(1)));
}
