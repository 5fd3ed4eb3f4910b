/** A half-open range of UTF-16 offsets into a text as it was given: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span, so many characters further on. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether two spans share at least one character; an empty span touches what it stands in or beside. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The characters between two spans, 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
