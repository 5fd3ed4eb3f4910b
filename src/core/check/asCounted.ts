import type { Figure } from '../figures';
import type { Passage } from './mention';

/**
 * A figure without the unit that stands too far behind it, or that something else has: “64,500 last year” are no years,
 * nor are “287 at the Linden Institute” any institutes.
 */
export function asCounted(figure: Figure, passage: Passage): Figure {
  if (figure.unitText === null) return figure;
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + REACH);
  const at = behind.indexOf(figure.unitText);
  if (at > 0 && /^\s+(?:at|in|by|from|for|against|than|with)\s/.test(behind.slice(0, at)))
    return { ...figure, unit: null, unitText: null };
  if (figure.unit !== 'duration') return figure;
  return /^[\s-]*(?:(?:or|to|and|–)\s+[a-z\d]+[\s-]+)?(?:full |calendar )?$/i.test(behind.slice(0, at))
    ? figure
    : { ...figure, unit: null, unitText: null };
}

const REACH = 40;
