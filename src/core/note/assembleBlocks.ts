import type { Block, CellContext, FootnoteReference, LeafBlock, Note, NoteLeaf, Prose } from './note';
import { PlacedProse } from './prose';

/** What blocks are made of. */
type Leaves = Pick<Note, 'leaves' | 'starts'>;

/** The blocks of a note, in order. What they say is taken over as it is (the very same sentences); only offsets are moved. */
export function assembleBlocks({ leaves, starts }: Leaves): readonly Block[] {
  const blocks: Block[] = [];
  const blockOfLeaf: number[] = [];
  // Leaves under one heading share their chain, and so do their blocks.
  const chains = new Map<readonly number[], readonly number[]>();
  leaves.forEach((leaf, index) => {
    blockOfLeaf.push(blocks.length);
    let headings = chains.get(leaf.headings);
    if (!headings) {
      headings = leaf.headings.map((heading) => blockOfLeaf[heading]!);
      chains.set(leaf.headings, headings);
    }
    for (const block of blocksOf({ leaves, starts }, index)) blocks.push({ ...block, headings });
  });
  return blocks;
}

/** The blocks of one leaf of a note: one, or one for each cell of a table that has something in it. */
export function blocksOf({ leaves, starts }: Leaves, index: number): readonly LeafBlock[] {
  const leaf = leaves[index]!;
  const start = starts[index]!;
  const { content, kind, level, quoted, pieces } = leaf;
  const proses = pieces.map(({ prose }) => placed(prose, start));
  const captions = leaf.captions.map(({ by, prose }) => placed(prose, starts[index + by]!));
  const cells = kind === 'cell' ? cellContexts(leaf, start, proses, captions) : [];
  return pieces.map((piece, i) => ({
    start: start + piece.start,
    end: start + piece.end,
    kind,
    leaf: content,
    prose: proses[i]!,
    sentences: piece.sentences,
    references: movedReferences(piece.references, start),
    struck: piece.struck,
    quoted,
    level,
    cell: cells[i] ?? null,
  }));
}

function placed(prose: Prose, start: number): Prose {
  return prose instanceof PlacedProse ? prose.at(start) : prose;
}

function cellContexts(
  { pieces, length }: NoteLeaf,
  start: number,
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
  const span = { start, end: start + length };
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
