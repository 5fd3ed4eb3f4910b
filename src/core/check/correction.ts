import type { Fact } from '../factbase/factBase';
import { agreement, readFigures, type Figure } from '../figures';
import type { Note } from '../note/note';
import type { Span } from '../text/span';
import type { Fix } from './finding';
import type { Judgement } from './judgement';
import { otherDirection } from './repair/otherDirection';
import { writeFigure } from './writeFigure';

const HAN = /[\u3400-\u9fff]/;

/**
 * The fix that writes the sourced figure in place of the stated one, in the form of the note. Where it went the other way
 * the word that says so is exchanged, too, or there is none.
 */
export function correction({ figure }: Judgement, fact: Fact, note: Note, safe: boolean): Fix[] {
  if (fact.figure === null) return [];
  const { like, wanted } = asWritten(figure, fact.figure);
  const text = writeFigure({ ...fact, figure: wanted }, like, HAN.test(lineAround(figure, note.text)));
  if (text === '' || text === note.text.slice(figure.start, figure.end)) return [];
  const edit = { span: { start: figure.start, end: figure.end }, text };
  if (agreement({ ...fact.figure, direction: figure.direction }, fact.figure) !== 'direction')
    return [{ title: 'Write the sourced figure: {text}', args: { text }, edits: [edit], safe, preferred: true }];
  const other = otherDirection(figure, note);
  if (other === null) return [];
  return [
    {
      title: 'Write “{word}” and the sourced figure: {text}',
      args: { text, word: other.edit.text },
      edits: [edit, other.edit],
      safe: false,
      preferred: true,
    },
  ];
}

/**
 * A figure as its own text says it, and the sourced one as it says the same beside it: in a column of thousands 351.2 is
 * a number like 315.2, whatever the two stand for, and in a column of shares 18.3 is one without a percent sign.
 */
function asWritten(figure: Figure, sourced: Figure): { readonly like: Figure; readonly wanted: Figure } {
  const [own] = readFigures(figure.text);
  const isBare = own?.kind === 'count' && sourced.kind === figure.kind && own.value !== null && figure.value !== null;
  if (!isBare || (own.kind === figure.kind && own.value === figure.value)) return { like: figure, wanted: sourced };
  const factor = own.value / figure.value;
  const scaled = (value: number | null): number | null => (value === null ? null : rounded(value * factor));
  const like = { ...figure, kind: own.kind, value: own.value, step: own.step };
  const { value, low, high, step } = sourced;
  const number = { value: scaled(value), low: scaled(low), high: scaled(high), step: rounded(step * factor) };
  return { like, wanted: { ...sourced, ...number, kind: own.kind, text: '' } };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Some of the line that a figure stands in: of other lines it may be moved away. */
function lineAround({ start, end }: Span, text: string): string {
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 10);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + behind.split('\n', 1)[0]!;
}
