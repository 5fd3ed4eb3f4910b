import type { Fact } from '../../../factbase/factBase';
import { clauseAt } from '../../mention';
import { changeTimesOf } from '../changeSpans';
import type { Computation } from '../computation';
import type { Given } from '../derivation';
import { yearOf } from '../nearReadings';
import { atYear } from './changeBeside';
import { sameOf } from './sameOf';

/**
 * The facts of the same computation as right before, of another one or of another year: “*20.9 %* in China, in Europe
 * 15 %”, “growth was fastest in Japan (3.1 %), ahead of Italy (*2.2 %*)”, “rose by 12.6% in 2023 and by *12.1%* in 2024”.
 * Null where neither is named.
 */
export function likeBefore(computation: Computation, given: Given): readonly Fact[] | null {
  const { subject, passage, figure } = given.situation;
  const [one] = computation.operands;
  if (one === undefined || !REPEATED.has(computation.operation)) return null;
  // A change since a year that is named is no repetition.
  if (computation.operation === 'growth' && changeTimesOf(given)?.baseYear !== null) return null;
  const isNamed = subject?.firm === true && (subject.reach === 'clause' || subject.reach === 'sentence');
  const ids = isNamed && subject.mentions.length === 1 ? subject.mentions[0]!.ids : [];
  if (ids.length !== 1) return null;
  const clause = clauseAt(passage, figure.start);
  const years = passage.figures.filter(
    ({ kind, start, end }) => kind === 'year' && start >= clause.start && end <= clause.end,
  );
  const year = years.length === 1 ? years[0]!.value : null;
  const by = year === null || yearOf(one) === null ? 0 : year - yearOf(one)!;
  if (years.length > 1 || (ids[0] === one.applicant && by === 0)) return null;
  const found = computation.operands.map((fact): Fact | null => {
    const applicant = fact.applicant === one.applicant ? ids[0]! : fact.applicant;
    const own = yearOf(fact);
    if (by !== 0) return own === null ? null : atYear(fact, own + by, given, applicant);
    return applicant === fact.applicant ? fact : sameOf(fact, [applicant], given);
  });
  return found.every((fact) => fact !== null) ? found : null;
}

const REPEATED: ReadonlySet<string> = new Set(['growth', 'share']);
