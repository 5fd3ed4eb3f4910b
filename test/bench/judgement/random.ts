/** A small generator of whole numbers below a limit, the same for the same seed on every machine. */
export interface Random {
  below(limit: number): number;
  pick<T>(items: readonly T[]): T | undefined;
  /** Some of the items, in another order. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** Seeded with a text, so that what is planted in one note does not depend on the other notes. */
export function random(seed: string): Random {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: (items) => (items.length === 0 ? undefined : items[below(items.length)]),
    some: (items, count) => {
      const rest = [...items];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
