import type { Block, BlockKind, Note, Prose } from '../../note/note';

/** A leaf of a note: a paragraph, a heading, or a table with all of its cells. */
export interface Leaf {
  /** What it says: the same object in every version of the note that it did not change in. */
  readonly content: object;
  readonly kind: BlockKind;
  readonly level: number;
  readonly blocks: readonly Block[];
  /** The index of its first block. */
  readonly first: number;
  /** The headings above it, as indices of blocks. */
  readonly headings: readonly number[];
  /** Where in its line an item of a list begins; 0 for all else. */
  readonly column: number;
  /** What a table takes from the paragraphs around it. */
  readonly captions: readonly (Prose | null)[];
  /** Where it begins. */
  readonly origin: number;
}

/** The leaves of a note, in order. */
export function leavesOf({ blocks, text }: Note): Leaf[] {
  const leaves: Leaf[] = [];
  for (let first = 0; first < blocks.length;) {
    const block = blocks[first]!;
    let end = first + 1;
    while (end < blocks.length && blocks[end]!.leaf === block.leaf) end++;
    const { kind, level, headings, cell, prose } = block;
    leaves.push({
      content: block.leaf,
      kind,
      level,
      blocks: blocks.slice(first, end),
      first,
      headings,
      column: kind === 'item' ? columnOf(block.start, text) : 0,
      captions: cell === null ? NONE : [cell.caption, cell.secondCaption].map((caption) => caption?.content ?? null),
      origin: prose.origin,
    });
    first = end;
  }
  return leaves;
}

const NONE: readonly (Prose | null)[] = [];

function columnOf(offset: number, text: string): number {
  return offset - 1 - text.lastIndexOf('\n', offset - 1);
}
