import type { NoteCheck } from '../check/checkNote';
import type { Span } from '../text/span';

/** A figure with the verdict `mismatch`, and which of them it is. */
export interface Mismatch {
  readonly span: Span;
  /** From 1. */
  readonly place: number;
  readonly count: number;
}

/**
 * The next mismatch of a note, or the one before, seen from an offset: not the one that begins there. Behind the last
 * one comes the first again. Null where there is none; where there is only one, that one.
 */
export function nextMismatch({ judgements }: NoteCheck, offset: number, back = false): Mismatch | null {
  const wrong = judgements.filter(({ verdict }) => verdict === 'mismatch').map(({ figure }) => figure);
  const count = wrong.length;
  const beyond = back
    ? wrong.findLastIndex(({ start }) => start < offset)
    : wrong.findIndex(({ start }) => start > offset);
  const index = beyond >= 0 ? beyond : back ? count - 1 : 0;
  const figure = wrong[index];
  return figure === undefined ? null : { span: { start: figure.start, end: figure.end }, place: index + 1, count };
}
