import { correction } from '../correction';
import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** The number is right, and its “more than”, “nearly” or “fewer than” is not. */
export const qualifierMismatch: FigureRule = {
  code: 'qualifier-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says “{figure}”, not “{stated}”.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (
      verdict !== 'mismatch' ||
      disagreement === null ||
      fact === undefined ||
      !(disagreement.agreement === 'qualifier')
    )
      return null;
    return {
      span: figure,
      args: describe(judgement, fact, base),
      facts,
      fixes: correction(judgement, fact, note, true),
    };
  },
};
