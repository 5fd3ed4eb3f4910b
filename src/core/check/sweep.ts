import type { Span } from '../text/span';

/**
 * Gives the items inside one span after another, in time linear in all of them: both the items and the spans that are
 * asked for have to be in order, and no two items may overlap.
 */
export function sweep<T extends Span>(items: readonly T[]): (range: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < items.length && items[next]!.start < start) next++;
    const found: T[] = [];
    for (; next < items.length && items[next]!.start < end; next++) {
      if (items[next]!.end <= end) found.push(items[next]!);
    }
    return found;
  };
}
