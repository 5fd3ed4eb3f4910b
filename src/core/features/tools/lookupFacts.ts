import type { Fact, FactBase } from '../../factbase';
import { factCard } from '../factCard';
import { searchFacts } from '../searchFacts';

/** A fact as a language model is told of it; what it does not have is left out. */
export interface ToldFact {
  readonly id: string;
  readonly applicant: string;
  readonly measure?: string;
  /** The figure as the fact states it, or the statement. */
  readonly says: string;
  readonly period?: string;
  readonly quote?: string;
  readonly source?: string;
  readonly publisher?: string;
  readonly issued?: string;
  readonly locator?: string;
  readonly url?: string;
}

/** The facts with all words of a query (see `searchFacts`), and how many there are in all. */
export interface LookedUp {
  readonly count: number;
  /** No more than are read at once. */
  readonly facts: readonly ToldFact[];
}

export function lookupFacts(query: string, base: FactBase): LookedUp {
  const all = Array.from(base.facts.values(), (fact) => ({ fact }));
  const found = searchFacts(query, all, base);
  return { count: found.length, facts: found.slice(0, MOST).map(({ fact }) => toldFact(fact, base)) };
}

const MOST = 20;

export function toldFact(fact: Fact, base: FactBase): ToldFact {
  const { applicant, measure, says, period, quote, source, locator } = factCard(fact, base);
  const told = {
    id: fact.id,
    applicant,
    measure,
    says,
    period,
    quote: quote?.text,
    source: source?.title,
    publisher: source?.publisher,
    issued: source?.issued,
    locator,
    url: source?.url,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value != null)) as unknown as ToldFact;
}
