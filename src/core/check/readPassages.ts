import type { FactBase } from '../factbase/factBase';
import { read, type Period, type PeriodMention } from '../figures';
import type { Prose } from '../note/note';
import type { Span } from '../text/span';
import { toAtoms } from './atoms';
import { lexisOf } from './lexis';
import { endOfLongerName } from './longerName';
import { isYearOf } from './isYearOf';
import type { EntityMention, Passage, PeriodInText } from './mention';
import type { NameMention } from './nameMatcher';
import { splitClauses } from './splitClauses';
import { splitSentence } from './splitSentence';
import { sweep } from './sweep';

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
  const reading = read(text);
  const locate = <T extends Span>(mention: T): T & Located => ({
    ...mention,
    source: prose.toSource(mention),
    text: text.slice(mention.start, mention.end),
  });
  const named = lexis.applicants.find(text, atoms).filter((mention) => !isHalfOfWord(text, mention));
  const starts = new Set(named.map(({ start }) => start));
  const applicants = named.map((mention) => locate(wholeName(text, mention, starts)));
  const measures = lexis.measures.find(text, atoms).map(locate);
  const periods = toPeriods(text, reading.periods, noteYear).map(locate);
  const hasYears = ({ ids }: EntityMention): boolean => ids.some((id) => lexis.kindsOf(id).has('year'));
  const figuresAhead = sweep(reading.figures);
  const figuresIn = sweep(reading.figures);
  const measuresIn = sweep(measures);
  const applicantsIn = sweep(applicants);
  const periodsIn = sweep(periods);
  return sentences
    .flatMap((sentence) => splitSentence(sentence, figuresAhead(sentence), text))
    .map((sentence) => {
      const figures = figuresIn(sentence);
      const named = measuresIn(sentence);
      const years = named.filter(hasYears);
      return {
        start: sentence.start,
        end: sentence.end,
        text: text.slice(sentence.start, sentence.end),
        clauses: splitClauses(text, sentence),
        applicants: applicantsIn(sentence),
        measures: named,
        // A year that is said of a measure dates no other figure.
        periods: periodsIn(sentence).filter(
          (period) =>
            !years.some(
              (mention) => isYearOf(period, mention, figures, text) && !CLAUSE_END.test(between(period, mention, text)),
            ),
        ),
        figures,
      };
    });
}

/** In `US-based` and `non-Chinese` nobody is named whom a figure could be said of. */
function isHalfOfWord(text: string, { start, end }: Span): boolean {
  return /^-\p{Ll}/u.test(text.slice(end, end + 2)) || /\bnon-$/i.test(text.slice(Math.max(0, start - 4), start));
}

/** A name that only begins a longer one is kept, so that its figures go to nobody else, and bears no id. */
function wholeName(text: string, mention: NameMention, starts: ReadonlySet<number>): NameMention {
  const end = endOfLongerName(text, mention, starts);
  return end === null ? mention : { ids: [], start: mention.start, end };
}

const CLAUSE_END = /[,;，；]/;

function between(a: Span, b: Span, text: string): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

interface Located {
  readonly source: Span;
  readonly text: string;
}

type Stretch = Omit<PeriodInText, keyof Located>;

const SINCE = /(?:\bsince|\bfrom|自|从)\s*(?:the\s+)?(?:(?:start|beginning|end) of\s+)?$/i;
const UNTIL = /(?:\bby|\buntil|\btill|\bup to|\bas of|\bthrough|\bas at|截至|截止|到|至)\s*(?:the\s+)?(?:end of\s+)?$/i;
/** A period that the one spoken of is compared with: “more than in 2021”, 与2022年相比. */
const COMPARED =
  /(?:\b(?:than|compared (?:with|to)|versus|vs\.?|relative to|unlike)(?: (?:in|for|that of|that in|those of|those in))?|较|比|相比)\s*$/i;
const COMPARED_BEHIND = /^\s*年?(?:全年)?相比/;
const AFTER_SINCE = /^\s*(?:以来|起|至今|以后)/;
const RUNNING =
  /(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+years\s+(?:to|until|ending in|ended)\s+(?:the\s+)?(?:end of\s+)?$/i;
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** How much text before a period is looked at for the word that opens it. */
const LEAD = 40;

/** Periods as stretches of time: “since 2017” has no end, “by 2023” no start, “the five years to 2022” begins in 2018. */
function toPeriods(text: string, mentions: readonly PeriodMention[], noteYear: number | null): Stretch[] {
  const periods: Stretch[] = [];
  for (const { start, end, period, yearsBack } of mentions) {
    if (period === null) {
      if (yearsBack !== null && noteYear !== null) periods.push({ start, end, period: ofYear(noteYear - yearsBack) });
      continue;
    }
    const before = text.slice(Math.max(0, start - LEAD), start);
    if (COMPARED.test(before) || COMPARED_BEHIND.test(text.slice(end, end + LEAD))) continue;
    const single =
      period.from !== null && period.to !== null && Math.floor(period.from / 10000) === Math.floor(period.to / 10000);
    const running = RUNNING.exec(before)?.[1];
    if (running !== undefined && single) {
      const years = /^\d/.test(running) ? Number(running) : WORDS.indexOf(running.toLowerCase());
      periods.push({
        start,
        end,
        period: { ...period, from: ofYear(Math.floor(period.to / 10000) - years + 1).from },
      });
    } else if (
      single &&
      (SINCE.test(before) || AFTER_SINCE.test(text.slice(end)) || text.slice(start, end).endsWith('以来'))
    ) {
      periods.push({ start, end, period: { ...period, to: null } });
    } else if (single && UNTIL.test(before) && period.step !== 'year') {
      periods.push({ start, end, period: { ...period, from: null } });
    } else {
      periods.push({ start, end, period });
    }
  }
  return periods;
}

function ofYear(year: number): Period {
  return { from: year * 10000 + 101, to: year * 10000 + 1231, step: 'year' };
}
