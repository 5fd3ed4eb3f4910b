import { areSame, orSame } from '../text/areSame';
import type { BlockKind, Caption, NoteLeaf, Prose } from './note';
import type { Leaf, Outline } from './outline';
import type { LeafContent } from './readLeaf';
import type { Contents } from './readLeaves';

/** What a note consists of: its leaves but for those with nothing to read, and where each begins. */
export interface Placed {
  readonly leaves: readonly NoteLeaf[];
  readonly starts: readonly number[];
}

/** Puts together what a note consists of. What an earlier version had as it is, is the same object. */
export function placeLeaves({ outline, of }: Contents, text: string, previous: Placed | null): Placed {
  const leaves: NoteLeaf[] = [];
  const starts: number[] = [];
  /** Of each leaf of the outline its place among those with something to read, -1 where it has nothing. */
  const places: number[] = [];
  // Leaves under one heading share their chain.
  let chain: readonly number[] = [];
  let headings: readonly number[] = [];
  outline.leaves.forEach((source, index) => {
    const content = of[index]!;
    const at = leaves.length;
    places.push(content.pieces.length === 0 ? -1 : at);
    if (content.pieces.length === 0) return;
    const known = previous?.leaves[at];
    if (chain !== source.headings) {
      chain = source.headings;
      headings = orSame(
        chain.map((heading) => places[heading]!).filter((heading) => heading >= 0),
        known?.headings,
      );
    }
    const start = outline.starts[index]!;
    const kind = kindOf(source);
    const column = kind === 'item' ? columnOf(start + content.pieces[0]!.start, text) : 0;
    const captions = source.name === 'Table' ? captionsOf(outline, of, index, places) : NONE;
    const isSame =
      known?.content === content &&
      known.kind === kind &&
      known.level === source.level &&
      known.quoted === source.quoted &&
      known.column === column &&
      areSame(known.headings, headings) &&
      sameCaptions(known.captions, captions);
    leaves.push(isSame ? known : leafOf(source, kind, content, headings, column, captions));
    starts.push(start);
  });
  return { leaves, starts };
}

function leafOf(
  { length, level, quoted }: Leaf,
  kind: BlockKind,
  content: LeafContent,
  headings: readonly number[],
  column: number,
  captions: readonly Caption[],
): NoteLeaf {
  const { pieces } = content;
  const hasReferences = pieces.some(({ references }) => references.length > 0);
  return { content, pieces, length, kind, level, quoted, headings, column, captions, hasReferences };
}

function kindOf({ name, level, item }: Leaf): BlockKind {
  if (level > 0) return 'heading';
  if (name === 'Table') return 'cell';
  return item ? 'item' : 'paragraph';
}

function columnOf(offset: number, text: string): number {
  return offset - 1 - text.lastIndexOf('\n', offset - 1);
}

const NONE: readonly Caption[] = [];

/** “Table 2”, “Tab. 2”, 表2: what a caption below its table begins with. */
const CAPTION = /^(?:Table\b|Tab\.|表)/i;

/** The captions of a table, that above first; the one below is the very next leaf with something to read. */
function captionsOf(
  { leaves }: Outline,
  contents: Contents['of'],
  table: number,
  places: readonly number[],
): readonly Caption[] {
  const at = leaves[table]!.above;
  const above = leaves[at];
  const below = leaves[table + 1];
  const over = above && (above.name === 'Paragraph' || above.level > 0) ? textIn(contents[at]) : null;
  const under = below?.name === 'Paragraph' && below.above === table ? textIn(contents[table + 1]) : null;
  return [
    ...(over ? [{ by: places[at]! - places[table]!, prose: over }] : []),
    ...(under && CAPTION.test(under.text) ? [{ by: 1, prose: under }] : []),
  ];
}

function textIn(content: Contents['of'][number] | undefined): Prose | null {
  const prose = content?.pieces[0]?.prose;
  return prose === undefined || prose.text === '' ? null : prose;
}

function sameCaptions(a: readonly Caption[], b: readonly Caption[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ by, prose }, index) => by === b[index]!.by && prose === b[index]!.prose);
}
