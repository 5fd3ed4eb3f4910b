import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** Another unit class, or the same digits a thousand times or more apart: million for billion, 万 for 亿, points for per cent. */
export const unitMismatch: FigureRule = {
  code: 'unit-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}, not {stated}: the unit differs.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    return mismatch?.disagreement.agreement === 'unit' ? yieldAt(judgement, mismatch.fact, context, 'safe') : null;
  },
};
