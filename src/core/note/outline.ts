import type { Tree, TreeCursor } from '@lezer/common';
import type { Span } from '../text/span';

/** A block of the Markdown tree with text in it, and where it stands. Other leaves are named by their index. */
export interface Leaf extends Span {
  readonly name: string;
  /** The identity of what was parsed: an incremental parse has the same one where nothing changed. */
  readonly tree: Tree;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly item: boolean;
  readonly quoted: boolean;
  /** The headings above it, outermost first. Headings in a quote or an item hold only within that. */
  readonly headings: readonly number[];
  /** The leaf straight above, in the same container with nothing but comments between, or -1. */
  readonly above: number;
}

/**
 * The leaves of a Markdown tree that have something to read, in order. A footnote definition covers the indented lines
 * that continue it. Everything else (code, math, rules, what is nested too deep) is left out.
 */
export function outlineOf(tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const cursor = tree.cursor();
  readContainer(cursor, { item: false, quoted: false, headings: [] }, leaves);
  return leaves;
}

interface Container {
  readonly item: boolean;
  readonly quoted: boolean;
  readonly headings: readonly number[];
}

const CONTAINERS: ReadonlySet<string> = new Set(['Blockquote', 'BulletList', 'OrderedList', 'ListItem']);
const COMMENTS: ReadonlySet<string> = new Set(['CommentBlock', 'HTMLBlock']);
const READABLE: ReadonlySet<string> = new Set([
  ...['Paragraph', 'Task', 'Table', 'ATXHeading1', 'ATXHeading2', 'ATXHeading3', 'ATXHeading4', 'ATXHeading5'],
  ...['ATXHeading6', 'SetextHeading1', 'SetextHeading2', 'FootnoteDefinition', 'LinkDefinition', ...COMMENTS],
]);
const MARKS: ReadonlySet<string> = new Set(['QuoteMark', 'ListMark']);

/** Containers are at most as deep as the parser lets them be, so that this recursion is bounded. */
function readContainer(cursor: TreeCursor, container: Container, leaves: Leaf[]): void {
  if (!cursor.firstChild()) return;
  let { headings } = container;
  let above = -1;
  do {
    const { name, tree, from, to } = cursor;
    if (MARKS.has(name)) continue;
    if (CONTAINERS.has(name)) {
      const item = container.item || name === 'ListItem';
      const quoted = container.quoted || name === 'Blockquote';
      readContainer(cursor, { item, quoted, headings }, leaves);
      above = -1;
    } else if (tree && READABLE.has(name)) {
      const level = levelOf(name);
      if (level > 0) headings = headings.filter((index) => leaves[index]!.level < level);
      const { item, quoted } = container;
      leaves.push({ start: from, end: to, name, tree, level, item, quoted, headings, above });
      if (level > 0) headings = [...headings, leaves.length - 1];
      if (!COMMENTS.has(name)) above = leaves.length - 1;
    } else {
      const previous = leaves[above];
      const continues = name === 'CodeBlock' && previous?.name === 'FootnoteDefinition';
      if (continues) leaves[above] = { ...previous, end: to };
      else above = -1;
    }
  } while (cursor.nextSibling());
  cursor.parent();
}

function levelOf(name: string): number {
  return name.includes('Heading') ? Number(name.at(-1)) : 0;
}
