import { columnKindOf, withoutKind, type ColumnKind } from './columnKind';
import type { CellReading } from './cellReading';
import { headerWords, isEmpty } from './headerWords';
import { unitIn, withoutUnit } from './unitIn';

/** What the figure of a cell is beside those of the others, and whether its column or its row says so. */
export interface CellKind {
  readonly is: ColumnKind;
  readonly axis: 'column' | 'row';
}

/**
 * The kind of a cell: its column's, else that of its row (“Change on year” below rows of years). A column that is headed
 * by nothing but “%” behind one of counts has shares. Null where the cell is a figure of its own.
 */
export function cellKindOf({ cell, row, column }: CellReading): CellKind | null {
  const header = column?.text ?? '';
  const is = columnKindOf(header);
  if (is !== null) return { is, axis: 'column' };
  if (cell.column > 1 && isBarePercent(header)) return { is: 'share', axis: 'column' };
  const ofRow = row === null || row.measures.length > 0 || row.applicants.length > 0 ? null : columnKindOf(row.text);
  return ofRow === null || ofRow === 'rank' || !isOnlyKind(row!.text) ? null : { is: ofRow, axis: 'row' };
}

/** Whether a header says nothing but “%”. */
export function isBarePercent(header: string): boolean {
  const unit = unitIn(header);
  return unit?.kind === 'percent' && isEmpty(headerWords(header.replace(/per ?cent|percentage|%/gi, ' ')));
}

/** “Change on year (%)”, “Share 2024” and 同比增幅 say no more than that. */
function isOnlyKind(header: string): boolean {
  const rest = withoutKind(withoutUnit(header)).replace(BESIDE_KIND, ' ');
  return isEmpty(headerWords(rest));
}

/** Words beside those of a kind that say nothing of what is counted. */
const BESIDE_KIND =
  /\b(?:on|over|from|to|in|of|the|a|per|year|years|annual|yearly|previous|total|all|cent|percent|percentage|\d{4})\b|[%年率较比上总]/giu;
