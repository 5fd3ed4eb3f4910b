import type { FactBase } from '../../factbase/factBase';
import { isMemberOf } from './isPartIn';

const known = new WeakMap<FactBase, Map<string, readonly string[]>>();

/** All whom an applicant belongs to: its parents, its country, the world. */
export function wholesOf(id: string, base: FactBase): readonly string[] {
  let members = known.get(base);
  if (members === undefined) known.set(base, (members = new Map<string, readonly string[]>()));
  let wholes = members.get(id);
  if (wholes === undefined) {
    wholes = [...base.applicants.keys()].filter((other) => other !== id && isMemberOf(id, other, base));
    members.set(id, wholes);
  }
  return wholes;
}
