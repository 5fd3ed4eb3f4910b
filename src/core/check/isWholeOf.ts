import type { Figure } from '../figures';
import type { Passage } from './mention';

/** “27% of 142”, “one in eight of the 371 filings”: a figure for the whole that another is a part of. */
export function isWholeOf({ start, kind }: Figure, { text, start: from, figures }: Passage): boolean {
  if (kind !== 'count') return false;
  const part = figures.findLast(({ end }) => end <= start);
  return part !== undefined && part.kind !== 'year' && WHOLE.test(text.slice(part.end - from, start - from));
}

const WHOLE = /^\s+(?:out )?of (?:the |its |their |all )?$/;
