import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** A bare number where the source says “more than” or “nearly”. */
export const qualifierDropped: FigureRule = {
  code: 'qualifier-dropped',
  about: 'figure',
  severity: 'information',
  message: '{source} says “{figure}”; the note leaves the qualifier out.',
  check(judgement, context) {
    const { verdict, disagreement, facts } = judgement;
    const [fact] = facts;
    if (verdict !== 'verified' || disagreement?.agreement !== 'dropped' || fact === undefined) return null;
    return yieldAt(judgement, fact, context, 'unsafe');
  },
};
