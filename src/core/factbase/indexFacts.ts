import type { Fact, FactBase } from './factBase';

/** Ways to find facts, each in file order and in constant time. */
export function indexFacts(facts: ReadonlyMap<string, Fact>): Pick<FactBase, 'factsOf' | 'factsOfMeasure'> {
  const byApplicant = new Map<string, Fact[]>();
  const byMeasure = new Map<string, Fact[]>();
  const byBoth = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    add(byApplicant, fact.applicant, fact);
    if (fact.measure === null) continue;
    add(byMeasure, fact.measure, fact);
    add(byBoth, bothOf(fact.applicant, fact.measure), fact);
  }
  return {
    factsOf: (applicant, measure) =>
      (measure === undefined ? byApplicant.get(applicant) : byBoth.get(bothOf(applicant, measure))) ?? [],
    factsOfMeasure: (measure) => byMeasure.get(measure) ?? [],
  };
}

function add(index: Map<string, Fact[]>, key: string, fact: Fact): void {
  const facts = index.get(key);
  if (facts === undefined) index.set(key, [fact]);
  else facts.push(fact);
}

function bothOf(applicant: string, measure: string): string {
  return `${applicant}\0${measure}`;
}
