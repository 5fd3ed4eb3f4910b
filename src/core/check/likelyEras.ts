import { samePeriod, type Figure } from '../figures';
import { toEra } from './dated';
import type { Datings } from './datings';
import type { Discussed, Era } from './era';
import type { Passage } from './mention';
import { isOld, slice } from './comparedEra';
import { NOW } from './periodWords';
import type { Timeline } from './timeline';

/**
 * The periods that a figure is most likely of where its own words leave that open, as in “then it climbed to 19”, the
 * likeliest first: the last one that the sentence gives before it, the one under discussion, those before that. Never
 * certain: a figure of any other period may be right as well. Without those that the sentence has other figures for, as
 * 2022 in “300 were filed (2022: 280)”. Null where nobody can tell: where the figure is said to be of a last year without
 * a date, or is what another one changed from or is compared with; `now` where it is of today. Empty where no period is
 * spoken of.
 */
export function likelyEras(
  figure: Figure,
  passage: Passage,
  { datings }: Datings,
  { era }: Discussed,
  timeline: Timeline,
): readonly Era[] | 'now' | null {
  if (isOld(figure, passage)) return null;
  if (NOW.test(slice(passage, passage.start, Math.min(passage.end, figure.end + 16)))) return 'now';
  const before = datings.filter(({ role, time }) => role === 'frame' && time.end <= figure.start);
  // “Last year” in a note without a date.
  const last = before.at(-1)?.time;
  if (last?.period === null && last.years === null) return null;
  const time = before.findLast(({ time: { period } }) => period !== null)?.time;
  const own = time?.period == null ? [] : [toEra({ ...time, period: time.period }, 'sentence', true)];
  const earlier = timeline.map(({ mention }) => toEra(mention, 'heading', true)).reverse();
  const taken = datings.filter(({ role, own: figures }) => role !== 'frame' && !figures.includes(figure));
  const all = [...own, ...(era === null ? [] : [era]), ...earlier];
  const left = all.filter(
    ({ period }) => !taken.some(({ time: other }) => other.period !== null && samePeriod(other.period, period)),
  );
  return left.length === 0 && taken.length > 0 ? null : left;
}
