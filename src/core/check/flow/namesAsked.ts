import type { NamedInFull } from '../introduced';

/** What one leaf asked of the applicants that were named in full before it, and which it names so itself. */
export interface NamesAsked {
  readonly asked: ReadonlyMap<string, boolean>;
  readonly named: ReadonlySet<string>;
}

/** Who was named in full up to somewhere. */
export type Named = Pick<ReadonlySet<string>, 'has'>;

interface Naming {
  readonly names: NamesAsked;
}

/** Those that the leaves so far name in full, put together when somebody asks. */
export function namedBefore(leaves: readonly Naming[]): Named {
  const named = new Set<string>();
  let next = 0;
  return {
    has: (id) => {
      for (; next < leaves.length; next++) for (const own of leaves[next]!.names.named) named.add(own);
      return named.has(id);
    },
  };
}

/** Whether leaves and those in their place before name the same. */
export function areNamesSame(now: readonly Naming[], before: readonly Naming[]): boolean {
  const namedIn = (leaves: readonly Naming[]): ReadonlySet<string> =>
    new Set(leaves.flatMap(({ names }) => [...names.named]));
  const [a, b] = [namedIn(now), namedIn(before)];
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/**
 * Notes down what a leaf asks of those that were `known` before it, and what it adds. What was noted down is apart from
 * whom it asks, so that who keeps a leaf does not keep the leaves of all the versions before.
 */
export function askNames(known: Named): { readonly names: NamesAsked; readonly inFull: NamedInFull } {
  const asked = new Map<string, boolean>();
  const named = new Set<string>();
  const has = (id: string): boolean => {
    if (named.has(id)) return true;
    const isKnown = known.has(id);
    asked.set(id, isKnown);
    return isKnown;
  };
  return { names: { asked, named }, inFull: { has, add: (id) => named.add(id) } };
}

/** Whether a leaf would be told the same again. */
export function wouldAnswer({ asked }: NamesAsked, known: Named): boolean {
  if (asked.size === 0) return true;
  for (const [id, isKnown] of asked) if (known.has(id) !== isKnown) return false;
  return true;
}
