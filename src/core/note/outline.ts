import { Tree, type TreeBuffer } from '@lezer/common';
import { areSame, orSame } from '../text/areSame';

/** A block of the Markdown tree with text in it, wherever it stands. Other leaves are named by their index. */
export interface Leaf {
  readonly name: string;
  /** The identity of what was parsed: an incremental parse has the same one where nothing changed. */
  readonly tree: Tree;
  /** How many characters it has. */
  readonly length: number;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly item: boolean;
  readonly quoted: boolean;
  /** The headings above it, outermost first. Headings in a quote or an item hold only within that. */
  readonly headings: readonly number[];
  /** The leaf straight above, in the same container with nothing but comments between, or -1. */
  readonly above: number;
}

/** The leaves of a Markdown tree that have something to read, in order, and where each begins. */
export interface Outline {
  readonly leaves: readonly Leaf[];
  readonly starts: readonly number[];
}

/**
 * A footnote definition covers the indented lines that continue it. Everything that has nothing to read (code, math,
 * rules, what is nested too deep) is left out. A leaf that an earlier version of the note had as it is, in the same
 * place from the start, is the same object.
 */
export function outlineOf(tree: Tree, previous: Outline | null): Outline {
  const outline = { leaves: [], starts: [] };
  readContainer(tree, 0, { item: false, quoted: false, headings: NO_HEADINGS }, outline, previous?.leaves ?? []);
  return outline;
}

const NO_HEADINGS: readonly number[] = [];

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
function readContainer(
  tree: Tree,
  start: number,
  container: Container,
  outline: { readonly leaves: Leaf[]; readonly starts: number[] },
  before: readonly Leaf[],
): void {
  const { leaves, starts } = outline;
  const { item, quoted } = container;
  let { headings } = container;
  let above = -1;
  const read = (node: Tree | TreeBuffer, from: number): void => {
    const { name } = node instanceof Tree ? node.type : { name: '' };
    if (MARKS.has(name)) return;
    if (node instanceof Tree && CONTAINERS.has(name)) {
      const inside = { item: item || name === 'ListItem', quoted: quoted || name === 'Blockquote', headings };
      readContainer(node, from, inside, outline, before);
      above = -1;
    } else if (node instanceof Tree && READABLE.has(name)) {
      const index = leaves.length;
      const level = levelOf(name);
      if (level > 0) headings = kept(headings, (heading) => leaves[heading]!.level < level);
      const known = before[index];
      const isKnown =
        known?.tree === node &&
        known.length === node.length &&
        known.item === item &&
        known.quoted === quoted &&
        known.above === above &&
        areSame(known.headings, headings);
      leaves.push(isKnown ? known : { name, tree: node, length: node.length, level, item, quoted, headings, above });
      starts.push(from);
      if (level > 0) headings = orSame([...headings, index], before[index + 1]?.headings);
      if (!COMMENTS.has(name)) above = index;
    } else {
      const previous = leaves[above];
      const continues = name === 'CodeBlock' && previous?.name === 'FootnoteDefinition';
      if (continues) leaves[above] = { ...previous, length: from + node.length - starts[above]! };
      else above = -1;
    }
  };
  // Long containers have their parts in nameless ones.
  const readParts = ({ children, positions }: Tree, from: number): void => {
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      const at = from + positions[i]!;
      if (child instanceof Tree && child.type.isAnonymous) readParts(child, at);
      else read(child, at);
    }
  };
  readParts(tree, start);
}

function levelOf(name: string): number {
  return name.includes('Heading') ? Number(name.at(-1)) : 0;
}

/** What passes a test; the same array where all of it does. */
function kept<T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] {
  return all.every(passes) ? all : all.filter(passes);
}
