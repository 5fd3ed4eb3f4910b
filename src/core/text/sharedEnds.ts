/** How many objects two lists have in common at the start and, behind those, at the end. */
export function sharedEnds<T>(
  before: readonly T[],
  now: readonly T[],
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { start, end };
}
