import type { FactBase } from '../../../src/core/factbase';
import { read, type Figure } from '../../../src/core/figures';
import type { Block, Note } from '../../../src/core/note/note';
import { parseNote } from '../../../src/core/note/parseNote';
import { overlaps, type Span } from '../../../src/core/text/span';
import type { GoldMark } from './gold';
import { isFalse, isFarOff } from './isFalse';
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
  /** As it reads in its block; null where no figure is read there. */
  readonly figure: Figure | null;
  /** What the head of its table multiplies it by: a million below “in millions”. */
  readonly scale: number;
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
  /** What is wrong with the marks themselves; nothing is planted in a claim with a problem. */
  readonly problems: readonly MarkProblem[];
}

export interface MarkProblem {
  readonly claim: Claim;
  readonly message: string;
  /** True where the figure is not read as the mark has it: the reader may be wrong, or the writer of the mark. */
  readonly isMisread: boolean;
}

/** Reads a note without its marks, and places each mark in it. */
export function readGoldNote(path: string, text: string, marks: readonly GoldMark[], base: FactBase): GoldNote {
  const note = parseNote(text);
  const figures = note.blocks.flatMap((block) => figuresOf(block));
  const claims = marks.map((mark) => toClaim(mark, text, note, figures, base));
  const problems = claims.flatMap((claim) => problemOf(claim, base) ?? []);
  return { path, text, note, base, claims, problems };
}

interface Placed {
  readonly span: Span;
  readonly figure: Figure;
}

function figuresOf({ prose }: Block): Placed[] {
  return read(prose.text).figures.map((figure) => ({ span: prose.toSource(figure), figure }));
}

function toClaim(mark: GoldMark, text: string, note: Note, figures: readonly Placed[], base: FactBase): Claim {
  const own = { ...mark, text: text.slice(mark.start, mark.end), stretches: stretchesOf(mark, note) };
  const figure = withoutSign(figures.find(({ span }) => overlaps(span, mark))?.figure ?? null);
  const truth = figure === null ? null : truthOf(mark.gold, figure.kind, base);
  const scale = headScale(own.stretches[0]?.block, note);
  const isScaled =
    scale !== 1 && truth !== null && isFalse(figure!, truth) && !isFalse(timesScale(figure!, scale), truth);
  return isScaled ? { ...own, figure: timesScale(figure!, scale), scale, truth } : { ...own, figure, scale: 1, truth };
}

/** −5.3 % is a decline of 5.3 %. */
function withoutSign(figure: Figure | null): Figure | null {
  if (figure?.value == null || figure.value >= 0) return figure;
  return { ...figure, value: -figure.value, direction: 'down' };
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\bbillions?\b/i, 1e9],
  [/亿/, 1e8],
  [/\bmillions?\b/i, 1e6],
  [/万/, 1e4],
  [/\bthousands?\b|’000|千/i, 1e3],
];

function headScale(block: Block | undefined, note: Note): number {
  const cell = block?.cell;
  if (cell == null) return 1;
  const corner = note.blocks.find(
    (one) => one.cell?.table.start === cell.table.start && one.cell.row === -1 && one.cell.column === 0,
  );
  const heads = [cell.columnHeader, cell.rowHeader, corner?.prose, cell.caption].map((prose) => prose?.text ?? '');
  const head = heads.find((text) => SCALES.some(([pattern]) => pattern.test(text))) ?? '';
  return SCALES.find(([pattern]) => pattern.test(head))?.[1] ?? 1;
}

export function timesScale(figure: Figure, scale: number): Figure {
  const times = (value: number | null): number | null =>
    value === null ? null : Number((value * scale).toPrecision(12));
  const { value, low, high, step } = figure;
  return { ...figure, value: times(value), low: times(low), high: times(high), step: step * scale };
}

function problemOf(claim: Claim, base: FactBase): MarkProblem | null {
  const { gold, figure, truth, text } = claim;
  const wrong = (message: string, isMisread = false): MarkProblem => ({
    claim,
    message: `${text}: ${message}`,
    isMisread,
  });
  const unknown = gold.facts.filter((id) => !base.facts.has(id));
  if (unknown.length > 0) return wrong(`no fact ${unknown.join(', ')}`);
  if (gold.kind === 'unknown') return null;
  if (figure === null) return wrong('no figure is read there', true);
  if (truth === null) return wrong(`its value does not follow from ${gold.facts.join(', ')}`);
  if (figure.text !== text) return wrong(`read as “${figure.text}”`, true);
  if (!isFarOff(figure, truth)) return null;
  const given = [...new Set([truth.low, truth.high])].map((end) => Number(end.toPrecision(6))).join(' to ');
  const read = figure.value ?? `${figure.low} to ${figure.high}`;
  return wrong(`read as ${read} (${figure.kind}), where ${gold.facts.join(', ')} give ${given} (${truth.kind})`, true);
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
