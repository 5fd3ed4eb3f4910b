import type { Fact } from '../../../factbase/factBase';
import { countsOf, isOfPeriod } from '../countsOf';
import type { Given } from '../derivation';

/** What another one has of the measure and period of a fact; null where that is not one number. */
export function sameOf(fact: Fact, ids: readonly string[], given: Given): Fact | null {
  if (fact.measure === null) return null;
  const facts = countsOf({ ids }, fact.measure, null, given, fact.figure!.kind).filter((other) =>
    isOfPeriod(other, fact),
  );
  const [first] = facts;
  return first !== undefined && facts.every(({ figure }) => figure!.value === first.figure!.value) ? first : null;
}
