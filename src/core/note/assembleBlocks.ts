import type { Block, CellContext, FootnoteReference, Prose } from './note';
import type { Leaf } from './outline';
import { PlacedProse } from './prose';
import type { LeafContent, Piece } from './readLeaf';

/**
 * The blocks of a note, in order, from all of its leaves and what each of them says.
 *
 * What costs work is in their contents and taken over as it is (the very same sentences); only offsets are moved.
 */
export function assembleBlocks(leaves: readonly Leaf[], contents: readonly LeafContent[]): readonly Block[] {
  const proses = leaves.map(({ start }, index) =>
    contents[index]!.pieces.map((piece) => new PlacedProse(piece.content.prose, start)),
  );
  const blocks: Block[] = [];
  const blockOfHeading = new Map<number, number>();
  // Leaves under one heading share their chain, and so do their blocks.
  const chains = new Map<readonly number[], readonly number[]>();
  leaves.forEach((leaf, index) => {
    const { pieces } = contents[index]!;
    let headings = chains.get(leaf.headings);
    if (!headings) {
      headings = leaf.headings.flatMap((heading) => blockOfHeading.get(heading) ?? []);
      chains.set(leaf.headings, headings);
    }
    const { level } = leaf;
    if (level > 0 && pieces.length > 0) blockOfHeading.set(index, blocks.length);
    const kind = level > 0 ? 'heading' : leaf.name === 'Table' ? 'cell' : leaf.item ? 'item' : 'paragraph';
    const cells = kind === 'cell' ? cellContexts(leaf, pieces, proses[index]!, captionOf(leaves, proses, index)) : [];
    pieces.forEach((piece, i) => {
      blocks.push({
        start: leaf.start + piece.start,
        end: leaf.start + piece.end,
        kind,
        prose: proses[index]![i]!,
        sentences: piece.sentences,
        references: movedReferences(piece.content.references, leaf.start),
        struck: piece.content.struck,
        quoted: leaf.quoted,
        headings,
        level,
        cell: cells[i] ?? null,
      });
    });
  });
  return blocks;
}

/** “Table 2”, “Tab. 2”, 表2: what a caption below its table begins with. */
const CAPTION = /^(?:Table\b|Tab\.|表)/i;

function captionOf(leaves: readonly Leaf[], proses: readonly (readonly Prose[])[], table: number): Prose | null {
  const above = leaves[leaves[table]!.above];
  if (above && (above.name === 'Paragraph' || above.level > 0)) {
    return nonEmpty(proses[leaves[table]!.above]?.[0]);
  }
  const below = leaves[table + 1];
  const prose = nonEmpty(proses[table + 1]?.[0]);
  return below?.name === 'Paragraph' && below.above === table && prose && CAPTION.test(prose.text) ? prose : null;
}

function cellContexts(
  table: Leaf,
  pieces: readonly Piece[],
  proses: readonly Prose[],
  caption: Prose | null,
): readonly CellContext[] {
  const columnHeaders = new Map<number, Prose>();
  const rowHeaders = new Map<number, Prose>();
  pieces.forEach((piece, i) => {
    const prose = nonEmpty(proses[i]);
    if (!piece.cell || !prose) return;
    if (piece.cell.row < 0) columnHeaders.set(piece.cell.column, prose);
    else if (piece.cell.column === 0) rowHeaders.set(piece.cell.row, prose);
  });
  const span = { start: table.start, end: table.end };
  return pieces.flatMap(({ cell }) => {
    if (!cell) return [];
    const columnHeader = cell.row < 0 ? null : (columnHeaders.get(cell.column) ?? null);
    const rowHeader = cell.row < 0 || cell.column === 0 ? null : (rowHeaders.get(cell.row) ?? null);
    return [{ table: span, row: cell.row, column: cell.column, columnHeader, rowHeader, caption }];
  });
}

function movedReferences(references: readonly FootnoteReference[], by: number): readonly FootnoteReference[] {
  return references.length === 0
    ? references
    : references.map((reference) => ({
        start: reference.start + by,
        end: reference.end + by,
        label: reference.label,
        at: reference.at,
      }));
}

function nonEmpty(prose: Prose | undefined): Prose | null {
  return prose && prose.text !== '' ? prose : null;
}
