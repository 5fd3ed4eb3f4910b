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
    const cells = kind === 'cell' ? cellContexts(leaf, pieces, proses[index]!, captionsOf(leaves, proses, index)) : [];
    pieces.forEach((piece, i) => {
      blocks.push({
        start: leaf.start + piece.start,
        end: leaf.start + piece.end,
        kind,
        leaf: contents[index]!,
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

/** The captions of a table, that above first. */
function captionsOf(leaves: readonly Leaf[], proses: readonly (readonly Prose[])[], table: number): readonly Prose[] {
  const above = leaves[leaves[table]!.above];
  const below = leaves[table + 1];
  const over =
    above && (above.name === 'Paragraph' || above.level > 0) ? nonEmpty(proses[leaves[table]!.above]?.[0]) : null;
  const under = below?.name === 'Paragraph' && below.above === table ? nonEmpty(proses[table + 1]?.[0]) : null;
  return [...(over ? [over] : []), ...(under && CAPTION.test(under.text) ? [under] : [])];
}

function cellContexts(
  table: Leaf,
  pieces: readonly Piece[],
  proses: readonly Prose[],
  captions: readonly Prose[],
): readonly CellContext[] {
  const columns: (Prose | null)[] = [];
  pieces.forEach(({ cell }, i) => {
    if (cell && cell.row < 0) columns[cell.column] = nonEmpty(proses[i]);
  });
  // A column whose header is empty has no piece of its own.
  const headers = Array.from(columns, (prose) => prose ?? null);
  const heading = NUMBERING.test(headers[0]?.text ?? '') ? 1 : 0;
  const rowHeaders = new Map<number, Prose>();
  pieces.forEach(({ cell }, i) => {
    const prose = nonEmpty(proses[i]);
    if (cell && cell.row >= 0 && cell.column === heading && prose) rowHeaders.set(cell.row, prose);
  });
  const last = pieces.reduce((most, { cell }) => Math.max(most, cell?.row ?? -1), -1);
  const rows = Array.from({ length: last + 1 }, (_, row) => rowHeaders.get(row) ?? null);
  const span = { start: table.start, end: table.end };
  return pieces.flatMap(({ cell }) => {
    if (!cell) return [];
    const { row, column } = cell;
    const isHeader = row < 0 || column === heading;
    return [
      {
        table: span,
        row,
        column,
        columnHeader: row < 0 ? null : (headers[column] ?? null),
        rowHeader: isHeader ? null : (rowHeaders.get(row) ?? null),
        corner: isHeader ? null : (headers[heading] ?? null),
        columns: headers,
        rows,
        caption: captions[0] ?? null,
        secondCaption: captions[1] ?? null,
      },
    ];
  });
}

/** What stands over a column of places or of numbers of rows. */
const NUMBERING = /^(?:#|№|no\.?|nr\.?|rank(?:ing)?|place|position|pos\.?|排名|排序|名次|位次|序号|编号)$/i;

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
