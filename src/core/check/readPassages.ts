import type { FactBase } from '../factbase/factBase';
import { read as readFigures } from '../figures';
import type { Prose } from '../note/note';
import type { Span } from '../text/span';
import { toAtoms } from './atoms';
import { lexisOf } from './lexis';
import { isYearOf } from './isYearOf';
import { metonymsIn } from './metonyms';
import type { EntityMention, Passage, PeriodInText, TimeInText } from './mention';
import { namedApplicants } from './namedApplicants';
import { TOTAL } from './nameWords';
import { placeIn, type Place } from './place';
import { COMPARED, COMPARED_BEHIND } from './periodWords';
import { splitClauses } from './splitClauses';
import { signed } from './signed';
import { splitSentence } from './splitSentence';
import { sweep } from './sweep';
import { toPeriods } from './toPeriods';
import { matchesOf } from '../text/matchesOf';

/**
 * Finds figures, periods, applicants and measures in the text of a block and parts them by sentence. Linear in the
 * text. `noteYear` is the year of a dated note, for “last year”.
 */
export function readPassages(
  prose: Prose,
  sentences: readonly Span[],
  base: FactBase,
  noteYear: number | null,
): Passage[] {
  const { text } = prose;
  const lexis = lexisOf(base);
  const atoms = toAtoms(text);
  const reading = readFigures(text);
  // The spread comes last, so that all mentions are of one shape: see “If you change …” in the README.
  const locate = <T extends Span>(mention: T): T & Located => ({
    source: placeIn(prose, mention),
    text: text.slice(mention.start, mention.end),
    ...mention,
  });
  const known = namedApplicants(text, atoms, base).map(locate);
  const metonyms = metonymsIn(text, atoms, known, base).map((mention) => ({ ...locate(mention), isMetonym: true }));
  const applicants = metonyms.length === 0 ? known : [...known, ...metonyms].sort((a, b) => a.start - b.start);
  const measures = lexis.measures.find(text, atoms).map(locate);
  const words = lexis.words.matcher.find(text, atoms).map(locate);
  const totals = matchesOf(text, TOTAL).map(({ index, 0: total }) =>
    locate({ ids: [], start: index, end: index + total.length }),
  );
  const times = toPeriods(text, reading.periods, noteYear).map(locate);
  const hasYears = ({ ids }: EntityMention): boolean => ids.some((id) => lexis.kindsOf(id).has('year'));
  const read = reading.figures.map((figure) => signed(figure, text));
  const figuresAhead = sweep(read);
  const figuresIn = sweep(read);
  const measuresIn = sweep(measures);
  const wordsIn = sweep(words);
  const totalsIn = sweep(totals);
  const applicantsIn = sweep(applicants);
  const timesIn = sweep(times);
  return sentences
    .flatMap((sentence) => splitSentence(sentence, figuresAhead(sentence), text))
    .map((sentence) => {
      const figures = figuresIn(sentence);
      const named = measuresIn(sentence);
      const years = named.filter(hasYears);
      // A year that is said of a measure dates no other figure.
      const dating = timesIn(sentence).filter(
        (time) =>
          !years.some(
            (mention) => isYearOf(time, mention, figures, text) && !CLAUSE_END.test(between(time, mention, text)),
          ),
      );
      return {
        start: sentence.start,
        end: sentence.end,
        text: text.slice(sentence.start, sentence.end),
        clauses: splitClauses(text, sentence),
        applicants: applicantsIn(sentence),
        measures: named,
        words: wordsIn(sentence),
        totals: totalsIn(sentence),
        periods: dating.filter((time) => isSpokenOf(time, text)),
        times: dating,
        figures,
      };
    });
}

const CLAUSE_END = /[,;，；]/;

function between(a: Span, b: Span, text: string): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

interface Located {
  readonly source: Place;
  readonly text: string;
}

/** Whether a period is one of its own that the text does not only compare with. */
function isSpokenOf(time: TimeInText, text: string): time is TimeInText & PeriodInText {
  if (time.period === null || time.years !== null) return false;
  const before = text.slice(Math.max(0, time.start - 40), time.start);
  return !COMPARED.test(before) && !COMPARED_BEHIND.test(text.slice(time.end, time.end + 12));
}
