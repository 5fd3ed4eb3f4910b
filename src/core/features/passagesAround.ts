import type { NoteCheck } from '../check/checkNote';
import type { Passage } from '../check/mention';
import { noteYear } from '../check/noteYear';
import { readPassages } from '../check/readPassages';
import type { Block, Prose } from '../note/note';
import { PlacedProse } from '../note/prose';
import type { Span } from '../text/span';

/** How much of a long block is read on either side of a place. */
export const AROUND = 2000;

type Read = Pick<NoteCheck, 'note' | 'base'>;

/**
 * The sentences of a block near a place in its prose text, with all that the reader found in them. Offsets are into the
 * prose text; `source` of a mention is not to be used. The work is bounded, however long the block is.
 */
export function passagesAround({ prose, sentences }: Block, at: number, check: Read): Passage[] {
  const near = sentences.filter(({ start, end }) => end >= at - AROUND && start <= at + AROUND);
  const start = Math.max(near[0]?.start ?? 0, at - 2 * AROUND);
  const text = prose.text.slice(start, Math.min(near.at(-1)?.end ?? 0, at + 2 * AROUND));
  const moved = near.map((sentence) => ({
    start: Math.max(0, sentence.start - start),
    end: Math.min(text.length, sentence.end - start),
  }));
  return passagesOf(text, moved, check).map((passage) => shifted(passage, start));
}

/** The beginning of a text as one passage. */
export function passageOf({ text }: Prose, check: Read): readonly Passage[] {
  const start = text.slice(0, AROUND);
  return passagesOf(start, [{ start: 0, end: start.length }], check);
}

function passagesOf(text: string, sentences: readonly Span[], { note, base }: Read): Passage[] {
  const prose = new PlacedProse({ text, at: [0], from: [0], to: [text.length] }, 0);
  return readPassages(prose, sentences, base, noteYear(note));
}

function shifted(passage: Passage, by: number): Passage {
  if (by === 0) return passage;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { applicants, measures, periods } = passage;
  return {
    ...move(passage),
    applicants: applicants.map(move),
    measures: measures.map(move),
    periods: periods.map(move),
  };
}
