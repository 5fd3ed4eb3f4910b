import type { BlockContext, Element, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * GFM tables: `Table` with a `TableHeader` and `TableRow`s of `TableCell`s and the `TableDelimiter`s between them.
 *
 * Takes the place of the library's own, which does not take a delimiter row with white space after its last pipe and
 * looks for one with a regular expression that is quadratic in white space.
 */
export const tables: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }, 'TableHeader', 'TableRow', 'TableCell', 'TableDelimiter'],
  parseBlock: [
    {
      name: 'Table',
      before: 'SetextHeading',
      leaf: (_, leaf) => (leaf.content.includes('|') ? new TableParser() : null),
      endLeaf: (cx, line, leaf) =>
        line.text.includes('|') &&
        !leaf.parsers.some(isTable) &&
        isDelimiterOf(cx.peekLine(), line.text.slice(line.pos)),
    },
  ],
};

const PIPE = 124;
const BACKSLASH = 92;

class TableParser implements LeafBlockParser {
  /** Null before the second line, which tells whether this is a table at all. */
  private rows: Element[] | null = null;
  private refused = false;

  get isTable(): boolean {
    return this.rows !== null;
  }

  nextLine(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.refused) return false;
    const text = line.text.slice(line.pos);
    const start = cx.lineStart + line.pos;
    if (this.rows) {
      this.rows.push(row(cx, 'TableRow', text, start));
    } else if (isDelimiterOf(text, leaf.content)) {
      const delimiter = cx.elt('TableDelimiter', start, start + text.length);
      this.rows = [row(cx, 'TableHeader', leaf.content, leaf.start), delimiter];
    } else {
      this.refused = true;
    }
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (!this.rows) return false;
    cx.addLeafElement(leaf, cx.elt('Table', leaf.start, leaf.start + leaf.content.length, this.rows));
    return true;
  }
}

function isTable(parser: LeafBlockParser): boolean {
  return parser instanceof TableParser && parser.isTable;
}

function row(cx: BlockContext, type: string, text: string, offset: number): Element {
  const children: Element[] = [];
  for (const part of rowParts(text)) {
    const [start, end] = [offset + part.start, offset + part.end];
    const inline = part.pipe ? [] : cx.parser.parseInline(text.slice(part.start, part.end), start);
    children.push(cx.elt(part.pipe ? 'TableDelimiter' : 'TableCell', start, end, inline));
  }
  return cx.elt(type, offset, offset + text.length, children);
}

/** The pipes of a row and the cells with anything in them, white space around them left out, in order. */
function rowParts(text: string): { start: number; end: number; pipe: boolean }[] {
  const parts: { start: number; end: number; pipe: boolean }[] = [];
  let start = -1;
  let end = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === PIPE || i === text.length) {
      if (start >= 0) parts.push({ start, end, pipe: false });
      if (code === PIPE) parts.push({ start: i, end: i + 1, pipe: true });
      start = -1;
    } else if (code !== 32 && code !== 9) {
      if (start < 0) start = i;
      if (code === BACKSLASH && i + 1 < text.length) i++;
      end = i + 1;
    }
  }
  return parts;
}

/** Whether `text` is a delimiter row (`| --- | :-: |`) with as many cells as the row `header` has. */
function isDelimiterOf(text: string, header: string): boolean {
  const bare = text.replace(/^[>\s]*/, '').trimEnd();
  if (!/^[|:-]/.test(bare) || !bare.includes('|')) return false;
  const cells = bare.slice(bare.startsWith('|') ? 1 : 0, bare.endsWith('|') ? -1 : undefined).split('|');
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim())) && cells.length === countCells(header);
}

function countCells(text: string): number {
  const parts = rowParts(text);
  const pipes = parts.filter((part) => part.pipe).length;
  const outer = (parts[0]?.pipe === true ? 1 : 0) + (parts.at(-1)?.pipe === true ? 1 : 0);
  return Math.max(1, pipes + 1 - outer);
}
