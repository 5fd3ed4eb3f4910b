import { agreement, type Figure } from '../figures';
import type { Fact, FactProblem } from './factBase';
import { factProblem } from './factProblem';

/** Earlier facts that one is compared with, of those that say the same thing. More are no work of a hand. */
const MAX_COMPARED = 20;

/**
 * Reports facts in force that give the same applicant, measure, period and date of count figures of one kind that
 * disagree, whichever of the two is taken for the source. The later one has the problem. A growth rate and a count
 * beside it are two kinds, and no conflict.
 */
export function findConflicts(
  facts: ReadonlyMap<string, Fact>,
  superseded: ReadonlyMap<string, Fact>,
  problems: FactProblem[],
): void {
  const groups = new Map<string, { readonly fact: Fact; readonly figure: Figure }[]>();
  for (const fact of facts.values()) {
    const { figure } = fact;
    if (figure === null || superseded.has(fact.id)) continue;
    const key = keyOf(fact, figure);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    const other = group.find((one) => disagree(one.figure, figure));
    if (other !== undefined) problems.push(conflict(fact, other.fact));
    if (group.length < MAX_COMPARED) group.push({ fact, figure });
  }
}

/** What two facts must share to be about the same thing; null where a date of one cannot be read. */
function keyOf(fact: Fact, figure: Figure): string | null {
  const { applicant, measure, period, periodText, asOf, asOfText } = fact;
  if ((periodText !== null && period === null) || (asOfText !== null && asOf === null)) return null;
  const days = [period?.from, period?.to, asOf?.from, asOf?.to].map(String);
  return [applicant, measure, figure.kind, figure.direction === null ? '' : 'change', ...days].join('\0');
}

function disagree(a: Figure, b: Figure): boolean {
  return agreement(a, b) !== 'agrees' && agreement(b, a) !== 'agrees';
}

function conflict(fact: Fact, other: Fact): FactProblem {
  const { id, place, figureText } = fact;
  const span = place.fields.figure?.value ?? place.key;
  const otherSpan = other.place.fields.figure?.value ?? other.place.key;
  const related = [{ path: other.place.path, span: otherSpan, id: other.id }];
  const args = { id, figure: figureText, other: other.id, otherFigure: other.figureText };
  return factProblem('conflicting-facts', 'other', place.path, span, args, { related });
}
