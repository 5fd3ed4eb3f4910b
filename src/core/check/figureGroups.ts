import type { Figure } from '../figures';
import type { Span } from '../text/span';
import type { Passage } from './mention';
import { LIST_LINK, SERIES_LINK } from './periodWords';

/** Figures of one kind side by side: “12, 15 and 18” is a list, “from 12 via 15 to 18” and 12→15→18 a series. */
export interface FigureGroup extends Span {
  readonly figures: readonly Figure[];
  readonly isSeries: boolean;
}

/** Parts the figures of a sentence, but for those of its periods, into groups; most have one member. */
export function figureGroups(passage: Passage): FigureGroup[] {
  const groups: { figures: Figure[]; links: ('list' | 'series')[] }[] = [];
  for (const figure of passage.figures) {
    if (figure.kind === 'year' || isOfTime(figure, passage)) continue;
    const group = groups.at(-1);
    const last = group?.figures.at(-1);
    const link = last?.kind === figure.kind ? linkBetween(last, figure, passage) : null;
    // What goes on another way is another group: 12 and 15 → 18.
    if (link === null || group!.links.some((other) => other !== link)) groups.push({ figures: [figure], links: [] });
    else {
      group!.figures.push(figure);
      group!.links.push(link);
    }
  }
  return groups.map(({ figures, links }) => ({
    start: figures[0]!.start,
    end: figures.at(-1)!.end,
    figures,
    isSeries: links.includes('series'),
  }));
}

/** In “*two* years earlier” the number belongs to the period. */
function isOfTime(figure: Figure, { times }: Passage): boolean {
  return times.some(({ start, end }) => start < figure.end && figure.start < end);
}

/** More than this between two figures is no link. */
const LONGEST = 24;

function linkBetween(a: Figure, b: Figure, passage: Passage): 'list' | 'series' | null {
  // “… and 617, two years on”: a stretch of time goes on with no list of counts.
  if (b.start - a.end > LONGEST || (a.unit === 'duration') !== (b.unit === 'duration')) return null;
  const between = passage.text.slice(a.end - passage.start, b.start - passage.start);
  if (SERIES_LINK.test(between)) return 'series';
  return LIST_LINK.test(between) ? 'list' : null;
}
