/** The files of a fixture, and its note. */
export interface Fixture {
  readonly facts: readonly { readonly path: string; readonly text: string }[];
  /** The note with its annotations. */
  readonly note: string;
}

/**
 * Parts a fixture by its `//- path` lines; `note.md` is the note and every other file is a fact file. A fixture that
 * begins with no such line is a note alone.
 */
export function parseFixture(text: string): Fixture {
  const facts: { path: string; text: string }[] = [];
  let note: string | null = null;
  for (const part of `\n${text}`.split(/\n(?=\/\/- )/)) {
    const header = /^\/\/- (\S+)\n/.exec(part);
    if (header === null) {
      if (part.trim() !== '') note = part.slice(1);
    } else if (header[1] === 'note.md') {
      note = part.slice(header[0].length);
    } else {
      facts.push({ path: header[1]!, text: part.slice(header[0].length) });
    }
  }
  if (note === null) throw new Error('a fixture has a note.md');
  return { facts, note };
}

/** Takes the indentation that all lines have in common, and the lines that the quotation marks of a literal stand on. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
