import { mergeFactBase, parseFactFile, type FactBase } from '../../../src/core/factbase';
import type { Fixture } from './fixture';

const bases = new Map<string, FactBase>();

/** The fact base of a fixture, read once for all fixtures with the same one. It has to be free of problems. */
export function factBaseOf({ facts }: Pick<Fixture, 'facts'>): FactBase {
  const key = JSON.stringify(facts);
  let base = bases.get(key);
  if (base === undefined) {
    base = mergeFactBase(facts.map(({ path, text }) => parseFactFile(path, text)));
    const [problem] = base.problems.filter(({ code }) => code !== 'figure-not-in-quote');
    if (problem !== undefined) throw new Error(`${problem.path}: ${problem.code} ${JSON.stringify(problem.args)}`);
    bases.set(key, base);
  }
  return base;
}
