import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Block, Prose } from '../note/note';
import type { Passage } from './mention';
import { carriedEra } from './discussion';
import { carriedSubject } from './carriedSubject';
import { asKind, withCarried, type Carried, type Situation } from './situation';
import { topicsFrom } from './topic';

/**
 * Situates the figures of a table cell: applicant, measure and period come from the cell, then from the headers of
 * its row and column, then from the caption. A header that says (%) or (万件) gives bare numbers its unit and scale.
 */
export function situateCell(
  block: Block,
  passage: Passage,
  carried: Carried,
  readWhole: (prose: Prose) => Passage,
  base: FactBase,
): Situation[] {
  const { cell } = block;
  if (cell === null || cell.row < 0) return [];
  const [row, column, caption] = [cell.rowHeader, cell.columnHeader, cell.caption].map((prose) =>
    prose === null ? null : readWhole(prose),
  );
  const around = [passage, row, column, caption].filter((place) => place != null);
  const named = around.find((place) => place.applicants.length > 0);
  const applicants = named?.applicants ?? [];
  const isOfAnother = row != null && isUnknownName(row);
  const doubtful = named === caption && (isOfAnother || (caption?.applicants.length ?? 0) > 1);
  const measures = around.filter((place) => place.measures.length > 0).flatMap((place) => place.measures);
  const dated = around.find((place) => place.periods.length > 0);
  const period = dated?.periods.at(-1);
  // A caption that names several measures may mean its period for one of them only.
  const firmPeriod =
    dated !== undefined && (dated !== around.at(-1) || cell.caption === null || dated.measures.length < 2);
  const text = around.map((place) => place.text).join(' ');
  return passage.figures.map((figure) => {
    const scaled = cell.columnHeader === null ? figure : inUnitOf(figure, cell.columnHeader.text);
    const topics = topicsFrom(scaled, measures, 'table', text, base);
    return {
      figure: scaled,
      passage,
      subject:
        applicants.length > 0
          ? { mentions: applicants.slice(0, 1), reach: 'table', firm: cell.column > 0 && !doubtful, doubtful }
          : carriedSubject(carried, false, isOfAnother),
      topics: topics.length > 0 ? topics : withCarried([], scaled, carried, passage, base),
      era:
        period === undefined
          ? carriedEra(carried, '')
          : { period: period.period, mention: period, reach: 'table', firm: firmPeriod },
      topicsAs: (kind) => topicsFrom(asKind(scaled, kind), measures, 'table', text, base),
      background: { era: carriedEra(carried, ''), applicants: carried.company },
    };
  });
}

/** A row of Germany, 国内 or “Others” is not about whom the caption names; one of 2023 or of the total may be. */
function isUnknownName({ text, applicants, measures, periods }: Passage): boolean {
  if (applicants.length > 0 || measures.length > 0 || periods.length > 0) return false;
  return /\p{L}{2}/u.test(text) && !/^(?:total|all|sum|overall|world(?:wide)?|合计|总计|共计|总数)\b/iu.test(text);
}

const HEADER_UNIT =
  /[(（[]\s*(%|％|per cent|percent|thousands?|millions?|billions?|'000|000s|万|亿|千|百万)\s*(?:件|项|个|家|元|patents|applications)?\s*[)）\]]/i;
const HEADER_POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  "'000": 3,
  '000': 3,
  million: 6,
  billion: 9,
  千: 3,
  万: 4,
  百万: 6,
  亿: 8,
};

function inUnitOf(figure: Figure, header: string): Figure {
  const unit = HEADER_UNIT.exec(header)?.[1]?.toLowerCase();
  if (unit === undefined || figure.kind !== 'count' || figure.value === null) return figure;
  if (unit === '%' || unit === '％' || unit.startsWith('per')) return { ...figure, kind: 'percent' };
  const power = HEADER_POWERS[unit.replace(/s$/, '')] ?? 0;
  return { ...figure, value: Number(`${figure.value}e${power}`), step: figure.step * 10 ** power };
}
