/**
 * A copy of plain data whose strings stand for themselves. A piece of a text keeps all of the text in memory, and so
 * does what is joined of such pieces: what is kept of many texts, and outlives them, is detached from them.
 */
export function detached<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return copyOf(value);
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
}

/** Shorter strings are never pieces of another one. */
const SHORT = 13;

/** To cut a text that was just joined, the engine first has to write it down anew. */
function copyOf(text: string): string {
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}
