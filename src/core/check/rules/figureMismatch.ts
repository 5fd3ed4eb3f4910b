import { correction } from '../correction';
import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** The value is not the one that the source gives. */
export const figureMismatch: FigureRule = {
  code: 'figure-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}; the note says {stated}.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (verdict !== 'mismatch' || disagreement === null || fact === undefined || !(disagreement.agreement === 'value'))
      return null;
    return {
      span: figure,
      args: describe(judgement, fact, base),
      facts,
      fixes: correction(judgement, fact, note, true),
    };
  },
};
