import type { Span } from '../text/span';
import { datingsOf } from './datings';
import type { Era } from './era';
import type { Period } from '../figures';
import type { Reach } from './judgement';
import { clauseAt, type Passage, type PeriodInText } from './mention';
import { ASIDE, LEADS_AWAY } from './periodWords';
import { SAME_PERIOD } from './vocabulary';

/** The period that a text is speaking of where a sentence begins. */
export interface Discussion {
  readonly period: PeriodInText | null;
  readonly periodReach: Reach;
  /** All periods of the last sentence that gave any. */
  readonly periods: readonly PeriodInText[];
  /** True where another paragraph gave them, and nothing above this one does. */
  readonly isRemote: boolean;
}

export const nothingDiscussed: Discussion = { period: null, periodReach: 'heading', periods: [], isRemote: false };

/**
 * A period carried into a sentence, given in lower case. It convicts only where the sentence says that it still holds,
 * or where it is the only one given, near by, and nothing in the sentence leads away from it.
 */
export function carriedEra({ period, periodReach, periods, isRemote }: Discussion, lower: string): Era | null {
  if (period === null) return null;
  const stays = lower !== '' && !isRemote && periods.length < 2 && isOneYear(period.period) && !LEADS_AWAY.test(lower);
  return { period: period.period, mention: period, reach: periodReach, firm: stays || SAME_PERIOD.test(lower) };
}

function isOneYear({ from, to, step }: Period): boolean {
  return step === 'year' && from !== null && to !== null && to - from < 10000;
}

/** What a sentence leaves under discussion: its own last period, unless that is only compared with or looked back to. */
export function discussedAfter(discussion: Discussion, passage: Passage): Discussion {
  const frames = framesOf(passage);
  if (frames.length === 0 || isBracketed(passage)) return discussion;
  const last =
    frames.findLast((frame) => !isAside(passage, frame)) ?? (discussion.period === null ? frames.at(-1)! : null);
  if (last === null) return discussion;
  return { period: last, periodReach: 'paragraph', periods: frames, isRemote: false };
}

/** What the headings above a block leave under discussion, the nearest first. */
export function discussedUnder(headings: readonly Passage[], front: Discussion): Discussion {
  const heading = headings.findLast(({ periods }) => periods.length > 0);
  if (heading === undefined) return front;
  const frames = framesOf(heading);
  return { period: frames.at(-1) ?? heading.periods.at(-1)!, periodReach: 'heading', periods: frames, isRemote: false };
}

function framesOf(passage: Passage): PeriodInText[] {
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
