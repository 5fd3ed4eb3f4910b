import type { Span } from '../../text/span';
import { clauseAt } from '../mention';
import type { Given } from './derivation';
import { isPlain } from './plainWords';
import { SAID_OF_IT } from './words';

/** Whether the clause of a figure is plain, so that what the figure is of is all known. */
export function isPlainClause({ situation: { figure, passage }, text }: Given): boolean {
  const clause = clauseAt(passage, figure.start);
  return isPlain(passage, text, clause.start, clause.end);
}

/**
 * The part of its clause that says what a figure is of: up to it, and what belongs to it behind, not what is said of it
 * (“an increase of 3.0% *that owes a great deal to …*”).
 */
export function ownStretch({ situation: { figure, passage }, text }: Given): Span {
  const clause = clauseAt(passage, figure.start);
  const behind = text.slice(figure.end, clause.end);
  // “Of all the designs that come up for renewal, almost half are given up”: the whole is said first.
  const isOfWhole = WHOLE_FIRST.test(text.slice(passage.start, clause.start));
  return {
    start: isOfWhole ? passage.start : clause.start,
    end: figure.end + (SAID_OF_IT.exec(behind)?.index ?? behind.length),
  };
}

const WHOLE_FIRST = /^\W*(?:Of|Out of|Among)\s[^,]*,\s*$/u;
