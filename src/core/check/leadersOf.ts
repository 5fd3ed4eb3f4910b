import type { FactBase } from '../factbase/factBase';

const leaders = new WeakMap<FactBase, ReadonlySet<string>>();

/** The applicants that some fact of a base puts first: who “the leader” may be. Read once for a base. */
export function leadersOf(base: FactBase): ReadonlySet<string> {
  let found = leaders.get(base);
  if (found === undefined) {
    const first = [...base.facts.values()].filter(({ figure }) => figure?.kind === 'rank' && figure.value === 1);
    leaders.set(base, (found = new Set(first.map(({ applicant }) => applicant))));
  }
  return found;
}
