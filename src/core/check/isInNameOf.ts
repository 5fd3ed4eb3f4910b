import type { FactBase } from '../factbase/factBase';
import { lexisOf } from './lexis';

/**
 * Whether a measure is called by the applicant, as “utility models in Norway” are by Norway: to name it beside them says
 * only once more what is counted, and not who has it.
 */
export function isInNameOf(measure: string, applicant: string, base: FactBase): boolean {
  let index = named.get(base);
  if (index === undefined) named.set(base, (index = new Map<string, ReadonlySet<string>>()));
  let ids = index.get(measure);
  if (ids === undefined) {
    const { name, aliases } = base.measures.get(measure) ?? { name: '', aliases: [] };
    ids = new Set(
      [name, ...aliases].flatMap((each) =>
        lexisOf(base)
          .applicants.find(each)
          .flatMap((found) => found.ids),
      ),
    );
    index.set(measure, ids);
  }
  return ids.has(applicant);
}

const named = new WeakMap<FactBase, Map<string, ReadonlySet<string>>>();
