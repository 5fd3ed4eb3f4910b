import type { Fact } from '../factbase/factBase';
import { readFigures, type Figure } from '../figures';
import type { Form } from './write/form';
import { formsOf } from './write/forms';
import { linkOf, withoutSharedScale } from './write/range';
import { qualified } from './write/qualified';

/**
 * Writes the figure of a fact as a note would: exactly, with the fact's qualifier in words of the note's language, and
 * in the form of the figure `like` that it takes the place of, where there is one. A fact of “more than 38,000” is
 * `more than 38,000` beside `36,000`, `more than 38 thousand` beside `36 thousand` and `超过3.8万` beside `3.6万`.
 *
 * What is written reads back as the fact's figure: a form that cannot say it exactly is passed over for the next one,
 * and last comes the fact's own text. Direction words stay outside, as they do in figures. Statements give ''.
 */
export function writeFigure(fact: Fact, like: Figure | null, chinese: boolean): string {
  const { figure } = fact;
  if (figure === null) return '';
  for (const candidate of candidates(figure, like, chinese)) {
    const text = capitalisedLike(candidate, like);
    if (says(text, figure)) return text;
  }
  return figure.text;
}

function* candidates(figure: Figure, like: Figure | null, chinese: boolean): Generator<string> {
  if (like === null && isWrittenIn(figure.text, chinese)) yield figure.text;
  const number = like === null ? '' : numberOf(like);
  for (const form of formsOf(figure, number, like?.kind ?? null, chinese)) {
    const written = writeNumber(figure, form, like, chinese);
    if (written !== null) yield* qualified(written, figure, like, chinese);
  }
}

function writeNumber(figure: Figure, form: Form, like: Figure | null, chinese: boolean): string | null {
  if (figure.value !== null) return form(figure.value, figure.step);
  if (figure.low === null || figure.high === null) return null;
  const low = form(figure.low, figure.step);
  const high = form(figure.high, figure.step);
  if (low === null || high === null) return null;
  return withoutSharedScale(low, high) + linkOf(like, chinese) + high;
}

/** The number of a figure with its scale or percent sign. */
function numberOf({ text, number, start }: Figure): string {
  return text.slice(number.start - start, number.end - start);
}

/** Whether a text has no words at all, or words of this language only. */
function isWrittenIn(text: string, chinese: boolean): boolean {
  return chinese ? !/\p{Script=Latin}/u.test(text) : !/\p{Script=Han}/u.test(text);
}

function capitalisedLike(text: string, like: Figure | null): string {
  return like !== null && /^\p{Lu}/u.test(like.text) ? text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : text;
}

/** Whether a text reads as one figure, the whole of it, that says what this one says. */
function says(text: string, figure: Figure): boolean {
  const [read, ...others] = readFigures(text);
  if (read === undefined || others.length > 0 || read.start !== 0 || read.end !== text.length) return false;
  const same = (a: number | null, b: number | null): boolean =>
    a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.abs(b));
  const values = same(read.value, figure.value) && same(read.low, figure.low) && same(read.high, figure.high);
  return (
    values && read.kind === figure.kind && read.qualifier === figure.qualifier && isGroup(text) === isGroup(figure.text)
  );
}

/** A rank that names a group of places: “top ten” is not “tenth”. */
function isGroup(text: string): boolean {
  return /^(?:top|前)/i.test(text);
}
