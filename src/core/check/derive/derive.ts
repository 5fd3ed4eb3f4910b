import { underived, type Derivation, type Given } from './derivation';
import { deriveChange } from './deriveChange';
import { deriveColumn } from './deriveColumn';
import { deriveComparison } from './deriveComparison';
import { deriveComplement } from './deriveComplement';
import { deriveRank } from './deriveRank';
import { deriveShare } from './deriveShare';
import { deriveSum } from './deriveSum';
import { isApart } from './isApart';

/** Figures that are derived in so many words, and so are nobody's own: sums, comparisons, what is left of a whole. */
export function derivePlainly(given: Given): Derivation | null {
  const derivation = deriveSum(given) ?? deriveComparison(given, true) ?? deriveComplement(given);
  if (derivation !== null) return derivation;
  const { column } = given.situation;
  if ((column?.operation === 'sum' || column?.operation === 'change') && column.sure === true)
    return deriveColumn(given);
  if (!isApart(given)) return null;
  return deriveChange(given) ?? (given.situation.topics.length > 0 ? underived : null);
}

/** Figures that a fact may state and that are recomputed where none does: growth, shares, ranks. */
export function deriveElse(given: Given): Derivation | null {
  return (
    deriveColumn(given) ??
    deriveChange(given) ??
    deriveComparison(given, false) ??
    deriveShare(given) ??
    deriveRank(given)
  );
}
