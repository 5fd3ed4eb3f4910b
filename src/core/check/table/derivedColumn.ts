import type { PeriodInText } from '../mention';
import type { DerivedColumn } from '../situation';
import type { CellReading } from './cellReading';
import { columnKindOf, isPart, type ColumnKind } from './columnKind';
import { wholeOf } from '../place';
import { headerMeasures } from './headerMeasures';
import { surroundingsOf } from './surroundings';

/** What a column of changes or shares is computed from: the columns of periods, or of two measures, to its left. */
export function derivedColumn(reading: CellReading, kind: ColumnKind | null): DerivedColumn | null {
  if (kind === 'change') return changeOf(reading);
  return kind === 'share' ? (partOf(reading) ?? shareOf(reading)) : null;
}

/** “Share of world”, 占全球: of one whom the header names, below it those of the rows. */
function partOf({ column, row }: CellReading): DerivedColumn | null {
  const [mention, ...others] = column?.applicants ?? [];
  const [id, ...namesakes] = mention?.ids ?? [];
  if (mention === undefined || id === undefined || others.length > 0 || namesakes.length > 0) return null;
  if (column!.measures.length > 0 || (row?.applicants.length ?? 0) === 0) return null;
  return OF_BEFORE.test(column!.text.slice(0, mention.start)) ? { operation: 'part', of: id } : null;
}

const OF_BEFORE = /(?:占|\bof(?: the)?)\s*$/i;

/** From one period to the next: “2022 → 2023” says so itself, else they are those of the only two columns of periods. */
function changeOf({ cell, column, readWhole }: CellReading): DerivedColumn | null {
  const own = column?.periods ?? [];
  const before = cell.columns.slice(1, cell.column).flatMap((header) => {
    const periods = header === null || columnKindOf(header.text) !== null ? [] : readWhole(header).periods;
    return periods.length === 1 ? periods : [];
  });
  const [base, target] = own.length === 2 ? own : own.length === 0 && before.length === 2 ? before : [];
  if (base === undefined || target === undefined || !isBefore(base, target)) return null;
  return { operation: 'change', base: base.period, target: target.period };
}

function isBefore(a: PeriodInText, b: PeriodInText): boolean {
  return a.period.to !== null && b.period.from !== null && a.period.to < b.period.from;
}

/** Of two measures to the left, the narrower in the broader; 其中 or “of which” says which that is. */
function shareOf(reading: CellReading): DerivedColumn | null {
  const { cell, column, base } = reading;
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
