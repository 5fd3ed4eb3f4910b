import type { FactProblem } from './factBase';

/** Orders problems by path, by UTF-16 units and so the same on every machine, and by offset. */
export function byPlace(a: FactProblem, b: FactProblem): number {
  const byPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return byPath || a.span.start - b.span.start || a.span.end - b.span.end;
}
