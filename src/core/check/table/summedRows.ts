import { NUMBERS } from '../derive/words';
import type { EntityMention } from '../mention';
import type { DerivedColumn } from '../situation';
import { TOGETHER } from '../vocabulary';
import type { CellReading } from './cellReading';
import { isTotal } from './columnKind';
import { headersBefore } from './headersBefore';

/**
 * The sum that a row stands for below rows of applicants: “The four together” below four of them is theirs for certain,
 * a total of those that are listed may be that of all.
 */
export function summedRows(reading: CellReading): DerivedColumn | null {
  const { row, readWhole } = reading;
  if (row === null || row.applicants.length > 0 || row.measures.length > 0) return null;
  const said = SO_MANY.exec(row.text);
  const count = NUMBERS[(said?.[1] ?? said?.[2] ?? '').toLowerCase()];
  const isSum = isTotal(row.text) || (count !== undefined && TOGETHER.test(row.text.toLowerCase()));
  if (!isSum) return null;
  const named = headersBefore(reading, 'row').map((header) => (header === null ? [] : readWhole(header).applicants));
  const members = named.flatMap((mentions): EntityMention[] => (mentions.length === 1 ? [...mentions] : []));
  const own = count === undefined ? members : members.slice(-count);
  if (own.length < 2 || (count !== undefined && own.length !== count)) return null;
  return { operation: 'sum', members: own, sure: count !== undefined && named.length === own.length };
}

const SO_MANY = /\b(two|three|four|five|six)\b|([两兩二三四五六])[家国國者所个個校省市地院]/i;
