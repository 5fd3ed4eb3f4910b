import { correction } from '../correction';
import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** Another unit class, or the same digits a thousand times or more apart: million for billion, 万 for 亿, points for per cent. */
export const unitMismatch: FigureRule = {
  code: 'unit-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}, not {stated}: the unit differs.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (verdict !== 'mismatch' || disagreement === null || fact === undefined || !(disagreement.agreement === 'unit'))
      return null;
    return {
      span: figure,
      args: describe(judgement, fact, base),
      facts,
      fixes: correction(judgement, fact, note, true),
    };
  },
};
