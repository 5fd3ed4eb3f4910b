import type { NamedInFull } from '../introduced';

/** What one leaf asked of the applicants that were named in full before it, and which it names so itself. */
export interface NamesAsked {
  readonly asked: ReadonlyMap<string, boolean>;
  readonly named: ReadonlySet<string>;
}

/** Notes down what a leaf asks of those that were `known` before it, and what it adds. */
export function askNames(known: ReadonlySet<string>): NamesAsked & NamedInFull {
  const asked = new Map<string, boolean>();
  const named = new Set<string>();
  return {
    asked,
    named,
    has(id) {
      if (named.has(id)) return true;
      const isKnown = known.has(id);
      asked.set(id, isKnown);
      return isKnown;
    },
    add: (id) => named.add(id),
  };
}

/** Whether a leaf would be told the same again. */
export function wouldAnswer({ asked }: NamesAsked, known: ReadonlySet<string>): boolean {
  for (const [id, isKnown] of asked) if (known.has(id) !== isKnown) return false;
  return true;
}
