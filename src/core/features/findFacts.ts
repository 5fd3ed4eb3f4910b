import type { FactBase } from '../factbase';
import { factCard, type FactCard } from './factCard';
import { searchFacts } from './searchFacts';

/** The facts of a base with all words of a query (see `searchFacts`), in the order of their files, and not too many. */
export function findFacts(base: FactBase, query: string): readonly FactCard[] {
  const facts = Array.from(base.facts.values(), (fact) => ({ fact }));
  return searchFacts(query, facts, base)
    .slice(0, MOST_FACTS)
    .map(({ fact }) => factCard(fact, base));
}

const MOST_FACTS = 100;
