import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** A sum, ratio or share does not follow from the facts it is made of. */
export const derivedMismatch: FigureRule = {
  code: 'derived-mismatch',
  about: 'figure',
  severity: 'warning',
  message: 'The facts give {derived}, not {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const derived = mismatch?.disagreement.derived;
    return mismatch === null || derived == null
      ? null
      : yieldAt(judgement, mismatch.fact, context, 'none', { derived });
  },
};
