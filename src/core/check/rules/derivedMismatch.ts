import { mismatchOf } from '../mismatchOf';
import { computedFigure } from '../repair/computedFigure';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** A sum, difference, ratio, share or growth does not follow from the facts that it is made of. */
export const derivedMismatch: FigureRule = {
  code: 'derived-mismatch',
  about: 'figure',
  severity: 'warning',
  message: 'The facts give {derived}, not {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const derived = mismatch?.disagreement.derived;
    if (mismatch?.disagreement.agreement !== 'value' || derived == null) return null;
    const edit = computedFigure(judgement, context.note);
    const fixes = edit === null ? [] : [{ ...computed, args: { text: edit.text }, edits: [edit] }];
    return { ...yieldAt(judgement, mismatch.fact, context, 'none', { derived }), fixes };
  },
};

/** No source states what is written: somebody has to look at it. */
const computed = { title: 'Write the computed figure: {text}', safe: false, preferred: true };
