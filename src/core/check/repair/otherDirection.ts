import { otherWays, type Figure } from '../../figures';
import type { Note } from '../../note/note';
import { distance, type Span } from '../../text/span';
import type { Edit } from '../../text/edit';
import { toSimplified } from '../toSimplified';
import { figureIn, readSentence, sentenceAround } from './sentenceAround';

/** A direction that was turned: the edit of the word, and what it takes the place of. */
export interface OtherDirection {
  readonly edit: Edit;
  readonly word: string;
}

/**
 * Turns the word that gives a figure of a note its direction: “fell” becomes “rose”. Null where there is no such word,
 * where it has no counterpart, or where anything else in its sentence would read otherwise.
 */
export function otherDirection(figure: Figure, note: Note): OtherDirection | null {
  const around = sentenceAround(note, figure.start);
  const place = around?.find(figure) ?? null;
  // Counterparts are written in simplified characters.
  if (around === null || place === null || toSimplified(around.text) !== around.text) return null;
  const before = readSentence(around.text).figures;
  const now = figureIn({ figures: before }, place);
  if (now?.direction == null) return null;
  const ways = otherWays(around.text)
    .filter(({ span }) => distance(span, place) <= FAR)
    .sort((a, b) => distance(a.span, place) - distance(b.span, place));
  for (const way of ways) {
    const text = around.text.slice(0, way.span.start) + way.text + around.text.slice(way.span.end);
    const after = readSentence(text).figures;
    if (!turnsOnly(before, after, now, way)) continue;
    const edit = around.toNote(way);
    return edit === null ? null : { edit, word: around.text.slice(way.span.start, way.span.end) };
  }
  return null;
}

/** No word further away gives a figure its direction. */
const FAR = 60;

/** Whether all figures are as before but for the direction of one. */
function turnsOnly(before: readonly Figure[], after: readonly Figure[], turned: Figure, { span, text }: Edit): boolean {
  const by = text.length - (span.end - span.start);
  const moved = ({ start, end }: Span): Span =>
    start >= span.end ? { start: start + by, end: end + by } : { start, end };
  return (
    before.length === after.length &&
    before.every((was, index) => {
      const is = after[index]!;
      const at = moved(was);
      const stays = is.start === at.start && is.end === at.end && is.value === was.value && is.kind === was.kind;
      const direction = was === turned ? (was.direction === 'up' ? 'down' : 'up') : was.direction;
      return stays && is.direction === direction && is.qualifier === was.qualifier;
    })
  );
}
