import type { Period } from '../figures';
import type { Dating } from './datings';
import type { Discussed, Era } from './era';
import type { Reach } from './judgement';
import type { PeriodInText, TimeInText } from './mention';

/** A dating with its period; null where words point to another year, and nothing is known to point from. */
export interface Dated extends Dating {
  readonly mention: PeriodInText | null;
  /** Whether the period is given outright, or counted from one that the sentence gives. */
  readonly sure: boolean;
}

/** Finds the periods that words of a sentence point to from another one. */
export function resolve(datings: readonly Dating[], discussed: Discussed): Dated[] {
  const dated: Dated[] = [];
  for (const dating of datings) {
    const { time } = dating;
    if (time.years === null) {
      dated.push({ mention: toMention(time, time.period), sure: true, ...dating });
      continue;
    }
    // What is pointed from: the frame so far, else the one behind (“compared with the year before, in 2023 …”).
    const isAnchor = ({ role, time: other }: Dating): boolean => role === 'frame' && other.period !== null;
    const before = dated.findLast(
      (other) => other.role === 'frame' && other.mention !== null && !isBackward(other.time),
    );
    const own =
      before?.mention?.period ??
      datings.find((other) => other.time.years === null && isAnchor(other))?.time.period ??
      null;
    const known = own ?? discussed.era?.period ?? null;
    const period = known === null ? time.period : shifted(known, time.years);
    dated.push({
      mention: toMention(time, period),
      sure: own !== null || (!isOfYears(known) && (discussed.isSettled === true || (discussed.era?.firm ?? true))),
      ...dating,
    });
  }
  return dated;
}

/** Nobody says “a year ago” of a stretch of years that was spoken of before. */
function isOfYears(period: Period | null): boolean {
  if (period?.from == null || period.to == null) return false;
  return Math.floor(period.from / 10000) !== Math.floor(period.to / 10000);
}

function toMention(time: TimeInText, period: Period | null): PeriodInText | null {
  return period === null ? null : { start: time.start, end: time.end, period, source: time.source, text: time.text };
}

/** Whether words only look back, so that what comes later is not of that year. */
export function isBackward({ years }: TimeInText): boolean {
  return years !== null && years < 0;
}

/** A period so many years later. */
export function shifted(period: Period, years: number): Period {
  const shift = (day: number | null): number | null => (day === null ? null : day + years * 10000);
  return { ...period, from: shift(period.from), to: shift(period.to) };
}

/** The era of a mention. */
export function toEra(mention: PeriodInText, reach: Reach, firm: boolean): Era {
  return { period: mention.period, mention, reach, firm };
}
