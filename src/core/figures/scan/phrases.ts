export type Phrase<T> = readonly [text: string, value: T];

/** What begins with one character: the phrase that is all of it, and the longer ones by their second, longest first. */
interface Phrases<T> {
  single: Phrase<T> | null;
  readonly longer: Map<number, Phrase<T>[]>;
}

/** Phrases by their first character. */
export type PhraseTable<T> = ReadonlyMap<number, Phrases<T>>;

/** Makes one table of the phrases of several languages. */
export function phraseTable<T>(records: readonly Readonly<Record<string, T>>[]): PhraseTable<T> {
  const table = new Map<number, Phrases<T>>();
  for (const phrase of records.flatMap((record) => Object.entries(record))) {
    const first = phrase[0].charCodeAt(0);
    const known = table.get(first) ?? { single: null, longer: new Map<number, Phrase<T>[]>() };
    table.set(first, known);
    if (phrase[0].length === 1) {
      known.single = phrase;
      continue;
    }
    const second = phrase[0].charCodeAt(1);
    known.longer.set(
      second,
      [...(known.longer.get(second) ?? []), phrase].sort(([a], [b]) => b.length - a.length),
    );
  }
  return table;
}

/** The longest phrase that stands at an offset. */
export function phraseAt<T>(table: PhraseTable<T>, text: string, at: number): Phrase<T> | null {
  const known = table.get(text.charCodeAt(at));
  if (known === undefined) return null;
  const longer = known.longer.get(text.charCodeAt(at + 1));
  if (longer !== undefined) for (const phrase of longer) if (text.startsWith(phrase[0], at)) return phrase;
  return known.single;
}

/** The longest phrase that ends at an offset. */
export function phraseBefore<T>(record: Readonly<Record<string, T>>, text: string, end: number): Phrase<T> | null {
  let longest: Phrase<T> | null = null;
  for (const phrase of Object.entries(record)) {
    const longer = longest === null || phrase[0].length > longest[0].length;
    if (longer && text.endsWith(phrase[0], end)) longest = phrase;
  }
  return longest;
}
