import { toSimplified } from '../check/toSimplified';
import { foldName, type Applicant, type Fact, type FactBase } from '../factbase';
import { isPinyinOf } from './pinyin';
import { searchFactsAbout } from './searchFacts';

/** Tells what somebody who searches a fact base is looking for. */
export interface FactFilter {
  fact(fact: Fact): boolean;
  applicant(applicant: Applicant): boolean;
}

/**
 * Reads what somebody types to find facts, as the lists of facts do: every word has to be in a name of the applicant or
 * of the measure, in either script or in pinyin, in the figure (`3.8万` finds 38,000), the statement or the period. An
 * applicant is found by its names. Null where there is no word, so that all is wanted.
 */
export function factFilter(query: string, base: FactBase): FactFilter | null {
  const found = searchFactsAbout(query, base);
  if (found === null) return null;
  const words = folded(query).split(' ').filter(Boolean);
  return {
    fact: ({ id }) => found.has(id),
    applicant: ({ name, aliases }) => {
      const names = [name, ...aliases];
      const text = folded(names.join('\n'));
      return words.every((word) => text.includes(word) || names.some((one) => isPinyinOf(one, word)));
    },
  };
}

function folded(text: string): string {
  return toSimplified(foldName(text));
}
