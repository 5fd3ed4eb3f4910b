import type { EntityMention } from '../mention';
import type { CellReading } from './cellReading';
import { isPart } from './columnKind';
import { headerWords, type HeaderWords } from './headerWords';

/** The table, the headings and the paragraph above that a short header is understood from. */
export interface Surroundings {
  readonly measures: readonly EntityMention[];
  readonly said: HeaderWords;
  /** What the table’s own captions say. */
  readonly captions: HeaderWords;
  /** What headers of other columns say that are parts of this one: a measure whose name they have the rest of is theirs. */
  readonly others: HeaderWords;
}

/** What surrounds the cells of a column. */
export function surroundingsOf(reading: CellReading): Surroundings {
  const { cell } = reading;
  // Cells of a table have its headers in common; those that head rows have no corner.
  const known = tables.get(cell.columns)?.get(cell.column);
  if (known !== undefined) return known;
  const built = build(reading);
  const columns = tables.get(cell.columns) ?? new Map<number, Surroundings>();
  tables.set(cell.columns, columns.set(cell.column, built));
  return built;
}

const tables = new WeakMap<CellReading['cell']['columns'], Map<number, Surroundings>>();

function build({ cell, corner, captions, frame }: CellReading): Surroundings {
  const measures = [
    ...(corner?.measures ?? []),
    ...captions.flatMap((caption) => caption.measures),
    ...frame.carried.measures,
  ].slice(0, MOST);
  const others = cell.columns
    .slice(Math.max(1, cell.column - MOST), cell.column + MOST)
    .filter((header) => header !== cell.columnHeader);
  // “Of which quiet” beside “Families” is quiet families.
  const beside = isPart(cell.columnHeader?.text ?? '') ? others : [];
  const texts = [cell.corner, ...captions, ...frame.headings, ...measures, ...beside].map((place) => place?.text ?? '');
  const parts = others.filter((header) => isPart(header?.text ?? ''));
  return {
    measures,
    said: headerWords(texts.map((text) => text.slice(0, LONGEST)).join(' ; ')),
    captions: headerWords(captions.map(({ text }) => text.slice(0, LONGEST)).join(' ; ')),
    others: headerWords(parts.map((header) => header?.text ?? '').join(' ; ')),
  };
}

/** Measures, and columns to either side, that are looked at, and how much of a paragraph. */
const MOST = 12;
const LONGEST = 400;
