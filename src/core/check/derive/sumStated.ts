import type { Fact } from '../../factbase/factBase';
import type { EntityMention } from '../mention';
import { countsOf, isOfPeriod, isRow } from './countsOf';
import { conclude, type Attempt, type Derivation, type Given } from './derivation';
import { sum } from './interval';
import { isPlainClause } from './plainWords';
import { statedElsewhere } from './statedElsewhere';

/** The last few numbers added up, or what those who are named together have of what the numbers are of. */
export function sumStated(stated: readonly (readonly Fact[])[], before: number, given: Given): Derivation | null {
  const { figure, passage, background } = given.situation;
  const attempt = (operands: readonly Fact[]): Attempt => ({
    operation: 'sum',
    operands,
    unit: 'count',
    compute: sum,
    signed: false,
    firm: false,
  });
  const offer = (operands: readonly Fact[]): Derivation | null => {
    const result = operands.length < 2 ? null : conclude(figure, attempt(operands));
    return result?.verdict === 'verified' ? result : null;
  };
  const lists = [stated.slice(0, before), stated];
  for (const list of lists) {
    for (const first of list[0] ?? []) {
      const run = [first];
      for (const facts of list.slice(1)) {
        const next = facts.find((fact) => run.every((other) => isRow(fact, other)));
        if (next === undefined) break;
        run.push(next);
        const result = offer(run);
        if (result !== null) return result;
      }
    }
  }
  const own = passage.applicants.filter(({ end }) => end <= figure.start);
  const all = rowOf(stated.slice(0, before));
  if (all !== null && isListed(all, own) && isPlainClause(given) && !statedElsewhere(figure, given))
    return conclude(figure, { ...attempt(all), firm: true });
  const named = new Set((own.length > 1 ? own : background.applicants).flatMap(({ ids }) => ids));
  for (const fact of stated.flat().slice(0, MOST)) {
    const members = [...named].flatMap((id) => {
      const facts = countsOf({ ids: [id] }, fact.measure ?? '', null, given).filter((other) => isOfPeriod(other, fact));
      return facts.slice(0, 1);
    });
    const result = members.length === named.size ? offer(members) : null;
    if (result !== null) return result;
  }
  return null;
}

/** The facts of several numbers, where each is the number of one, and all are of one measure and period. */
function rowOf(stated: readonly (readonly Fact[])[]): readonly Fact[] | null {
  const [first, ...others] = stated;
  if (first?.length !== 1 || others.length === 0) return null;
  const row = [first[0]!];
  for (const facts of others) {
    const fitting = facts.filter((fact) => row.every((other) => isRow(fact, other)));
    if (fitting.length !== 1) return null;
    row.push(fitting[0]!);
  }
  return row;
}

/** Whether a sentence names all that a sum is of, and nobody else. */
function isListed(facts: readonly Fact[], named: readonly EntityMention[]): boolean {
  return (
    named.every(({ ids }) => facts.some(({ applicant }) => ids.includes(applicant))) &&
    facts.every(({ applicant }) => named.some(({ ids }) => ids.includes(applicant)))
  );
}

/** Facts that a sum is looked for among. */
const MOST = 60;
