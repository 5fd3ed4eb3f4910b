import type { Fact } from '../factbase/factBase';
import type { Note } from '../note/note';
import type { Fix } from './finding';
import type { Judgement } from './judgement';
import { writeFigure } from './writeFigure';

const HAN = /[\u3400-\u9fff]/;

/** The fix that writes the sourced figure in place of the stated one, in the form of the note. */
export function correction({ figure }: Judgement, fact: Fact, note: Note, safe: boolean): Fix[] {
  if (fact.figure === null) return [];
  const around = note.text.slice(Math.max(0, figure.start - 20), figure.end + 10);
  const text = writeFigure(fact, figure, HAN.test(around));
  if (text === note.text.slice(figure.start, figure.end)) return [];
  return [
    {
      title: 'Write the sourced figure: {text}',
      args: { text },
      edits: [{ span: { start: figure.start, end: figure.end }, text }],
      safe,
      preferred: true,
    },
  ];
}
