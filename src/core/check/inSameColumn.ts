import { samePeriod } from '../figures';
import type { Judged } from './corroborate';
import type { DerivedColumn, Situation } from './situation';
import type { Unplaced } from './unplaced';

/**
 * Judges a cell of a column of changes or shares once more, where it was not sure that the column is computed so: where
 * more of its other cells follow from the same columns than do not, it is, and a cell that does not is wrong. `all` are
 * the figures of one section, and those of a table stand together. Null for what is nothing of the kind.
 */
export function inSameColumn(all: readonly Judged[], index: number): Unplaced | null {
  const { judgement, situation, judge } = all[index]!;
  const { column } = situation;
  if (column === undefined || judgement?.verdict !== 'unsure' || judgement.cited || judgement.computation === null)
    return null;
  const { operation, operands } = judgement.computation;
  const others = all
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .filter((other) => other !== all[index] && isSame(other.situation.column, column))
    .flatMap((other) => other.judgement ?? []);
  const right = others.filter(
    ({ verdict, computation }) => verdict === 'verified' && computation?.operation === operation,
  );
  const open = others.filter(({ verdict, computation }) => verdict !== 'verified' && computation !== null);
  // A share in a whole that the table may not give agrees more easily.
  const least = column.operation === 'part' ? 2 : 1;
  const whose = new Set(right.map(({ computation }) => computation!.operands[0]!.applicant));
  if (whose.size < least || right.length <= open.length) return null;
  const again = judge(made(situation, column));
  const isSameFacts = again?.computation?.operands.every((fact, at) => fact === operands[at]) === true;
  return again?.verdict === 'mismatch' && isSameFacts ? again : null;
}

/** How many figures before and behind may stand in the same column. */
const NEAR = 48;

/** The same cell with all that its column is computed from beyond doubt. */
function made(situation: Situation, column: DerivedColumn): Situation {
  const { subject, era, topicsAs } = situation;
  return {
    ...situation,
    subject: subject === null ? null : { ...subject, firm: true },
    era: era === null ? null : { ...era, firm: true },
    topicsAs: (kind) => topicsAs(kind).map((topic) => ({ ...topic, firm: true, otherNoun: false })),
    column: { ...column, sure: true },
  };
}

function isSame(a: DerivedColumn | undefined, b: DerivedColumn): boolean {
  if (a === undefined) return false;
  if (a.operation === 'change' && b.operation === 'change')
    return samePeriod(a.base, b.base) && samePeriod(a.target, b.target);
  if (a.operation === 'share' && b.operation === 'share') return a.part === b.part && a.whole === b.whole;
  return a.operation === 'part' && b.operation === 'part' && a.of.join() === b.of.join();
}
