import { correction } from '../correction';
import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** The figure is that of a fact which another fact supersedes. */
export const supersededFigure: FigureRule = {
  code: 'superseded-figure',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} has a newer figure: {figure}, not {stated}.',
  check(judgement, { base, note }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const [fact] = facts;
    if (verdict !== 'mismatch' || disagreement === null || fact === undefined || !(disagreement.inForce !== null))
      return null;
    return {
      span: figure,
      args: describe(judgement, fact, base),
      facts,
      fixes: correction(judgement, fact, note, true),
    };
  },
};
