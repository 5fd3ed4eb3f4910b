import type { Figure } from '../figures';
import { toEra } from './dated';
import type { Discussed, Era } from './era';
import type { Passage } from './mention';
import { isOld, slice } from './comparedEra';
import { NOW } from './periodWords';
import type { Timeline } from './timeline';

/**
 * The periods that a figure is most likely of where its own words leave that open, as in “then it climbed to 19”, the
 * likeliest first: the last one that the sentence gives before it, the one under discussion, those before that. Never
 * certain: a figure of any other period may be right as well. Empty where the figure is said to be of today, or is what
 * another one changed from or is compared with.
 */
export function likelyEras(figure: Figure, passage: Passage, { era }: Discussed, timeline: Timeline): readonly Era[] {
  if (isOld(figure, passage)) return [];
  if (NOW.test(slice(passage, passage.start, Math.min(passage.end, figure.end + 16)))) return [];
  const time = passage.times.findLast(({ period, end }) => period !== null && end <= figure.start);
  const own = time?.period == null ? [] : [toEra({ ...time, period: time.period }, 'sentence', true)];
  const earlier = timeline.map(({ mention }) => toEra(mention, 'heading', true)).reverse();
  return [...own, ...(era === null ? [] : [era]), ...earlier];
}
