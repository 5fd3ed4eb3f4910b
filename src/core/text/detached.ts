/**
 * The same text as a string that stands for itself. A piece of a text keeps all of the text in memory, and so does what
 * is joined of such pieces: what is kept of many texts, and outlives them, is detached from them.
 */
export function detached(text: string): string {
  // To cut a text that was just joined, the engine first has to write it down anew.
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}

/** Shorter strings are never pieces of another one. */
const SHORT = 13;
