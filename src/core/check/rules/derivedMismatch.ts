import { describe } from '../describe';
import type { FigureRule } from '../rule';

/** A sum, ratio or share does not follow from the facts it is made of. */
export const derivedMismatch: FigureRule = {
  code: 'derived-mismatch',
  about: 'figure',
  severity: 'warning',
  message: 'The facts give {derived}, not {stated}.',
  check(judgement, { base }) {
    const { verdict, disagreement, facts, figure } = judgement;
    const derived = disagreement?.derived;
    const [fact] = facts;
    if (verdict !== 'mismatch' || derived == null || fact === undefined) return null;
    return { span: figure, args: { ...describe(judgement, fact, base), derived }, facts, fixes: [] };
  },
};
