import { parseNote } from '../../../src/core/note/parseNote';
import type { Block } from '../../../src/core/note/note';

/** The texts of a note's blocks. */
export function prosesOf(text: string): string[] {
  return parseNote(text).blocks.map((block) => block.prose.text);
}

/** The only block of a note. */
export function onlyBlock(text: string): Block {
  const { blocks } = parseNote(text);
  if (blocks.length !== 1) throw new Error(`${blocks.length} blocks in ${JSON.stringify(text)}`);
  return blocks[0]!;
}

/** What `words`, which must be in the block's prose, were read from. */
export function sourceOf(text: string, words: string, block: Block = onlyBlock(text)): string {
  const start = block.prose.text.indexOf(words);
  if (start < 0) throw new Error(`no ${JSON.stringify(words)} in ${JSON.stringify(block.prose.text)}`);
  const source = block.prose.toSource({ start, end: start + words.length });
  return text.slice(source.start, source.end);
}
