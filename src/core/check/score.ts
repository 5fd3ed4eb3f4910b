import type { Era } from './era';
import type { Reach, Score, Term } from './judgement';
import type { Situation } from './situation';
import type { Topic } from './topic';

/**
 * How strongly the words of a note bind a figure to the facts of one applicant, measure and period: one term for each
 * of the three, the nearer its words stand the more points, less for what speaks against them. The values of the facts
 * have no part in it. A binding convicts from `CONVICTS` points on, and where no other that the figure agrees with comes
 * within `MARGIN` points of it; below, the verdict is `unsure`, and so it is where the number looks like no mistake (see
 * `isMistake`).
 */
export function scoreOf({ subject }: Situation, topic: Topic, era: Era | null): Score {
  const terms: Term[] = [];
  const add = (slot: Term['slot'], reach: Reach, penalty: number): void => {
    terms.push({ slot, reach, points: POINTS[reach], penalty });
  };
  if (subject !== null) add('applicant', subject.reach, subject.firm && !subject.doubtful ? 0 : DOUBT);
  add('measure', topic.reach, topic.firm && !topic.otherNoun ? 0 : DOUBT);
  if (era !== null) add('period', era.reach, era.firm ? 0 : LOOSE_PERIOD);
  return { terms, total: terms.reduce((sum, { points, penalty }) => sum + points + penalty, 0) };
}

/** The least that two certain words far away are worth; no doubtful one is made up for by the others. */
export const CONVICTS = 4;

export const MARGIN = 2;

/** What a word is worth by where it stands. */
const POINTS: Readonly<Record<Reach, number>> = {
  citation: 4,
  clause: 4,
  table: 4,
  sentence: 3,
  paragraph: 2,
  heading: 2,
  frontMatter: 2,
};

/** Another applicant or measure may stand in between, or something else is counted in so many words. */
const DOUBT = -9;
/** A period that may be another figure's: `weigh` asks more of it, and the score little less. */
const LOOSE_PERIOD = -1;
/** A word that is not the nearest of its kind. */
export const FARTHER = -2;
