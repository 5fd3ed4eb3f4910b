import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The value is not the one that the source gives. */
export const figureMismatch: FigureRule = {
  code: 'figure-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}; the note says {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    return mismatch?.disagreement.agreement === 'value' ? yieldAt(judgement, mismatch.fact, context, 'safe') : null;
  },
};
