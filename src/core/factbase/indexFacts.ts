import type { Fact, FactBase } from './factBase';

export interface FactIndex extends Pick<FactBase, 'factsOf' | 'factsOfMeasure'> {
  /** Facts of one applicant and one measure, for each two that have any. */
  readonly groups: readonly (readonly Fact[])[];
}

/** Ways to find facts, each in file order and in constant time. */
export function indexFacts(facts: ReadonlyMap<string, Fact>): FactIndex {
  const ofApplicant = new Map<string, Fact[]>();
  const ofMeasure = new Map<string, Fact[]>();
  const ofBoth = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts.values()) {
    const { applicant, measure } = fact;
    add(ofApplicant, applicant, fact);
    if (measure === null) continue;
    add(ofMeasure, measure, fact);
    let measures = ofBoth.get(applicant);
    if (measures === undefined) ofBoth.set(applicant, (measures = new Map<string, Fact[]>()));
    add(measures, measure, fact);
  }
  return {
    factsOf: (applicant, measure) =>
      (measure === undefined ? ofApplicant.get(applicant) : ofBoth.get(applicant)?.get(measure)) ?? [],
    factsOfMeasure: (measure) => ofMeasure.get(measure) ?? [],
    groups: [...ofBoth.values()].flatMap((measures) => [...measures.values()]),
  };
}

function add(index: Map<string, Fact[]>, key: string, fact: Fact): void {
  const facts = index.get(key);
  if (facts === undefined) index.set(key, [fact]);
  else facts.push(fact);
}
