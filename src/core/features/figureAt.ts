import type { Span } from '../text/span';

/** The last of several things, in the order of a text, that begins at an offset or before it; null before the first. */
export function figureAt<T extends { readonly span: Span }>(figures: readonly T[], offset: number): T | null {
  let from = 0;
  let to = figures.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.span.start ?? Infinity) <= offset) from = middle + 1;
    else to = middle;
  }
  return figures[from - 1] ?? null;
}
