import type { Fact } from '../../factbase/factBase';
import type { Period } from '../../figures';
import type { Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import type { Judgement } from '../judgement';
import { periodFit } from '../period';
import { onlyWordOf } from './onlyWordOf';
import { readSentence, sentenceAround } from './sentenceAround';

/** The edits of years, and what they read then: `2018 and 2022`. */
export interface OtherYear {
  readonly edits: readonly Edit[];
  readonly text: string;
}

/**
 * Writes the years of a fact in the place of those that a sentence gives for its figure: “2022” becomes “2023”. Null
 * where the sentence gives no plain years for it, or other figures go by the same ones.
 */
export function otherYear(
  judgement: Judgement,
  fact: Fact,
  note: Note,
  judgements: readonly Judgement[],
): OtherYear | null {
  const wanted = fact.period ?? fact.asOf;
  const word = onlyWordOf(judgement, 'period', judgements, ({ disagreement }) => {
    const other = disagreement?.otherPeriod;
    return other != null && yearsOf(other.period ?? other.asOf)?.join() === yearsOf(wanted)?.join();
  });
  const around = word === null ? null : sentenceAround(note, word.span.start);
  const place = word === null ? null : (around?.find(word.span) ?? null);
  const years = yearsOf(wanted);
  if (around === null || place === null || years === null) return null;
  const written = [...around.text.slice(place.start, place.end).matchAll(YEAR)];
  if (written.length !== years.length) return null;
  const [before, behind] = [around.text.slice(0, place.start), around.text.slice(place.end)];
  // A sentence that has those years already speaks of them as of others.
  if (years.some((year) => (before + behind).includes(year))) return null;
  let text = around.text.slice(place.start, place.end);
  for (const [index, { index: at }] of written.entries()) {
    text = text.slice(0, at) + years[index]! + text.slice(at + 4);
  }
  const read = readSentence(before + text + behind).periods.find(({ start }) => start === place.start);
  if (read?.period == null || periodFit(fact, read.period) !== 'same') return null;
  const edits = written
    .map(({ index: at }, index) => ({
      span: { start: place.start + at, end: place.start + at + 4 },
      text: years[index]!,
    }))
    .map((edit) => around.toNote(edit))
    .filter((edit) => edit !== null);
  return edits.length === written.length ? { edits, text } : null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The year of a period, or the first and the last; null where it is open. */
function yearsOf(period: Period | null): string[] | null {
  if (period?.from == null || period.to == null) return null;
  const years = [period.from, period.to].map((day) => String(Math.floor(day / 10000)));
  return years[0] === years[1] ? years.slice(0, 1) : years;
}
