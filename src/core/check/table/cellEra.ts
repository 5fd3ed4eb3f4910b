import type { Figure, Period } from '../../figures';
import type { Era } from '../era';
import type { Passage, PeriodInText } from '../mention';
import type { CellReading } from './cellReading';
import { carriedEra } from '../discussion';
import { isOfReport, type Caption } from './caption';
import type { CellKind } from './cellKind';
import { headersBefore } from './headersBefore';

/**
 * When a cell is of: the period in it, in the header of its column or row, in the corner, in the caption, in what is
 * carried in from above. A column or row of changes is of the last period before it, if no header says otherwise.
 */
export function cellEra(figure: Figure, reading: CellReading, kind: CellKind | null): Era | null {
  const { passage, row, column, corner, captions, frame } = reading;
  for (const place of [passage, column, row, corner]) {
    if (place === null || place.periods.length === 0) continue;
    return kind?.is === 'change' && place === reading[kind.axis] ? ofChange(place.periods) : ofPlace(figure, place);
  }
  // Shares and places are of the last period too, but changes surely so.
  const before = kind === null ? [] : periodsBefore(reading, kind.axis);
  if (before.length > 0) {
    const era = kind!.is === 'change' ? ofChange(before) : toEra(before.at(-1)!, before.length === 1);
    return before.length > 2 ? { ...era, firm: false } : era;
  }
  const beside = onlyPeriodOf(reading);
  if (beside !== null) return toEra(beside, true);
  const caption = captions.find(({ periods }) => periods.length > 0);
  if (caption !== undefined) return ofCaption(caption);
  const carried = carriedEra(frame.carried, null);
  return carried === null ? null : { ...carried, firm: carried.firm || frame.sure.period };
}

function toEra(mention: PeriodInText, firm: boolean): Era {
  return { period: mention.period, mention, reach: 'table', firm };
}

function ofPlace(figure: Figure, { periods, figures }: Passage): Era {
  const like = figures.filter(({ kind }) => kind === figure.kind);
  // “4,909 → 4,517” below “2022 → 2023”: in order, where there are as many.
  const index = periods.length === like.length ? like.findIndex(({ start }) => start === figure.start) : -1;
  const mention = periods[index] ?? periods.at(-1)!;
  return toEra(mention, periods.length === 1);
}

/** From one year to the next is the change of the second; over several years it is that of the whole stretch. */
function ofChange(periods: readonly PeriodInText[]): Era {
  const last = periods.at(-1)!;
  const before = periods.at(-2);
  if (before === undefined) return toEra(last, true);
  const [from, to] = [before.period, last.period];
  const years = [from.from, from.to, to.from, to.to].map((day) => (day === null ? null : Math.floor(day / 10000)));
  const [a, b, c, d] = years;
  if (a == null || c == null || a !== b || c !== d || c <= a) return toEra(last, false);
  if (c - a === 1) return toEra(last, true);
  const stretch: Period = { from: from.from, to: to.to, step: to.step };
  return { period: stretch, mention: last, reach: 'table', firm: true };
}

/** A period of a caption is that of all its measures where it stands before or behind all of them. */
function ofCaption(caption: Caption): Era {
  const { periods, measures, isCaption } = caption;
  const last = periods.at(-1)!;
  const isOfAll = measures.every(({ start }) => start > last.start) || measures.every(({ end }) => end <= last.start);
  return toEra(last, isCaption && !isOfReport(caption) && periods.length === 1 && (isOfAll || measures.length < 2));
}

/** The period that all other columns are of that give one, where several do: then this one is of it too. */
function onlyPeriodOf({ cell, readWhole }: CellReading): PeriodInText | null {
  if (cell.columns.length > MOST) return null;
  const periods = cell.columns.slice(1).flatMap((header) => (header === null ? [] : readWhole(header).periods));
  const [first] = periods;
  if (first === undefined || periods.length < 2) return null;
  return periods.every(({ period }) => period.from === first.period.from && period.to === first.period.to)
    ? first
    : null;
}

/** Columns that a table may have for all its headers to be looked at for each cell. */
const MOST = 24;

/** The periods that head the columns to the left of a cell, or the rows above it. */
function periodsBefore(reading: CellReading, axis: CellKind['axis']): PeriodInText[] {
  return headersBefore(reading, axis).flatMap((header) =>
    header === null ? [] : reading.readWhole(header).periods.slice(0, 1),
  );
}
