import type { Block, Directive, Note } from '../note/note';
import type { Judgement } from './judgement';

/** The directive by which what a figure says about its fact was accepted where it stands; null where there is none. */
export type Acceptance = (judgement: Judgement) => Directive | null;

/**
 * Reads `<!-- ipnotes-accept FACT-ID until=…: reason -->` at the end of paragraphs: it accepts what that paragraph says
 * about that fact, up to and with the day it names.
 */
export function acceptanceOf(note: Note, today: number | null): Acceptance {
  /** By the start of the paragraph, in order. */
  const accepted: { readonly start: number; readonly directives: Directive[] }[] = [];
  for (const directive of note.directives) {
    const block = directive.kind === 'accept' && holds(directive, today) ? paragraphOf(directive, note) : undefined;
    if (block === undefined) continue;
    if (accepted.at(-1)?.start === block.start) accepted.at(-1)!.directives.push(directive);
    else accepted.push({ start: block.start, directives: [directive] });
  }
  if (accepted.length === 0) return () => null;
  return ({ figure, facts }) => {
    const { directives } = lastFrom(accepted, figure.start) ?? { directives: [] };
    return directives.find(({ start, fact }) => figure.end <= start && facts.some(({ id }) => id === fact)) ?? null;
  };
}

function holds({ until }: Directive, today: number | null): boolean {
  return until === null || until === 0 ? until === null : today === null || today <= until;
}

/** The block that a directive ends, or that it stands straight behind. */
function paragraphOf(directive: Directive, { blocks, text }: Note): Block | undefined {
  const block = lastFrom(blocks, directive.start - 1);
  return block !== undefined && text.slice(block.end, directive.start).trim() === '' ? block : undefined;
}

/** The last of what is in order that does not start behind an offset. */
function lastFrom<T extends { readonly start: number }>(items: readonly T[], offset: number): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
