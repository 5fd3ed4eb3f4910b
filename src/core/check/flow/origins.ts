import type { Note, Prose } from '../../note/note';

/** Where the leaves of one version of a note begin, by the prose in them. */
export interface Origins {
  readonly of: (home: Prose) => number;
  readonly isHere: (home: Prose) => boolean;
}

/**
 * Which leaf a prose is of, by the first prose in it: a memory that later versions of a note add to. What is carried on
 * from an earlier version of a leaf keeps its prose, which must not keep all else that was known of that version.
 */
export type Homes = WeakMap<Prose, Prose>;

/**
 * They are looked up when somebody asks, not before. Of a note that is being written that is after a few of them, which
 * are found faster than all of them are put into a map.
 */
export function originsIn({ leaves, starts }: Note, homes: Homes): Origins {
  const few = new Map<Prose, number>();
  let firsts: readonly (Prose | undefined)[] | null = null;
  let all: ReadonlyMap<Prose, number> | null = null;
  const find = (home: Prose): number => {
    const first = homes.get(home);
    if (first === undefined || few.size >= FEW) {
      all ??= new Map(leaves.flatMap(({ pieces }, index) => pieces.map(({ prose }) => [prose, index] as const)));
      return all.get(home) ?? -1;
    }
    firsts ??= leaves.map(({ pieces }) => pieces[0]?.prose);
    const index = firsts.indexOf(first);
    few.set(home, index);
    return index;
  };
  const indexOf = (home: Prose): number => few.get(home) ?? find(home);
  return { of: (home) => starts[indexOf(home)] ?? 0, isHere: (home) => indexOf(home) >= 0 };
}

const FEW = 32;
