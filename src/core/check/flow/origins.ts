import type { Prose } from '../../note/note';
import type { Leaf } from './leavesOf';

/** Where the leaves of one version of a note begin, by the prose in them. */
export interface Origins {
  readonly of: (home: Prose) => number;
  readonly isHere: (home: Prose) => boolean;
}

/** They are looked up when somebody asks, not before: most often nobody does. */
export function originsIn(leaves: readonly Leaf[]): Origins {
  let origins: Map<Prose, number> | null = null;
  const all = (): Map<Prose, number> => {
    if (origins !== null) return origins;
    origins = new Map();
    for (const { blocks, origin } of leaves) for (const { prose } of blocks) origins.set(prose.content, origin);
    return origins;
  };
  return { of: (home) => all().get(home) ?? 0, isHere: (home) => all().has(home) };
}
