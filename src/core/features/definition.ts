import type { NoteCheck } from '../check/checkNote';
import type { Place } from '../factbase';
import type { Span } from '../text/span';
import { factsAt } from './factsAt';

/** Where what stands in a note is defined: the facts behind it. */
export interface Definition {
  /** The figure or the label in the note. */
  readonly span: Span;
  readonly places: readonly Place[];
}

/** The facts behind the figure, footnote mark or footnote label at an offset; null where there are none. */
export function definitionAt(check: NoteCheck, offset: number): Definition | null {
  const at = factsAt(check, offset);
  if (at === null || at.facts.length === 0) return null;
  return { span: at.span, places: at.facts.map(({ place }) => place) };
}
