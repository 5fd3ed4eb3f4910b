import type { Figure } from '../figures';
import type { Passage } from './mention';

/** A figure without the unit that stands too far behind it: “64,500 last year” are no years. */
export function asCounted(figure: Figure, passage: Passage): Figure {
  if (figure.unit !== 'duration' || figure.unitText === null) return figure;
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + REACH);
  return /^[\s-]*(?:(?:or|to|and|–)\s+[a-z\d]+[\s-]+)?(?:full |calendar )?$/i.test(
    behind.slice(0, behind.indexOf(figure.unitText)),
  )
    ? figure
    : { ...figure, unit: null, unitText: null };
}

const REACH = 40;
