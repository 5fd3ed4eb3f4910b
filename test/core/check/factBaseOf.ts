import { mergeFactBase, parseFactFile, type FactBase, type FactProblemCode } from '../../../src/core/factbase';
import type { Fixture } from './fixture';

const bases = new Map<string, FactBase>();

const COPED_WITH: ReadonlySet<FactProblemCode> = new Set(['figure-not-in-quote', 'conflicting-facts', 'alias-clash']);

/**
 * The fact base of a fixture, read once for all fixtures with the same one. What is wrong with it has to be what a check
 * copes with: facts that contradict each other, a name that two records have.
 */
export function factBaseOf({ facts }: Pick<Fixture, 'facts'>): FactBase {
  const key = JSON.stringify(facts);
  let base = bases.get(key);
  if (base === undefined) {
    base = mergeFactBase(facts.map(({ path, text }) => parseFactFile(path, text)));
    const [problem] = base.problems.filter(({ code }) => !COPED_WITH.has(code));
    if (problem !== undefined) throw new Error(`${problem.path}: ${problem.code} ${JSON.stringify(problem.args)}`);
    bases.set(key, base);
  }
  return base;
}
