import type { Fact, FactBase } from '../../factbase/factBase';

/** Whether the applicant of a fact is the only one who has this very figure, of the same measure at the same time. */
export function isOnlyHolder(fact: Fact, base: FactBase): boolean {
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = indexOf(base)));
  return index.get(keyOf(fact))?.size === 1;
}

const indexes = new WeakMap<FactBase, ReadonlyMap<string, ReadonlySet<string>>>();

function indexOf(base: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const fact of base.facts.values()) {
    const key = keyOf(fact);
    const holders = index.get(key);
    if (holders === undefined) index.set(key, new Set([fact.applicant]));
    else holders.add(fact.applicant);
  }
  return index;
}

function keyOf({ measure, figure, period, asOf }: Fact): string {
  return `${measure ?? ''} ${figure?.kind ?? ''} ${figure?.value ?? ''} ${(period ?? asOf)?.to ?? ''}`;
}
