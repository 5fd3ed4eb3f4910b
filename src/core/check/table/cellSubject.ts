import type { FactBase } from '../../factbase/factBase';
import type { CellReading } from './cellReading';
import type { EntityMention, Passage } from '../mention';
import { wholeOf } from '../place';
import { carriedSubject } from '../carriedSubject';
import type { Subject } from '../subject';
import { WHOLE } from '../derive/words';
import { contains } from '../../text/span';
import { isTotal } from './columnKind';

/**
 * Whom a cell speaks of: the applicant that its row or its column names, else the one of the caption. Rows of Germany or
 * “Others” in a table about Japan are not about Japan; its total is. A total of nobody may be the world's.
 */
export function cellSubject(reading: CellReading): Subject | null {
  const { cell, passage, row, column, corner, captions, frame } = reading;
  const inHeaders = [row, column].filter((place) => idsOf(place).size > 0);
  const places = [passage, ...inHeaders, corner, ...captions];
  const place = places.find((each) => idsOf(each).size > 0) ?? null;
  const isOfAnother = isUnknownName(row) || isOfOtherColumn(reading);
  if (place === null) {
    const isSum = [row, column].some((header) => header !== null && isTotal(header.text));
    if (isSum && frame.carried.applicants.length === 0) return ofWorld(reading);
    const carried = passage.applicants.length > 0 ? null : carriedSubject(frame.carried, false, isOfAnother);
    return carried === null ? null : { ...carried, firm: (carried.firm || frame.sure.applicant) && !isOfAnother };
  }
  const isHeader = place === row || place === column;
  const caption = captions.find((each) => each === place);
  const isOneOfSeveral = caption !== undefined && (idsOf(caption).size > 1 || !caption.isCaption);
  const doubtful = !isHeader && place !== passage && (isOfAnother || isOneOfSeveral);
  // Where rows and columns both name applicants, filings of the one at the other, nobody knows whose they are.
  const isCrossed = inHeaders.length > 1 && place !== passage;
  const mentions = namedIn(place)
    .filter(({ ids }) => ids.length > 0)
    .slice(0, 1);
  return {
    mentions,
    reach: 'table',
    firm:
      mentions[0]?.isMetonym !== true && cell.rowHeader !== null && !doubtful && !isCrossed && idsOf(place).size === 1,
    doubtful,
  };
}

function idsOf(place: Passage | null): ReadonlySet<string> {
  return new Set(place === null ? [] : namedIn(place).flatMap(({ ids }) => ids));
}

/** The applicants of a header; the country of “US grants”, where that is the name of a measure, is none. */
function namedIn({ applicants, measures }: Passage): readonly EntityMention[] {
  return applicants.filter((mention) => !measures.some((measure) => contains(measure, mention)));
}

/** A row of Germany, 国内 or “Others” is not about whom the caption names; one of 2023 or of the total may be. */
export function isUnknownName(header: Passage | null): boolean {
  if (header === null) return false;
  const { text, applicants, measures, periods } = header;
  if (measures.length > 0 || periods.length > 0 || applicants.some(({ ids }) => ids.length > 0)) return false;
  return /\p{L}{2}/u.test(text) && !isTotal(text);
}

/** Whether the other columns are of applicants, and this one is of none that is known. */
function isOfOtherColumn({ cell, column, row, readWhole }: CellReading): boolean {
  if (column === null || idsOf(column).size > 0 || idsOf(row).size > 0 || isTotal(column.text)) return false;
  return cell.columns.some((header) => header !== null && header !== cell.corner && idsOf(readWhole(header)).size > 0);
}

/** The total of all is that of the world where the base has one; whether all are in the table is not known. */
function ofWorld({ cell, base }: CellReading): Subject | null {
  const header = [cell.rowHeader, cell.columnHeader].find((prose) => prose !== null && isTotal(prose.text));
  const ids = worldsOf(base);
  if (header == null || ids.length === 0) return null;
  const whole = { start: 0, end: header.text.length };
  const mention: EntityMention = { ids, ...whole, text: header.text, source: wholeOf(header) };
  return { mentions: [mention], reach: 'table', firm: false, doubtful: false };
}

const worlds = new WeakMap<FactBase, readonly string[]>();

function worldsOf(base: FactBase): readonly string[] {
  let known = worlds.get(base);
  if (known === undefined) {
    known = [...base.applicants.values()]
      .filter(({ name, aliases }) => [name, ...aliases].some((each) => WHOLE.has(each.toLowerCase())))
      .map(({ id }) => id);
    worlds.set(base, known);
  }
  return known;
}
