import { readFigures } from '../core';
import { write } from './write';

/**
 * Reads each line of standard input as a text, and writes a line with a JSON array of its figures for each, as they
 * come. Lines end with `\n` alone; a `\r` before it is no part of the text.
 */
export async function readLines(): Promise<void> {
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    if (lines.length > 0 && !(await write(lines.map(figuresOf).join('')))) return;
  }
  if (rest !== '') await write(figuresOf(rest));
}

function figuresOf(line: string): string {
  const figures = readFigures(line.endsWith('\r') ? line.slice(0, -1) : line);
  const shown = figures.map(
    ({ text, start, end, kind, value, low, high, unit, unitText, qualifier, direction, step }) => {
      return { text, start, end, kind, value, low, high, unit, unitText, qualifier, direction, step };
    },
  );
  return `${JSON.stringify(shown)}\n`;
}
