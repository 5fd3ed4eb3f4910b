import type { NoteCheck } from '../check/checkNote';
import type { Judgement } from '../check/judgement';
import type { Fact } from '../factbase';
import { referencesIn } from '../note/referencesIn';
import type { Span } from '../text/span';

/** What stands at a place of a note: a figure with its judgement, or a footnote label that names a fact. */
export interface FactsAt {
  readonly span: Span;
  /** The facts that it is about: none for a figure that is about none. */
  readonly facts: readonly Fact[];
  /** Null for a footnote label. */
  readonly judgement: Judgement | null;
}

/**
 * The figure, footnote mark or label of a footnote definition at an offset; null where there is none, and for labels
 * that name no fact. Of two that touch there, the one that begins.
 */
export function factsAt(check: NoteCheck, offset: number): FactsAt | null {
  const near = [...figuresNear(check, offset), ...labelsNear(check, offset)];
  return near.find(({ span }) => span.end > offset) ?? near[0] ?? null;
}

function figuresNear({ judgements }: NoteCheck, offset: number): FactsAt[] {
  return judgements
    .filter(({ figure }) => touches(figure, offset))
    .map((judgement) => ({ span: spanOf(judgement.figure), facts: judgement.facts, judgement }));
}

function labelsNear({ note, base }: NoteCheck, offset: number): FactsAt[] {
  const references = referencesIn(note);
  const labels = note.definitions.map(({ label, labelSpan }) => ({ label, ...labelSpan }));
  return [...references, ...labels]
    .filter((span) => touches(span, offset))
    .flatMap(({ label, start, end }) => {
      const fact = base.facts.get(label);
      return fact === undefined ? [] : [{ span: { start, end }, facts: [fact], judgement: null }];
    });
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
