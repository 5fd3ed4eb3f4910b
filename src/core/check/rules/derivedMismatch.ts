import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** A sum, difference, ratio, share or growth does not follow from the facts that it is made of. */
export const derivedMismatch: FigureRule = {
  code: 'derived-mismatch',
  about: 'figure',
  severity: 'warning',
  message: 'The facts give {derived}, not {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const derived = mismatch?.disagreement.derived;
    return mismatch?.disagreement.agreement !== 'value' || derived == null
      ? null
      : yieldAt(judgement, mismatch.fact, context, 'none', { derived });
  },
};
