import type { Block, Directive, Note } from '../note/note';
import type { Judgement } from './judgement';

/** Whether a figure's deviation from its fact was accepted where it stands. */
export type Acceptance = (judgement: Judgement) => boolean;

/**
 * Reads `<!-- ipnotes-accept FACT-ID until=…: reason -->` at the end of paragraphs: it accepts what that paragraph says
 * about that fact, up to and with the day it names.
 */
export function acceptanceOf(note: Note, today: number | null): Acceptance {
  const accepted = note.directives.flatMap((directive) => {
    const block = directive.kind === 'accept' && holds(directive, today) ? paragraphOf(directive, note) : undefined;
    return block === undefined ? [] : [{ start: block.start, end: directive.start, fact: directive.fact }];
  });
  if (accepted.length === 0) return () => false;
  return ({ figure, facts }) =>
    accepted.some(
      ({ start, end, fact }) => figure.start >= start && figure.end <= end && facts.some(({ id }) => id === fact),
    );
}

function holds({ until }: Directive, today: number | null): boolean {
  return until === null || until === 0 ? until === null : today === null || today <= until;
}

/** The block that a directive ends, or that it stands straight behind. */
function paragraphOf(directive: Directive, { blocks, text }: Note): Block | undefined {
  const block = blocks.findLast(({ start }) => start < directive.start);
  return block !== undefined && text.slice(block.end, directive.start).trim() === '' ? block : undefined;
}
