/** Whether two lists have the same objects, in the same order. */
export function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}

/** A list, or the one before it where the two are the same. */
export function orSame<T>(now: readonly T[], before: readonly T[] | undefined): readonly T[] {
  return before !== undefined && areSame(before, now) ? before : now;
}
