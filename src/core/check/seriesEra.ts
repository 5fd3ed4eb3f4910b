import type { Figure, Period } from '../figures';
import { shifted, toEra, type Dated } from './dated';
import type { Discussed, Era } from './era';
import type { FigureGroup } from './figureGroups';
import type { Passage, PeriodInText } from './mention';
import { IN_ORDER, INTERVAL } from './periodWords';

/** “In 2022 and 2023, 12 and 15”, “from 2021 to 2023 it went from 9 via 12 to 15”: as many figures as periods. */
export function ofSeries(
  figure: Figure,
  { figures, isSeries, start }: FigureGroup,
  dated: readonly Dated[],
  discussed: Discussed,
  passage: Passage,
): Era | null {
  if (figures.length < 2) return null;
  const at = figures.indexOf(figure);
  const model = isSeries ? null : ofModel(figures, dated, passage);
  if (model !== null) return toEra(model[at]!.mention!, 'sentence', model[at]!.sure);
  const frames = dated.filter(({ role, mention }) => role === 'frame' && mention !== null);
  const before = frames.filter(({ time }) => time.end <= start).map(({ mention }) => mention!);
  const last = before.at(-1);
  const inOrder = isSeries || IN_ORDER.test(passage.text);
  const paired = inOrder ? before : listedIn(before, passage, figures.length);
  // “300 in 2023 and 280 in 2022; hers fell from 90 to 80”: what changes goes with time, however the years were named.
  const inTime = isSeries && isRising([...paired].reverse()) ? [...paired].reverse() : paired;
  if (paired.length === figures.length) return toEra(inTime[at]!, 'sentence', isRising(inTime) || !isSeries);
  // Of a span of years, 分别为412件、538件和617件 are those of each year.
  if (isSeries || inOrder || figures.length > 2) {
    const span = last ?? (frames.length === 0 && discussed.periods.length === 1 ? discussed.periods[0]! : undefined);
    const years = span === undefined ? [] : yearsOf(span.period);
    // Where there are more of them, or two only, the first and the last are those of the years that the span names.
    const isEnd = isSeries && (at === 0 || at === figures.length - 1);
    const isOfEnds = isEnd && (figures.length === 2 || figures.length > years.length);
    if (years.length > 1 && (years.length === figures.length || isOfEnds)) {
      const year = at === figures.length - 1 ? years.at(-1)! : years[at]!;
      return { ...toEra({ ...span!, period: year }, 'sentence', last !== undefined) };
    }
  }
  const up = isSeries && !INTERVAL.test(passage.text) ? (last?.period ?? discussed.era?.period) : undefined;
  if (up !== undefined && at < figures.length - 1 && isOneYear(up)) {
    // From 300 to 320 in a year: from that of the year before.
    const mention = last ?? discussed.era!.mention;
    const period = shifted(up, at + 1 - figures.length);
    return { period, mention, reach: last === undefined ? discussed.era!.reach : 'sentence', firm: false };
  }
  if (inOrder && frames.length === 0 && discussed.periods.length === figures.length)
    return toEra(discussed.periods[at]!, discussed.era?.reach ?? 'paragraph', false);
  return null;
}

/** “Korea filed 12 in 2023 and 9 in 2022, Japan 15 and 14”: as many figures as had a period each just before. */
function ofModel(figures: readonly Figure[], dated: readonly Dated[], passage: Passage): readonly Dated[] | null {
  const start = figures[0]!.start;
  const model = dated.filter(({ time, role }) => role !== 'local' && time.end <= start).slice(-figures.length);
  if (model.length < figures.length) return null;
  const isModel = model.every(({ mention, own, time }, at) => {
    const until = model[at + 1]?.time.start ?? start;
    const behind = passage.figures.filter(
      ({ kind, start: place }) => kind !== 'year' && place >= time.end && place < until,
    );
    const governed = own.length > 0 ? own : behind.slice(0, at < model.length - 1 ? 2 : 1);
    const [first] = governed;
    return (
      mention !== null &&
      governed.length === 1 &&
      first!.end <= start &&
      first!.kind === figures[0]!.kind &&
      !figures.includes(first!)
    );
  });
  return isModel ? model : null;
}

/** The last so many periods, where they stand side by side. */
export function listedIn(periods: readonly PeriodInText[], passage: Passage, count: number): readonly PeriodInText[] {
  const last = periods.slice(-count);
  const listed = last.every(({ start }, index) => {
    const between = index === 0 ? '' : passage.text.slice(last[index - 1]!.end - passage.start, start - passage.start);
    return /^[\s,、，]*(?:and|和|与|及)?\s*$/.test(between);
  });
  return listed ? last : [];
}

export function isRising(periods: readonly PeriodInText[]): boolean {
  return periods.every(({ period }, at) => at === 0 || (periods[at - 1]!.period.from ?? 0) < (period.from ?? 0));
}

/** The single years of a stretch of two to ten of them. */
export function yearsOf({ from, to, step }: Period): Period[] {
  if (from === null || to === null || step !== 'year') return [];
  const [first, last] = [Math.floor(from / 10000), Math.floor(to / 10000)];
  if (last <= first || last - first >= 10) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: (first + index) * 10000 + 101,
    to: (first + index) * 10000 + 1231,
    step,
  }));
}

function isOneYear({ from, to, step }: Period): boolean {
  return step === 'year' && from !== null && to !== null && to - from < 10000;
}
