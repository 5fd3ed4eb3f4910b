import type { FactBase } from '../../../src/core/factbase';
import { read, type Figure } from '../../../src/core/figures';
import type { Block, Note } from '../../../src/core/note/note';
import { parseNote } from '../../../src/core/note/parseNote';
import { overlaps, type Span } from '../../../src/core/text/span';
import type { GoldMark } from './gold';
import { isFalse } from './isFalse';
import { truthOf, type Truth } from './truth';

/** A stretch of a block that says one thing: a sentence, a list item, a cell. */
export interface Stretch {
  readonly block: Block;
  /** Offsets into the block's prose. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where a change of this stretch tells: spans of the note. A row header speaks for its row. */
  readonly scope: readonly Span[];
}

/** A marked figure with what it is in truth. */
export interface Claim extends GoldMark {
  readonly text: string;
  /** As it reads on its own line; null where no figure is read there. */
  readonly figure: Figure | null;
  readonly truth: Truth | null;
  /** Its sentence, item or row first, and then what else names its subject: a column header. */
  readonly stretches: readonly Stretch[];
}

export interface GoldNote {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
  readonly base: FactBase;
  readonly claims: readonly Claim[];
  /** What is wrong with the marks themselves. */
  readonly problems: readonly string[];
}

/** Reads a note without its marks, and places each mark in it. */
export function readGoldNote(path: string, text: string, marks: readonly GoldMark[], base: FactBase): GoldNote {
  const note = parseNote(text);
  const figures = note.blocks.flatMap((block) => figuresOf(block));
  const claims = marks.map((mark) => toClaim(mark, text, note, figures, base));
  const problems = claims.flatMap((claim) => problemsOf(claim, base).map((problem) => `${claim.text}: ${problem}`));
  return { path, text, note, base, claims, problems };
}

interface Placed {
  readonly span: Span;
  readonly figure: Figure;
}

function figuresOf({ prose }: Block): Placed[] {
  return read(prose.text).figures.map((figure) => ({ span: prose.toSource(figure), figure }));
}

function toClaim(
  mark: GoldMark,
  text: string,
  note: Note,
  figures: readonly Placed[],
  base: FactBase,
): Claim {
  const figure = figures.find(({ span }) => overlaps(span, mark))?.figure ?? null;
  const truth = figure === null ? null : truthOf(mark.gold, figure.kind, base);
  return { ...mark, text: text.slice(mark.start, mark.end), figure, truth, stretches: stretchesOf(mark, note) };
}

function problemsOf({ gold, figure, truth }: Claim, base: FactBase): string[] {
  const unknown = gold.facts.filter((id) => !base.facts.has(id));
  if (unknown.length > 0) return [`no fact ${unknown.join(', ')}`];
  if (gold.kind === 'unknown' || figure === null) return [];
  if (truth === null) return [`the facts ${gold.facts.join(' ')} do not give its value`];
  return isFalse(figure, truth)
    ? [`${gold.facts.join(' ')} give ${truth.low} to ${truth.high} (${truth.kind}), and that is something else`]
    : [];
}

function stretchesOf(mark: Span, note: Note): Stretch[] {
  const block = note.blocks.find((candidate) => candidate.start <= mark.start && mark.end <= candidate.end);
  if (block === undefined) return [];
  if (block.cell !== null) return cellStretches(block, note);
  const at = block.prose.fromSource(mark.start);
  const whole = { start: 0, end: block.prose.text.length };
  const span =
    block.kind === 'item' ? whole : (block.sentences.find(({ start, end }) => start <= at && at < end) ?? whole);
  return [stretchOf(block, span, [block.prose.toSource(span)])];
}

/** The cells of the row, for which the row speaks, and the header of the column. */
function cellStretches(block: Block, note: Note): Stretch[] {
  const { table, row, column } = block.cell!;
  const inTable = note.blocks.filter(({ cell }) => cell !== null && cell.table.start === table.start);
  const rowCells = inTable.filter(({ cell }) => cell!.row === row);
  const columnCells = inTable.filter(({ cell }) => cell!.column === column);
  const header = columnCells.filter(({ cell }) => cell!.row === -1);
  const first = (cells: readonly Block[]): Block[] => cells.filter(({ cell }) => cell!.column === 0);
  return [
    ...[block, ...first(rowCells).filter((cell) => cell !== block)].map((cell) => [cell, rowCells] as const),
    ...header.map((cell) => [cell, columnCells] as const),
  ].map(([cell, scope]) =>
    stretchOf(
      cell,
      { start: 0, end: cell.prose.text.length },
      scope.map(({ start, end }) => ({ start, end })),
    ),
  );
}

function stretchOf(block: Block, { start, end }: Span, scope: readonly Span[]): Stretch {
  return { block, start, end, text: block.prose.text.slice(start, end), scope };
}
