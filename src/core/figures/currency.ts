import type { Figure } from './figure';

/** The currencies that a figure may be an amount of, by the codes of ISO 4217. */
const CURRENCIES: ReadonlySet<string> = new Set(['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'KRW', 'HKD', 'INR', 'CHF', 'TWD']);

/** Signs and words that several currencies share, and which: `$` may be Hong Kong’s, 元 Taiwan’s. */
const SHARED: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:\$|dollars?)$/i, new Set(['USD', 'HKD', 'TWD'])],
  [/^(?:元|圆|圓|¥|￥)$/, new Set(['CNY', 'HKD', 'TWD', 'JPY'])],
];

export function isCurrency(unit: string | null): boolean {
  return unit !== null && CURRENCIES.has(unit);
}

/** Whether two figures are amounts of different currencies beyond doubt. */
export function otherCurrency(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit || !isCurrency(a.unit) || !isCurrency(b.unit)) return false;
  return !SHARED.some(
    ([sign, codes]) =>
      codes.has(a.unit!) && codes.has(b.unit!) && (sign.test(a.unitText ?? '') || sign.test(b.unitText ?? '')),
  );
}
