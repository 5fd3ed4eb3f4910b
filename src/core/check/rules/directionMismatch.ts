import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** Growth for decline, or decline for growth. */
export const directionMismatch: FigureRule = {
  code: 'direction-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}: the change goes the other way.',
  check(judgement, { base }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (
      verdict !== 'mismatch' ||
      disagreement === null ||
      fact === undefined ||
      !(disagreement.agreement === 'direction')
    )
      return null;
    return { span: figure, args: describe(judgement, fact, base), facts, fixes: [] };
  },
};
