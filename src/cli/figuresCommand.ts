import type { Command } from './command';
import { printFigures } from './printFigures';
import { readLines } from './readLines';

/** Shows what the reader reads, and gives the status to end with. */
export async function figuresCommand({ file }: Extract<Command, { name: 'figures' }>): Promise<number> {
  await (file === null ? readLines() : printFigures(file));
  return 0;
}
