import type { Span } from '../text/span';
import { clauseAt, type Passage, type TimeInText } from './mention';
import {
  BEGUN_BEHIND,
  BEGUN_BEFORE,
  INSERTED,
  OF_PUBLICATION_BEHIND,
  OF_PUBLICATION_BEFORE,
  PUBLISHED_BEFORE,
} from './periodWords';
import { PREDICATE } from './nameWords';

/**
 * Whether a period dates something else than figures: what was published (“its 2024 report”), what was founded or begun
 * (“opened on 1 June 2023”, 2020年成立的), or what an inserted clause without a figure tells (“Korea, which overtook
 * Japan in 2020, filed 300”; “Korea, far behind in 2020, filed 300”).
 */
export function isElsewhere(time: TimeInText, passage: Passage): boolean {
  const slice = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  const clause = clauseAt(passage, time.start);
  const before = slice(Math.max(clause.start, time.start - LEAD), time.start);
  const behind = slice(time.end, Math.min(passage.end, time.end + LEAD));
  const isBegun = BEGUN_BEFORE.test(before) && !LABELLED.test(behind);
  if (isBegun || PUBLISHED_BEFORE.test(before) || BEGUN_BEHIND.test(behind)) return true;
  if (OF_PUBLICATION_BEFORE.test(before) && OF_PUBLICATION_BEHIND.test(behind)) return true;
  const isInserted =
    clause.start > passage.start &&
    (INSERTED.test(slice(clause.start, time.start)) || isApposed(clause, passage, slice(clause.end, passage.end)));
  return isInserted && slice(clause.end, passage.end).trim().length > 1 && !hasFigure(passage, clause);
}

/** “Germany, not far behind in 2023, went the other way”: what stands between a name and its verb. */
function isApposed({ start, end }: Span, passage: Passage, behind: string): boolean {
  const isNamed = passage.applicants.some((name) => name.end <= start && start - name.end <= 2);
  if (!isNamed || !PREDICATE.test(behind.replace(/^[\s,，–—]+/, ''))) return false;
  return !PREDICATE.test(passage.text.slice(start - passage.start, end - passage.start));
}

/** A place that somebody had once, “which was first until 2019”, is none that the sentence states. */
function hasFigure({ figures }: Passage, { start, end }: { start: number; end: number }): boolean {
  return figures.some(({ kind, ...at }) => kind !== 'year' && kind !== 'rank' && start <= at.start && at.end <= end);
}

/** “Firms founded in 2023: 24” counts them. */
const LABELLED = /^\s*年?[:：]\s*(?:about |some |over |nearly |[$€£¥约逾近])?\d/;

/** How much text beside a period is looked at. */
const LEAD = 48;
