import type { Fact } from './factBase';

/**
 * From the id of each fact that another supersedes to the fact in force, at the end of the chain. Where two facts
 * supersede the same one, the first in file order counts. `supersedes` must be free of circles.
 */
export function supersededFacts(facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, Fact> {
  const next = new Map<string, Fact>();
  for (const fact of facts.values()) {
    const { supersedes } = fact;
    if (supersedes !== null && facts.has(supersedes) && !next.has(supersedes)) next.set(supersedes, fact);
  }
  const inForce = new Map<string, Fact>();
  for (const start of next.keys()) {
    const walked: string[] = [];
    let id = start;
    let last = inForce.get(id);
    for (let fact = next.get(id); last === undefined && fact !== undefined; fact = next.get(id)) {
      walked.push(id);
      id = fact.id;
      last = inForce.get(id) ?? (next.has(id) ? undefined : fact);
    }
    if (last !== undefined) for (const one of walked) inForce.set(one, last);
  }
  return inForce;
}
