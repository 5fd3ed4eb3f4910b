import { lineIndex, parseNote, readFigures, type Figure, type LineIndex, type Span } from '../core';
import { CannotRun } from './cannotRun';
import { printable } from './printable';
import { readText } from './readText';
import { reason } from './reason';
import { toPlace } from './report/place';
import { write } from './write';

/** Prints a table of the figures in a Markdown note, or in all of any other text. */
export async function printFigures(file: string): Promise<void> {
  const text = readFile(file);
  const figures = /\.(?:md|markdown)$/.test(file)
    ? figuresOfNote(text)
    : readFigures(text).map((figure) => ({ figure, span: figure }));
  const lines = lineIndex(text);
  const rows = figures.map(({ figure, span }) => rowOf(figure, span, lines));
  const widest = (column: number): number => rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0);
  const widths = HEAD.map((title, column) => Math.max(widthOf(title), widest(column)));
  await write([HEAD, ...rows].map((row) => lineOf(row, widths)).join(''));
}

const HEAD = ['place', 'text', 'kind', 'value', 'qualifier', 'unit'];

function readFile(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new CannotRun(`${file} cannot be read (${reason(error)})`);
  }
}

interface PlacedFigure {
  readonly figure: Figure;
  /** Where it stands in the file. */
  readonly span: Span;
}

function figuresOfNote(text: string): readonly PlacedFigure[] {
  return parseNote(text).blocks.flatMap(({ prose }) =>
    readFigures(prose.text).map((figure) => ({ figure, span: prose.toSource(figure) })),
  );
}

function rowOf(figure: Figure, span: Span, lines: LineIndex): readonly string[] {
  const { line, column } = toPlace(lines, span);
  const { text, kind, value, low, high, qualifier, unit } = figure;
  const shown = value ?? `${low ?? ''}–${high ?? ''}`;
  return [`${line}:${column}`, printable(text), kind, String(shown), qualifier ?? '', unit ?? ''];
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
  return `${cells.join('  ').trimEnd()}\n`;
}

/** Columns in a terminal: Chinese characters and full-width forms take two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0);
}
