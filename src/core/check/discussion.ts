import type { Span } from '../text/span';
import { datingsOf } from './datings';
import type { Era } from './era';
import type { Period } from '../figures';
import type { Reach } from './judgement';
import { clauseAt, type Passage, type PeriodInText } from './mention';
import { ASIDE, IS_SO, LEADS_AWAY, MAY_LEAD_AWAY } from './periodWords';
import { isOfReport } from './table/caption';
import { along, emptyTimeline, isOnly, lastOf, type Timeline } from './timeline';
import { SAME_PERIOD } from './vocabulary';

/** The period that a text is speaking of where a sentence begins. */
export interface Discussion {
  readonly period: PeriodInText | null;
  readonly periodReach: Reach;
  /** All periods of the last sentence that gave any. */
  readonly periods: readonly PeriodInText[];
  /** True where another paragraph gave them, and nothing above this one does. */
  readonly isRemote: boolean;
  /** What the section, or all that the note has said so far, has spoken of. */
  readonly timeline?: Timeline | undefined;
  /** True where it may be the year of what was published, and not of the figures: “Annual report 2024”. */
  readonly isOfReport?: boolean | undefined;
}

export const nothingDiscussed: Discussion = { period: null, periodReach: 'heading', periods: [], isRemote: false };

/**
 * A period carried into a sentence, or into a table where that is null. It convicts only where the sentence says that it
 * still holds, or where it is the only one given, near by or in the whole section, and nothing in the sentence leads
 * away from it.
 */
export function carriedEra(discussion: Discussion, passage: Passage | null): Era | null {
  const { period, periodReach } = discussion;
  if (period === null) return null;
  const era = (firm: boolean): Era => ({ period: period.period, mention: period, reach: periodReach, firm });
  if (passage === null) return era(false);
  const words = withoutTimes(passage);
  // “In the same year”, where two have been named, is one of them.
  if (SAME_PERIOD.test(words)) return discussion.periods.length < 2 ? era(true) : { against: true, ...era(false) };
  if (LEADS_AWAY.test(words)) return { against: true, ...era(false) };
  return era(staysIn(discussion, period.period, words));
}

function staysIn(discussion: Discussion, period: Period, words: string): boolean {
  const { periods, isRemote, isOfReport } = discussion;
  if (isOfReport === true) return false;
  if (isOnlyOne(discussion)) {
    // What somebody has is what they have today, if the text has only spoken of a year in the past.
    if (isOneYear(period)) return !isRemote || !IS_SO.test(words);
    return isOfYears(period) || (period.from === null && period.to !== null);
  }
  return !isRemote && periods.length < 2 && isOneYear(period) && !MAY_LEAD_AWAY.test(words);
}

/**
 * A sentence in lower case without the words of its periods, and what they go on with where they point to another year:
 * “the year before it had been 300” has its own figures, and only those.
 */
function withoutTimes(passage: Passage): string {
  const { text, start, times } = passage;
  let words = '';
  let from = 0;
  for (const time of times) {
    words += `${text.slice(from, Math.max(from, time.start - start))} `;
    const end = time.years === null ? time.end : clauseAt(passage, time.start).end;
    from = Math.max(from, end - start);
  }
  return (words + text.slice(from)).toLowerCase();
}

/** Whether the period under discussion is beyond doubt for a sentence that says nothing against it. */
export function isSettled(discussion: Discussion): boolean {
  const { period } = discussion;
  return period !== null && staysIn(discussion, period.period, '');
}

function isOfYears({ step, from, to }: Period): boolean {
  return step === 'year' && from !== null && to !== null;
}

/** Whether nothing but the period under discussion has been. */
export function isOnlyOne({ timeline, period }: Discussion): boolean {
  return timeline !== undefined && isOnly(timeline, period);
}

function isOneYear({ from, to, step }: Period): boolean {
  return step === 'year' && from !== null && to !== null && to - from < 10000;
}

/** What a sentence leaves under discussion: its own last period, unless that is only compared with or looked back to. */
export function discussedAfter(discussion: Discussion, passage: Passage): Discussion {
  const frames = framesOf(passage);
  // Behind “last year” in a note without a date nobody knows which year is spoken of.
  if (frames.length === 0 && unresolvedIn(passage).length > 0 && !isBracketed(passage))
    return {
      ...discussion,
      period: null,
      periods: [],
      timeline: alongPassages(discussion.timeline ?? emptyTimeline, [passage]),
    };
  if (frames.length === 0 || isBracketed(passage)) return discussion;
  const timeline = alongPassages(discussion.timeline ?? emptyTimeline, [passage]);
  const last =
    frames.findLast((frame) => !isAside(passage, frame)) ?? (discussion.period === null ? frames.at(-1)! : null);
  if (last === null) return discussion;
  return { period: last, periodReach: 'paragraph', periods: frames, isRemote: false, timeline };
}

/** What was spoken of before goes on where nothing nearer gives a period: the one that was named last. */
export function discussedOn(timeline: Timeline): Discussion {
  const period = lastOf(timeline);
  if (period === null) return nothingDiscussed;
  return { period, periodReach: 'heading', periods: [period], isRemote: true, timeline };
}

/** Goes on with the periods that sentences speak of, and do not only look back to or ahead at. */
export function alongPassages(timeline: Timeline, passages: readonly Passage[], least = PASSING): Timeline {
  return passages.reduce((before, passage) => {
    const frames = isBracketed(passage) ? [] : framesOf(passage).filter((frame) => !isAside(passage, frame));
    const figures = passage.figures.filter(({ kind }) => kind !== 'year').length;
    const told = along(before, frames, Math.max(figures / frames.length, least));
    return along(told, unresolvedIn(passage), least);
  }, timeline);
}

/** “Last year” in a note without a date: nobody knows which, and so not that it is none but the one that was named. */
function unresolvedIn({ times }: Passage): PeriodInText[] {
  const [time] = times.filter(({ period, years }) => period === null && years === null);
  return time === undefined ? [] : [{ ...time, period: { from: null, to: null, step: 'year' } }];
}

/** What a period counts that no figure is given for. */
export const PASSING = 0.5;

/** What the headings above a block leave under discussion, the nearest first. */
export function discussedUnder(headings: readonly Passage[], front: Discussion): Discussion {
  const heading = headings.findLast(({ periods }) => periods.length > 0);
  if (heading === undefined) return front;
  const frames = framesOf(heading);
  return {
    period: frames.at(-1) ?? heading.periods.at(-1)!,
    periodReach: 'heading',
    periods: frames,
    isRemote: false,
    isOfReport: isOfReport(heading),
  };
}

/** The periods that govern what a sentence says, and not only a figure beside them. */
export function framesOf(passage: Passage): PeriodInText[] {
  if (passage.times.length === 0) return [];
  return datingsOf(passage).datings.flatMap(({ role, time }) =>
    role === 'frame' && time.period !== null && time.years === null
      ? [{ start: time.start, end: time.end, source: time.source, text: time.text, period: time.period }]
      : [],
  );
}

/** A sentence that stands in brackets does not change what is under discussion. */
function isBracketed({ text }: Passage): boolean {
  return /^\s*[(（]/.test(text) && /[)）]$/.test(text.trimEnd());
}

/** Whether the clause of a period looks back or ahead from what is spoken of. */
function isAside(passage: Passage, { start }: Span): boolean {
  const clause = clauseAt(passage, start);
  return ASIDE.test(passage.text.slice(clause.start - passage.start, clause.end - passage.start));
}
