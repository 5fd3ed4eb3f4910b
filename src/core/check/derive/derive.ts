import { underived, type Derivation, type Given } from './derivation';
import { deriveChange } from './deriveChange';
import { deriveColumn } from './deriveColumn';
import { deriveComparison, isDifference } from './deriveComparison';
import { deriveComplement } from './deriveComplement';
import { deriveRank } from './deriveRank';
import { deriveShare } from './deriveShare';
import { deriveSum } from './deriveSum';

/** Figures that are derived in so many words, and so are nobody's own: sums, comparisons, what is left of a whole. */
export function derivePlainly(given: Given): Derivation | null {
  const derivation = deriveSum(given) ?? deriveComparison(given, true) ?? deriveComplement(given);
  if (derivation !== null || !isDifference(given)) return derivation;
  return deriveChange(given) ?? underived;
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
