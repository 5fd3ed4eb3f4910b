import type { Span } from '../../text/span';

/** A paragraph longer than this is read in parts, so that the memory of a part is all that a text needs. */
const LONG = 8192;
/** The end of a sentence, sure enough to part a text there: behind a word and not an abbreviation, or in Chinese. */
const SENTENCE_END = /[a-z]{4}[.!?] (?=[A-Z])|[。！？]/g;

/**
 * The stretches of a (normalised) text that are read on their own: its paragraphs, and the sentences of very long ones
 * in groups. A figure never reaches from one into the next.
 */
export function* paragraphs(text: string): Generator<Span> {
  let start = 0;
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    const blank = endOfBlanks(text, line + 1);
    if (text[blank] !== '\n') continue;
    yield* parts(text, start, line);
    start = blank + 1;
    line = blank;
  }
  yield* parts(text, start, text.length);
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++;
  return at;
}

function* parts(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  while (to - start > 2 * LONG) {
    SENTENCE_END.lastIndex = start + LONG;
    const match = SENTENCE_END.exec(text);
    const end = match === null ? to : match.index + match[0].length;
    if (end >= to) break;
    yield { start, end };
    start = end;
  }
  yield { start, end: to };
}
