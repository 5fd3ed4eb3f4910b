import { read, type Figure, type Reading } from '../../figures';
import type { Block, Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { signed } from '../signed';

/** The sentence that a place of a note stands in, as it is read. Spans are into `text` unless they say otherwise. */
export interface SentenceAround {
  readonly text: string;
  /** Where in the sentence a span of the note is; null where it is not read from that very text, letter for letter. */
  find(inNote: Span): Span | null;
  /** The same edit in the note; null where what it takes the place of has markup in it. */
  toNote(edit: Edit): Edit | null;
}

/** Longer ones are lists or tables of another kind, in which a word says little of a figure. */
const LONGEST = 600;

/** Finds the sentence around an offset of a note; null where none is, or a very long one. */
export function sentenceAround(note: Note, offset: number): SentenceAround | null {
  const block = blockAt(note.blocks, offset);
  if (block === undefined) return null;
  const { prose } = block;
  const at = prose.fromSource(offset);
  const sentence = block.sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined || sentence.end - sentence.start > LONGEST) return null;
  const text = prose.text.slice(sentence.start, sentence.end);
  const inNote = ({ start, end }: Span): Span =>
    prose.toSource({ start: start + sentence.start, end: end + sentence.start });
  const isVerbatim = (span: Span, source: Span): boolean =>
    note.text.slice(source.start, source.end) === text.slice(span.start, span.end);
  return {
    text,
    find({ start, end }) {
      const from = prose.fromSource(start) - sentence.start;
      const span = { start: from, end: from + end - start };
      return from >= 0 && span.end <= text.length && isVerbatim(span, { start, end }) ? span : null;
    },
    toNote({ span, text: by }) {
      const source = inNote(span);
      return isVerbatim(span, source) ? { span: source, text: by } : null;
    },
  };
}

/** What is read in a text, percentages with their signs. */
export function readSentence(text: string): Reading {
  const reading = read(text);
  return { ...reading, figures: reading.figures.map((figure) => signed(figure, text)) };
}

/** The figure that is read at a place of a text; null where there is none of just that place. */
export function figureIn({ figures }: Pick<Reading, 'figures'>, { start, end }: Span): Figure | null {
  return figures.find((figure) => figure.start === start && figure.end === end) ?? null;
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
