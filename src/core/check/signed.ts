import type { Figure } from '../figures';

/**
 * A percentage with a sign is a change, and the sign says which way: −3.9% is down by 3.9 %, +27.4% and ↑20.1% are up.
 * Other figures stay as they are.
 */
export function signed(figure: Figure, text: string): Figure {
  const { kind, value, direction, start } = figure;
  if (direction !== null || value === null || (kind !== 'percent' && kind !== 'points')) return figure;
  if (value < 0) return { ...figure, value: -value, direction: 'down' };
  const sign = /[+＋↑▲↓▼]\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (sign === undefined) return figure;
  return { ...figure, direction: /[↓▼]/.test(sign) ? 'down' : 'up' };
}
