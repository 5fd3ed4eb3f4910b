import type { Figure } from '../figures';
import { isChangedFrom, slice } from './comparedEra';
import { shifted, toEra, type Dated } from './dated';
import type { Discussed, Era } from './era';
import { clauseAt, type Passage } from './mention';
import { CHANGED, NOT_YEARLY, SINCE_BEFORE } from './periodWords';

/**
 * The year before the one under discussion, for what a change begins with that has no year of its own: “In 2023 it filed
 * 320, up from 300”. Null where the sentence speaks of more years than two, or of parts of one.
 */
export function priorTo(figure: Figure, before: readonly Dated[], discussed: Discussed, passage: Passage): Era | null {
  if (!isChanged(figure, passage) || NOT_YEARLY.test(passage.text)) return null;
  const [frame, ...others] = before;
  if (others.length > 0) return null;
  const own = frame?.mention == null ? null : toEra(frame.mention, 'sentence', frame.sure);
  const era = frame === undefined ? discussed.era : own;
  if (era === null) return null;
  const { from, to } = era.period;
  const isOneYear = to !== null && (from === null || to - from < 10000);
  return isOneYear ? { ...era, period: shifted(era.period, -1), isPrior: true } : null;
}

/** Whether something rose or fell from a figure: “up from 300”, “slipped to 320 from 300”, 由300件增至320件. */
function isChanged(figure: Figure, passage: Passage): boolean {
  if (!isChangedFrom(figure, passage)) return false;
  if (SINCE_BEFORE.test(slice(passage, Math.max(passage.start, figure.start - LEAD), figure.start))) return true;
  const clause = clauseAt(passage, figure.start);
  // “Its costs ballooned, from 58 to 83”: the verb may stand in the clause before.
  const from = clause.start > passage.start ? clauseAt(passage, clause.start - 2).start : clause.start;
  return CHANGED.test(slice(passage, from, clause.end));
}

const LEAD = 40;
