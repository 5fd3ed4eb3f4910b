/** What changed between two texts, as the library that parses them has it: A is before, B after. */
export interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The one range outside of which two texts are the same, or null where they are equal. From `one two` to `one to`,
 * 5 to 6 (`w`) became nothing at 5.
 */
export function changedRange(before: string, after: string): ChangedRange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix + CHUNK <= shorter && before.slice(prefix, prefix + CHUNK) === after.slice(prefix, prefix + CHUNK)) {
    prefix += CHUNK;
  }
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  const rest = shorter - prefix;
  let suffix = 0;
  while (suffix + CHUNK <= rest && tail(before, suffix) === tail(after, suffix)) suffix += CHUNK;
  while (suffix < rest && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return { fromA: prefix, toA: before.length - suffix, fromB: prefix, toB: after.length - suffix };
}

/** Long equal stretches are compared this much at a time, which is a copy-free comparison of memory. */
const CHUNK = 4096;

function tail(text: string, skipped: number): string {
  return text.slice(text.length - skipped - CHUNK, text.length - skipped);
}
