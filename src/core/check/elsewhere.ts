import { clauseAt, type Passage, type TimeInText } from './mention';
import {
  BEGUN_BEHIND,
  BEGUN_BEFORE,
  INSERTED,
  OF_PUBLICATION_BEHIND,
  OF_PUBLICATION_BEFORE,
  PUBLISHED_BEFORE,
} from './periodWords';

/**
 * Whether a period dates something else than figures: what was published (“its 2024 report”), what was founded or begun
 * (“opened on 1 June 2023”, 2020年成立的), or what an inserted clause without a figure tells (“Korea, which overtook
 * Japan in 2020, filed 300”).
 */
export function isElsewhere(time: TimeInText, passage: Passage): boolean {
  const slice = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  const clause = clauseAt(passage, time.start);
  const before = slice(Math.max(clause.start, time.start - LEAD), time.start);
  const behind = slice(time.end, Math.min(passage.end, time.end + LEAD));
  if (BEGUN_BEFORE.test(before) || PUBLISHED_BEFORE.test(before) || BEGUN_BEHIND.test(behind)) return true;
  if (OF_PUBLICATION_BEFORE.test(before) && OF_PUBLICATION_BEHIND.test(behind)) return true;
  const isInserted = clause.start > passage.start && INSERTED.test(slice(clause.start, time.start));
  return isInserted && slice(clause.end, passage.end).trim().length > 1 && !hasFigure(passage, clause);
}

function hasFigure({ figures }: Passage, { start, end }: { start: number; end: number }): boolean {
  return figures.some((figure) => figure.kind !== 'year' && start <= figure.start && figure.end <= end);
}

/** How much text beside a period is looked at. */
const LEAD = 48;
