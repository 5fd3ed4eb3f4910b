import type { Figure } from '../../figures';
import type { ColumnKind } from './columnKind';
import type { StatedUnit } from './unitIn';

/**
 * A figure of a cell as its headers make it read: 92.1 below （万件） is 921,000, 48.1 below (%) is 48.1%, 2 below “Rank”
 * the second place, 1980 below （项） no year, -3.2 below “Change” a fall by 3.2.
 */
export function inTable(figure: Figure, unit: StatedUnit | null, column: ColumnKind | null, text: string): Figure {
  if (column === 'rank') return toRank(figure);
  const scaled = unit === null ? figure : inUnit(figure, unit, text);
  return column === 'change' ? withDirection(scaled) : scaled;
}

function toRank(figure: Figure): Figure {
  const { kind, value, unit } = figure;
  if (kind !== 'count' || unit !== null || value === null || value < 1 || value > 999 || value % 1 !== 0) return figure;
  return { ...figure, kind: 'rank', step: 1 };
}

function inUnit(figure: Figure, { kind, power, unit, unitText }: StatedUnit, text: string): Figure {
  // What has a scale or a unit of its own needs none.
  if (figure.kind !== 'count' || figure.unit !== null || /[\p{L}\u3400-\u9fff]/u.test(text)) return figure;
  if (kind !== 'count') return { ...figure, kind };
  const by = (value: number | null): number | null => (value === null ? null : Number(`${value}e${power}`));
  return {
    ...figure,
    value: by(figure.value),
    low: by(figure.low),
    high: by(figure.high),
    step: figure.step * 10 ** power,
    // A length of time is no claim anywhere else; in a column of months it is.
    unit: unit === 'duration' ? null : unit,
    unitText: unit === 'duration' ? null : unitText,
  };
}

/** A bare number of four digits that is no year: 1,980 is often written so in tables. */
export function asCount(figure: Figure): Figure {
  if (figure.kind !== 'year' || figure.value === null) return figure;
  const zeros = /0*$/.exec(String(figure.value))![0].length;
  return { ...figure, kind: 'count', step: 10 ** zeros };
}

function withDirection(figure: Figure): Figure {
  const { value, direction, kind } = figure;
  if (direction !== null || value === null || (kind !== 'percent' && kind !== 'points' && kind !== 'count'))
    return figure;
  return value < 0 ? { ...figure, value: -value, direction: 'down' } : { ...figure, direction: 'up' };
}
