import type { Prose } from '../../note/note';
import type { CellReading } from './cellReading';
import type { CellKind } from './cellKind';

/** The headers of the columns to the left of a cell, but for that of its row, or of the rows above it; the next one last. */
export function headersBefore({ cell }: CellReading, axis: CellKind['axis']): readonly (Prose | null)[] {
  return axis === 'column'
    ? cell.columns.slice(1, cell.column).slice(-MOST)
    : cell.rows.slice(Math.max(0, cell.row - MOST), cell.row);
}

/** Headers of columns or rows that are looked at for each cell. */
const MOST = 24;
