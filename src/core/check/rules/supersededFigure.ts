import { mismatchOf } from '../mismatchOf';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The figure is that of a fact which another fact supersedes. */
export const supersededFigure: FigureRule = {
  code: 'superseded-figure',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} has a newer figure: {figure}, not {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    if (!mismatch?.disagreement.inForce) return null;
    const { fact } = mismatch;
    const before = context.base.facts.get(fact.supersedes ?? '');
    const isOfSame = before?.applicant === fact.applicant && before.measure === fact.measure;
    return yieldAt(judgement, fact, context, isOfSame ? 'safe' : 'none');
  },
};
