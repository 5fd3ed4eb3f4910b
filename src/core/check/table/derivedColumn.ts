import { everybodyIn } from '../derive/everybodyIn';
import type { PeriodInText } from '../mention';
import type { DerivedColumn } from '../situation';
import type { CellReading } from './cellReading';
import type { CellKind } from './cellKind';
import { columnKindOf, isPart, isTotal, isYearOnYear } from './columnKind';
import { wholeOf } from '../place';
import { headerMeasures } from './headerMeasures';
import { headersBefore } from './headersBefore';
import { summedRows } from './summedRows';
import { surroundingsOf } from './surroundings';

/**
 * What a column of changes or shares is computed from: the columns of periods, or of two measures, to its left, or the
 * whole that all are part of. A row of changes or shares has the same from the rows above it, one for all together from
 * those who are named above it.
 */
export function derivedColumn(reading: CellReading, kind: CellKind | null): DerivedColumn | null {
  if (kind === null) return summedRows(reading);
  if (kind.is === 'change') return changeOf(reading, kind);
  return kind.is === 'share' ? (partOf(reading) ?? shareOf(reading, kind) ?? partOfAll(reading)) : null;
}

/** From one period to the next: “2022 → 2023” says so itself, else they are those of the last two before it. */
function changeOf(reading: CellReading, { axis }: CellKind): DerivedColumn | null {
  const { readWhole } = reading;
  const own = reading[axis]?.periods ?? [];
  const before = headersBefore(reading, axis).flatMap((header) => {
    const periods = header === null || columnKindOf(header.text) !== null ? [] : readWhole(header).periods;
    return periods.length === 1 ? periods : [];
  });
  // Of more than two rows it is from the last but one, as it says; of more columns nobody knows.
  const last = axis === 'row' ? before.slice(-2) : before;
  const [base, target] = own.length === 2 ? own : own.length === 0 && last.length === 2 ? last : [];
  if (base === undefined || target === undefined || !isBefore(base, target)) return null;
  const sure = axis === 'column' || before.length === 2 || isYearOnYear(reading.row?.text ?? '');
  return { operation: 'change', base: base.period, target: target.period, ...(sure ? {} : { sure }) };
}

function isBefore(a: PeriodInText, b: PeriodInText): boolean {
  return a.period.to !== null && b.period.from !== null && a.period.to < b.period.from;
}

/** “Share of world”, 占全球: of one whom the header names, below it those of the rows. */
function partOf({ column, row }: CellReading): DerivedColumn | null {
  const [mention, ...others] = column?.applicants ?? [];
  const [id, ...namesakes] = mention?.ids ?? [];
  if (mention === undefined || id === undefined || others.length > 0 || namesakes.length > 0) return null;
  if (column!.measures.length > 0 || (row?.applicants.length ?? 0) === 0) return null;
  return OF_BEFORE.test(column!.text.slice(0, mention.start)) ? { operation: 'part', of: [id], sure: true } : null;
}

const OF_BEFORE = /(?:占|\bof(?: the)?)\s*$/i;

/** The share in what all have together; for certain only where the table has a row or a column for that. */
function partOfAll({ cell, base }: CellReading): DerivedColumn {
  const headers = [...cell.rows.slice(0, MOST_ROWS), ...cell.columns.slice(0, MOST_ROWS)];
  const sure = headers.some((header) => header !== null && isTotal(header.text));
  return { operation: 'part', of: everybodyIn(base), sure };
}

const MOST_ROWS = 24;

/** Of two measures to the left, the narrower in the broader; 其中 or “of which” says which that is. */
function shareOf(reading: CellReading, { axis }: CellKind): DerivedColumn | null {
  const { cell, column, base } = reading;
  if (axis === 'row') return null;
  if ((column?.measures.length ?? 0) > 0) return null;
  const before = measuresBefore(reading);
  if (before.length !== 2) return null;
  const [first, second] = before as [Before, Before];
  const header = cell.columns[second.column]?.text ?? '';
  const isPartOf = isPart(header) || isNarrower(second.id, first.id, base.measures);
  const isWhole = isNarrower(first.id, second.id, base.measures);
  if (first.id === second.id) return null;
  const [part, whole] = isWhole ? [first.id, second.id] : [second.id, first.id];
  return { operation: 'share', part, whole, sure: isPartOf || isWhole };
}

interface Before {
  readonly id: string;
  readonly column: number;
}

/** The columns to the left whose headers surely name one measure. */
function measuresBefore(reading: CellReading): Before[] {
  const { cell, readWhole, base } = reading;
  const first = Math.max(1, cell.column - MOST);
  return cell.columns.slice(first, cell.column).flatMap((header, index) => {
    if (header === null || columnKindOf(header.text) !== null) return [];
    const column = first + index;
    const around = surroundingsOf({ ...reading, cell: { ...cell, column, columnHeader: header } });
    const { mentions, sure } = headerMeasures(header.text, wholeOf(header), readWhole(header), 'count', around, base);
    const id = mentions[0]?.ids[0];
    return sure && id !== undefined ? [{ id, column }] : [];
  });
}

/** Columns to the left that are looked at. */
const MOST = 6;

function isNarrower(id: string, than: string, measures: CellReading['base']['measures']): boolean {
  let at = measures.get(id)?.broader ?? null;
  for (let depth = 0; at !== null && depth < 8; depth++) {
    if (at === than) return true;
    at = measures.get(at)?.broader ?? null;
  }
  return false;
}
