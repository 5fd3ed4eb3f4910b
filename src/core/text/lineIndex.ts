/** A place in a text; `line` and `character` count from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and lines of one text. Lines end in `\n`, `\r\n` or `\r`, as VS Code counts them. */
export interface LineIndex {
  /** The place of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  /** The offset of a place; a character past the end of its line is moved to that end. */
  offsetAt(position: Position): number;
}

/**
 * Reads the lines of a text once, in linear time; each conversion is then a binary search. Keeps where lines begin, and
 * not the text.
 */
export function lineIndex(text: string): LineIndex {
  const { length } = text;
  const starts = [0];
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, length));
      const line = lineOf(inside);
      return { line, character: inside - starts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      const start = starts[line];
      if (start === undefined) return length;
      const next = starts[line + 1] ?? length + 1;
      return Math.min(start + Math.max(0, character), Math.max(start, next - 1));
    },
  };
}
