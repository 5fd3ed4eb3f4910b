import type { PeriodInText } from './mention';

/**
 * The periods that a note, or a section of it, has spoken of so far, each once with how often, as far as that matters: what a sentence without
 * a period of its own is most likely about.
 */
export type Timeline = readonly Stretch[];

interface Stretch {
  /** The mention that gave it last. */
  readonly mention: PeriodInText;
  readonly times: number;
}

export const emptyTimeline: Timeline = [];

/** Goes on with periods; each counts as much as figures were given for it. */
export function along(timeline: Timeline, mentions: readonly PeriodInText[], weight: number): Timeline {
  if (mentions.length === 0) return timeline;
  const next = new Map(timeline.map((stretch) => [keyOf(stretch.mention), stretch]));
  for (const mention of mentions) {
    const key = keyOf(mention);
    // That it was enough is all that is asked, and the less is kept, the sooner two versions of a note come to the same.
    const times = Math.min(ENOUGH, (next.get(key)?.times ?? 0) + weight);
    // What was named last comes last, and is kept where there are too many.
    next.delete(key);
    next.set(key, { mention, times });
  }
  return [...next.values()].slice(-MOST);
}

/** The period that was named last; null where there is none. */
export function lastOf(timeline: Timeline): PeriodInText | null {
  return timeline.findLast(({ mention: { period } }) => period.from !== null || period.to !== null)?.mention ?? null;
}

/** Whether a period is the only one that was named, and for a figure, or twice: a year in passing is no theme. */
export function isOnly(timeline: Timeline, period: PeriodInText | null): boolean {
  const [first] = timeline;
  return timeline.length === 1 && period !== null && first!.times >= ENOUGH && keyOf(first!.mention) === keyOf(period);
}

/** What a heading says, or the front matter. */
export const OF_HEADING = 2;

/** What a period has to count to be a theme: one figure, or twice in passing. */
const ENOUGH = 1;

/** Periods that are kept apart. */
const MOST = 12;

function keyOf({ period }: PeriodInText): string {
  return `${period.from ?? ''}/${period.to ?? ''}`;
}
