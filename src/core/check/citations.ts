import type { FactBase } from '../factbase/factBase';
import { comparableKinds, type Figure } from '../figures';
import type { FootnoteReference } from '../note/note';
import { clauseAt, type Passage } from './mention';
import { agrees } from './weigh';

/** What the footnote marks of a sentence bind: a fact to a figure, or a source to the whole sentence. */
export interface Citations {
  readonly facts: ReadonlyMap<Figure, FootnoteReference>;
  /** The id of the only source whose facts may be inferred here, where one is named. */
  readonly source: string | null;
}

/**
 * Binds the marks of a sentence. A mark straight after a figure (what it counts and punctuation may stand between)
 * speaks for that figure; one at the end of the sentence speaks for the figures that agree with its fact, or else for
 * the nearest of its kind.
 */
export function citationsOf(
  passage: Passage,
  references: readonly FootnoteReference[],
  text: string,
  base: FactBase,
  frontSource: string | null,
): Citations {
  const facts = new Map<Figure, FootnoteReference>();
  let source = frontSource;
  for (const reference of references) {
    const fact = base.facts.get(reference.label);
    if (fact === undefined) {
      if (base.sources.has(reference.label)) source = reference.label;
      continue;
    }
    if (fact.figure === null) continue;
    const sourced = fact.figure;
    const before = passage.figures.filter((figure) => figure.end <= reference.at && !facts.has(figure));
    const near = before.at(-1);
    if (near !== undefined && isStraightBehind(near, sourced, passage, reference, text)) {
      facts.set(near, reference);
      continue;
    }
    const ofKind = before.filter((figure) => comparableKinds(figure, sourced));
    const agreeing = ofKind.filter((figure) => agrees(figure, fact));
    // A figure of another kind right before the mark is not what the fact speaks for, nor is one further off then.
    const nearest = ofKind.slice(-1).filter((figure) => figure === before.findLast(({ kind }) => kind !== 'year'));
    const bound = atEnd(passage, reference, text)
      ? agreeing.length > 0
        ? agreeing
        : nearest
      : nearest.length > 0
        ? nearest
        : agreeing.slice(-1);
    for (const figure of bound) facts.set(figure, reference);
  }
  return { facts, source };
}

/** Nothing but what the figure counts stands between: no other figure, no clause. Figures of another kind are none of the fact's. */
function isStraightBehind(
  figure: Figure,
  sourced: Figure,
  passage: Passage,
  reference: FootnoteReference,
  text: string,
): boolean {
  if (!comparableKinds(figure, sourced)) return false;
  const between = text.slice(figure.end, reference.at);
  if (/^[\s.,;:!?'"”’」)），。、；]*$/.test(between)) return true;
  return (
    reference.at <= clauseAt(passage, figure.start).end && between.length <= 60 && !atEnd(passage, reference, text)
  );
}

function atEnd(passage: Passage, reference: FootnoteReference, text: string): boolean {
  return /^[\s.,;:!?'"”’」)），。！？；]*$/.test(text.slice(reference.at, passage.end));
}
