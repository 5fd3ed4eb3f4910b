import { correction } from '../correction';
import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** A bare number where the source says “more than” or “nearly”. */
export const qualifierDropped: FigureRule = {
  code: 'qualifier-dropped',
  about: 'figure',
  severity: 'information',
  message: '{source} says “{figure}”; the note leaves the qualifier out.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (verdict !== 'verified' || disagreement === null || fact === undefined || disagreement.agreement !== 'dropped')
      return null;
    return {
      span: figure,
      args: describe(judgement, fact, base),
      facts,
      fixes: correction(judgement, fact, note, false),
    };
  },
};
