import { correction } from '../correction';
import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** The place is not the one that the source gives, or a tighter one. */
export const rankMismatch: FigureRule = {
  code: 'rank-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} ranks {applicant} {figure}, not {stated}.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (verdict !== 'mismatch' || disagreement === null || fact === undefined || !(disagreement.agreement === 'rank'))
      return null;
    return {
      span: figure,
      args: describe(judgement, fact, base),
      facts,
      fixes: correction(judgement, fact, note, false),
    };
  },
};
