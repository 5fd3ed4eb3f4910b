import type { Figure, Period } from '../figures';
import type { Span } from '../text/span';
import type { Reach } from './judgement';
import { clauseAt, type Passage, type PeriodInText } from './mention';

/** The period that governs a figure. */
export interface Era {
  readonly period: Period;
  readonly mention: PeriodInText | null;
  readonly reach: Reach;
  /** True where the sentence (or the table) itself gives the period: only then can it convict. */
  readonly firm: boolean;
}

/**
 * The period a sentence gives a figure: the nearest in its clause, else the last one before it in the sentence, else
 * the next one behind, which may belong to what follows and so does not convict. Years listed side by side are paired in order with as many figures. Null where it gives none.
 */
export function eraOf(figure: Figure, passage: Passage, text: string): Era | null {
  const paired = pairedPeriod(figure, passage, text);
  if (paired !== null) return toEra(paired, 'sentence');
  const clause = clauseAt(passage, figure.start);
  const inClause = passage.periods.filter((period) => period.start >= clause.start && period.end <= clause.end);
  const nearest = nearestOf(figure, inClause, passage);
  if (nearest !== null) return toEra(nearest, 'clause');
  const before = passage.periods.filter((period) => period.end <= figure.start).at(-1);
  if (before !== undefined) return toEra(before, 'sentence');
  const behind = passage.periods.find((period) => period.start >= figure.end);
  if (behind === undefined || standsBetween(figure, behind, passage)) return null;
  return { ...toEra(behind, 'sentence'), firm: false };
}

function toEra(mention: PeriodInText, reach: Reach): Era {
  return { period: mention.period, mention, reach, firm: true };
}

/** The nearest period, where another figure does not stand between. */
function nearestOf(figure: Figure, periods: readonly PeriodInText[], passage: Passage): PeriodInText | null {
  let best: PeriodInText | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const period of periods) {
    const gap = period.end <= figure.start ? figure.start - period.end : period.start - figure.end;
    const cost = gap + (standsBetween(figure, period, passage) ? 1000 : 0);
    if (cost < least) {
      least = cost;
      best = period;
    }
  }
  return best;
}

/** Whether another figure stands between a figure and a period. */
function standsBetween(figure: Figure, period: Span, passage: Passage): boolean {
  const from = Math.min(figure.end, period.end);
  const to = Math.max(figure.start, period.start);
  return passage.figures.some(
    (other) => other.kind !== 'year' && other !== figure && other.start >= from && other.end <= to,
  );
}

/** “in 2022 and 2023, 100 and 120”: as many periods as figures of a kind, each list on its own side. */
function pairedPeriod(figure: Figure, passage: Passage, text: string): PeriodInText | null {
  const figures = passage.figures.filter((other) => other.kind === figure.kind);
  const { periods } = passage;
  if (figures.length < 2 || periods.length !== figures.length) return null;
  const listed = (items: readonly Span[]): boolean =>
    items.every(
      (item, index) =>
        index === 0 || /^[\s,、，件项个]*(?:and|和|与|及)?\s*$/.test(text.slice(items[index - 1]!.end, item.start)),
    );
  if (!listed(periods) || !listed(figures)) return null;
  return periods[figures.indexOf(figure)] ?? null;
}
