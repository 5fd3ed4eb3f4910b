import type { FactBase } from '../../factbase/factBase';
import { isWhole } from './isWhole';

const known = new WeakMap<FactBase, readonly string[]>();

/** The applicants of a base that stand for everybody. */
export function everybodyIn(base: FactBase): readonly string[] {
  let ids = known.get(base);
  if (ids === undefined) known.set(base, (ids = [...base.applicants.values()].filter(isWhole).map(({ id }) => id)));
  return ids;
}
