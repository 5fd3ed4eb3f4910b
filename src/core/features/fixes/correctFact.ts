import { writeFigure } from '../../check/writeFigure';
import type { Fact, FactFile } from '../../factbase';
import { scalarLike } from '../../factbase/yaml/scalarLike';
import type { Figure } from '../../figures';
import type { Edit } from '../../text/edit';

/** What a fact's `figure:` would say if it said what a note says: in the form and with the other words of the fact. */
export function correctedFigure(fact: Fact, stated: Figure): string | null {
  const { figure, figureText } = fact;
  if (figure === null) return null;
  const chinese = /\p{Script=Han}/u.test(figureText);
  const text = figure.kind === stated.kind ? writeFigure({ ...fact, figure: stated }, figure, chinese) : stated.text;
  // Words around a figure stay: “up” and “$” are outside of it.
  const written = figureText.slice(figure.start, figure.end) === figure.text;
  const corrected = written ? figureText.slice(0, figure.start) + text + figureText.slice(figure.end) : text;
  return corrected === figureText ? null : corrected;
}

/**
 * The edit that puts a text in the place of the value of a fact's `figure:`, quoted as it was, or as it has to be; null
 * where the file is not the one that the fact was read from.
 */
export function correctFact({ text, stale }: FactFile, { place }: Fact, figure: string): Edit | null {
  const span = place.fields.figure?.value;
  if (stale || span === undefined) return null;
  const written = scalarLike(figure, text.slice(span.start, span.end));
  return written === null ? null : { span: { start: span.start, end: span.end }, text: written };
}
