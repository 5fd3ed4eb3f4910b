import type { Period, PeriodMention } from '../figures';
import type { Span } from '../text/span';
import { POINTING, smallNumberOf } from './periodWords';
import { wholeYear } from './wholeYear';

/** A period in the words of a text: a stretch of time, or so many years from the one under discussion. */
export interface Stretch extends Span {
  /** Null where only the text around it, or a date that the note does not have, can tell. */
  readonly period: Period | null;
  /** −1 for “the year before” and 上年, 2 for “two years later”; null for a stretch of its own. */
  readonly years: number | null;
  /** How many years before that of a note without a date: 1 for “last year”. Left out where the period is known. */
  readonly back?: number;
}

/**
 * Periods as stretches of time: “since 2017” has no end, “by June 2023” no start, “the five years to 2022” begins in
 * 2018. `noteYear` is the year of a dated note, for “last year”.
 */
export function toPeriods(text: string, mentions: readonly PeriodMention[], noteYear: number | null): Stretch[] {
  const stretches: Stretch[] = [];
  const pointing = pointingIn(text);
  let next = 0;
  for (const mention of mentions) {
    while (next < pointing.length && pointing[next]!.end <= mention.start) stretches.push(pointing[next++]!);
    const period = stretchOf(mention, text, noteYear);
    const points = pointing[next];
    // 上年 is the year before the one spoken of; the date of the note tells only where none is.
    if (points !== undefined && points.start < mention.end)
      pointing[next] = { ...points, period: points.period ?? period };
    else if (period !== null || mention.period === null)
      stretches.push({ start: mention.start, end: mention.end, period, years: null, ...backOf(mention, period) });
  }
  return [...stretches, ...pointing.slice(next), ...severalIn(text)].sort((a, b) => a.start - b.start);
}

/** 前两年分别为…: years of which each has a figure, and nobody can tell which. */
function severalIn(text: string): Stretch[] {
  return [...text.matchAll(SEVERAL)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    period: null,
    years: null,
  }));
}

const SEVERAL =
  /(?<![之以提目最])前[两二三四五几]年(?=[^，。；]{0,8}?(?:分别|依次|各))|\bthe (?:(?:previous|preceding|prior) (?:two|three|four|five)|(?:two|three|four|five) (?:previous|preceding|prior)) years(?=[^.;]{0,60}\brespectively\b)/giu;

function backOf({ yearsBack }: PeriodMention, period: Period | null): Pick<Stretch, 'back'> {
  return period === null && yearsBack !== null ? { back: yearsBack } : {};
}

const SINCE = /(?:\bsince|\bfrom|自|从)\s*(?:the\s+)?(?:(?:start|beginning|end) of\s+)?$/i;
const UNTIL = /(?:\bby|\buntil|\btill|\bup to|\bas of|\bthrough|\bas at|截至|截止|到|至)\s*(?:the\s+)?(?:end of\s+)?$/i;
const AFTER_SINCE = /^\s*(?:以来|起|至今|以后)/;
const RUNNING =
  /\b(?:(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+years|decade)\s+(?:to|until|through|ending(?: in)?|ended(?: in)?)\s+(?:the\s+)?(?:end of\s+)?$/i;
/** How much text before a period is looked at for the word that opens it. */
const LEAD = 40;

function stretchOf(
  { start, end, period, yearsBack }: PeriodMention,
  text: string,
  noteYear: number | null,
): Period | null {
  if (period === null) return yearsBack !== null && noteYear !== null ? wholeYear(noteYear - yearsBack) : null;
  const { from, to } = period;
  if (from === null || to === null || yearOf(from) !== yearOf(to)) return period;
  const before = text.slice(Math.max(0, start - LEAD), start);
  const running = RUNNING.exec(before);
  if (running !== null) {
    const years = running[1] === undefined ? 10 : smallNumberOf(running[1]);
    return { ...period, from: wholeYear(yearOf(to) - years + 1).from };
  }
  const opens =
    SINCE.test(before) || AFTER_SINCE.test(text.slice(end, end + 8)) || text.slice(start, end).endsWith('以来');
  if (opens) return { ...period, to: null };
  return UNTIL.test(before) && period.step !== 'year' ? { ...period, from: null } : period;
}

/** Words that point to a year before or after another, in order. */
function pointingIn(text: string): Stretch[] {
  const found = POINTING.flatMap(({ pattern, sign }) =>
    [...text.matchAll(pattern)].map((match): Stretch => {
      const count = match[1] === undefined ? 1 : smallNumberOf(match[1]);
      const years = sign * count * (/decade/i.test(match[0]) ? 10 : 1);
      return { start: match.index, end: match.index + match[0].length, period: null, years };
    }),
  ).sort((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => index === 0 || found[index - 1]!.end <= start);
}

function yearOf(day: number): number {
  return Math.floor(day / 10000);
}
