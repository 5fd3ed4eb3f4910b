import type { Block, Note } from '../note/note';

/** The block that an offset stands in, or the last one before it; null before the first. */
export function blockAt({ blocks }: Note, offset: number): Block | null {
  return blocks.findLast(({ start }) => start <= offset) ?? null;
}

/** Whether somebody who writes at an offset of a note writes Chinese: told by the block there, or else by the note. */
export function isChineseAt(note: Note, offset: number): boolean {
  const here = blockAt(note, offset)?.prose.text ?? '';
  return isChinese(here) ?? isChinese(note.blocks.map(({ prose }) => prose.text).join('\n')) ?? false;
}

/** Whether a text has more Chinese characters than Latin words; null where it has too little of either to tell. */
function isChinese(text: string): boolean | null {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return characters + words === 0 ? null : characters > words;
}
