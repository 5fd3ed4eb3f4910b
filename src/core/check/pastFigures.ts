import type { Figure } from '../figures';
import type { Passage } from './mention';

/** The last figures of a text once a sentence is read, for what later sentences derive from them. */
export function pastFigures(before: readonly Figure[] | undefined, { figures }: Passage): readonly Figure[] {
  return [...(before ?? []), ...figures].slice(-MOST);
}

/** Nobody computes with a number so far back. */
const MOST = 16;
