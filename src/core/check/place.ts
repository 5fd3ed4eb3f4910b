import type { Prose } from '../note/note';
import type { Span } from '../text/span';

/** Where something stands: a span from the start of the leaf of `home`, so that it holds wherever that is moved to. */
export interface Place extends Span {
  /** Null for what stands in the front matter, which is not moved. */
  readonly home: Prose | null;
}

/** The place that a span of a prose text was read from. */
export function placeIn({ content }: Prose, span: Span): Place {
  const { start, end } = content.toSource(span);
  return { home: content, start, end };
}

/** The place of all of a prose text. */
export function wholeOf(prose: Prose): Place {
  return placeIn(prose, { start: 0, end: prose.text.length });
}
