import type { Figure } from '../figures';
import { disagree } from './disagree';
import type { Fact, FactProblem } from './factBase';
import { factProblem } from './factProblem';

/** Earlier facts that one is compared with, of those that say the same thing. More are no work of a hand. */
const MAX_COMPARED = 20;

/**
 * Reports facts in force that give the same applicant, measure, period and date of count figures of one kind that
 * disagree, whichever of the two is taken for the source. The later one has the problem. A growth rate and a share
 * beside it are two kinds, and no conflict. `groups` has the facts of each applicant and measure.
 */
export function findConflicts(
  groups: readonly (readonly Fact[])[],
  superseded: ReadonlyMap<string, Fact>,
  problems: FactProblem[],
): void {
  for (const group of groups) if (group.length > 1) findInGroup(group, superseded, problems);
}

interface Counted {
  readonly fact: Fact;
  readonly figure: Figure;
}

function findInGroup(group: readonly Fact[], superseded: ReadonlyMap<string, Fact>, problems: FactProblem[]): void {
  const alike = new Map<string, Counted[]>();
  for (const fact of group) {
    const { figure } = fact;
    if (figure === null || superseded.has(fact.id)) continue;
    const key = keyOf(fact, figure);
    if (key === null) continue;
    const others = alike.get(key);
    if (others === undefined) {
      alike.set(key, [{ fact, figure }]);
      continue;
    }
    const other = others.find((one) => disagree(one.figure, figure));
    if (other !== undefined) problems.push(conflict(fact, other.fact));
    if (others.length < MAX_COMPARED) others.push({ fact, figure });
  }
}

/** What two facts of a group must share to be about the same thing; null where a date of one cannot be read. */
function keyOf(fact: Fact, figure: Figure): string | null {
  const { period, periodText, asOf, asOfText } = fact;
  if ((periodText !== null && period === null) || (asOfText !== null && asOf === null)) return null;
  const days = `${String(period?.from)} ${String(period?.to)} ${String(asOf?.from)} ${String(asOf?.to)}`;
  return `${figure.kind} ${figure.direction === null ? '' : 'change'} ${days}`;
}

function conflict(fact: Fact, other: Fact): FactProblem {
  const { id, place, figureText } = fact;
  const span = place.fields.figure?.value ?? place.key;
  const otherSpan = other.place.fields.figure?.value ?? other.place.key;
  const related = [{ path: other.place.path, span: otherSpan, id: other.id }];
  const args = { id, figure: figureText, other: other.id, otherFigure: other.figureText };
  return factProblem('conflicting-facts', 'other', place.path, span, args, { related });
}
