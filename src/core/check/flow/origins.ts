import type { Note, Prose } from '../../note/note';

/** Where the leaves of one version of a note begin, by the prose in them. */
export interface Origins {
  readonly of: (home: Prose) => number;
  readonly isHere: (home: Prose) => boolean;
}

/** Which leaf a prose is of, by what the two of them say: a memory that later versions of a note add to. */
export type Homes = WeakMap<Prose, object>;

/**
 * They are looked up when somebody asks, not before. Of a note that is being written that is after a few of them, which
 * are found faster than all of them are put into a map.
 */
export function originsIn({ leaves, starts }: Note, homes: Homes): Origins {
  const few = new Map<Prose, number>();
  let contents: readonly object[] | null = null;
  let all: ReadonlyMap<Prose, number> | null = null;
  const find = (home: Prose): number => {
    const leaf = homes.get(home);
    if (leaf === undefined || few.size >= FEW) {
      all ??= new Map(leaves.flatMap(({ pieces }, index) => pieces.map(({ prose }) => [prose, index] as const)));
      return all.get(home) ?? -1;
    }
    contents ??= leaves.map(({ content }) => content);
    const index = contents.indexOf(leaf);
    few.set(home, index);
    return index;
  };
  const indexOf = (home: Prose): number => few.get(home) ?? find(home);
  return { of: (home) => starts[indexOf(home)] ?? 0, isHere: (home) => indexOf(home) >= 0 };
}

const FEW = 32;
