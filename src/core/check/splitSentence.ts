import type { Span } from '../text/span';
import { isClauseEnd } from './splitClauses';

/**
 * A sentence, or the parts of one that is longer than any that people write (a list, or no prose), so that no figure is
 * weighed against thousands of words and figures. A part ends with a clause, or before a figure where none ends; never
 * in one. `figures` are those of the sentence.
 */
export function splitSentence({ start, end }: Span, figures: readonly Span[], text: string): readonly Span[] {
  if (end - start <= 2 * LONGEST && figures.length <= 2 * MOST) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  let count = 0;
  /** The end of the figure before. */
  let previous = start;
  const cut = (at: number): void => {
    if (at > from) parts.push({ start: from, end: at });
    from = at;
    count = 0;
  };
  for (const figure of [...figures, { start: end, end }]) {
    while (figure.start - previous > LONGEST) cut((previous = wordEnd(text, previous + LONGEST / 2, figure.start)));
    if (count === MOST || figure.end - from > LONGEST) cut(lastClauseEnd(text, previous, figure.start));
    count++;
    previous = figure.end;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

const LONGEST = 2000;
const MOST = 50;

function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[a-z]/i.test(text[at]!)) at++;
  return at;
}

function lastClauseEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isClauseEnd(text, at)) return at + 1;
  return to;
}
