import type { Applicant, FactBase } from '../factbase/factBase';
import { isWhole } from './derive/isWhole';

/**
 * Who has all that a measure counts: the world, else the office with which it is all filed, else the only one that the
 * base has facts of. Null where there is none, or where nobody can tell which of several.
 */
export function keeperOf(measure: string, base: FactBase): string | null {
  let byMeasure = known.get(base);
  if (byMeasure === undefined) known.set(base, (byMeasure = new Map<string, string | null>()));
  let keeper = byMeasure.get(measure);
  if (keeper === undefined) byMeasure.set(measure, (keeper = find(measure, base)));
  return keeper;
}

const known = new WeakMap<FactBase, Map<string, string | null>>();

function find(measure: string, base: FactBase): string | null {
  const stated = base.factsOfMeasure(measure).filter(({ figure }) => figure !== null);
  const ids = [...new Set(stated.map(({ applicant }) => applicant))];
  const applicants = ids.flatMap((id) => base.applicants.get(id) ?? []);
  const isOffice = ({ kind, parent }: Applicant): boolean =>
    // What its branches have is in what the office has.
    kind === 'government' && (parent === null || !ids.includes(parent));
  for (const isKeeper of [isWhole, isOffice]) {
    const [keeper, ...others] = applicants.filter(isKeeper);
    if (keeper !== undefined) return others.length === 0 ? keeper.id : null;
  }
  return ids.length === 1 ? ids[0]! : null;
}
