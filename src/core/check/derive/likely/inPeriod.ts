import type { Fact } from '../../../factbase/factBase';
import type { Era } from '../../era';
import { periodFit } from '../../period';

/**
 * Sets of facts that a figure may be computed from, those of the period that is spoken of first: only they are `firm`.
 * Those of other periods may confirm a figure where none is given for certain.
 */
export function inPeriod<Set extends readonly Fact[]>(
  sets: readonly Set[],
  era: Era | null,
): readonly { readonly operands: Set; readonly firm: boolean }[] {
  const fits = (set: Set): boolean => era === null || set.every((fact) => periodFit(fact, era.period) !== 'none');
  const own = sets.filter(fits).map((operands) => ({ operands, firm: true }));
  if (era === null && sets.length > 1) return [];
  if (era?.firm === true) return own;
  return [...own, ...sets.filter((set) => !fits(set)).map((operands) => ({ operands, firm: false }))];
}
