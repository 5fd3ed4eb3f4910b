import type { Fact } from '../../factbase/factBase';
import { agreement, type Agreement } from '../../figures';
import type { Fix } from '../finding';
import type { Judgement } from '../judgement';
import { mismatchOf } from '../mismatchOf';
import { agreesInSize, computedFigure } from '../repair/computedFigure';
import { otherDirection } from '../repair/otherDirection';
import type { FigureRule, RuleContext } from '../rule';
import { yieldAt } from '../yieldAt';

/** Growth for decline, or decline for growth. */
export const directionMismatch: FigureRule = {
  code: 'direction-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} says {figure}: the change goes the other way.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    if (mismatch?.disagreement.agreement !== 'direction') return null;
    const { derived } = mismatch.disagreement;
    const fixes = turned(judgement, mismatch.fact, context);
    if (derived === null) return { ...yieldAt(judgement, mismatch.fact, context, 'none'), fixes };
    return { ...yieldAt(judgement, mismatch.fact, context, 'none', { derived }), message: recomputed.template, fixes };
  },
};

/** Where no source states the change itself. */
const recomputed = { template: 'The facts give {derived}: the change goes the other way.' };

/** The word for the other way, and what the facts give where the figure is another one as well. */
function turned(judgement: Judgement, fact: Fact, { note }: RuleContext): Fix[] {
  const { figure, computation } = judgement;
  const other = otherDirection(figure, note);
  if (other === null) return [];
  const { edit, word } = other;
  const way = figure.direction === 'down' ? 'up' : 'down';
  const isRight =
    computation === null
      ? fact.figure !== null && AGREES.has(agreement({ ...figure, direction: way }, fact.figure))
      : agreesInSize(figure, computation);
  if (isRight) return [{ ...titles.word, args: { word: edit.text, stated: word }, edits: [edit] }];
  const computed = computedFigure(judgement, note);
  if (computed === null) return [];
  return [{ ...titles.both, args: { word: edit.text, text: computed.text }, edits: [edit, computed] }];
}

const AGREES: ReadonlySet<Agreement> = new Set<Agreement>(['agrees', 'dropped']);

/** The figure and the word may be about something else than the fact: somebody has to look at it. */
const titles = {
  word: { title: 'Write “{word}”, not “{stated}”', safe: false, preferred: true },
  both: { title: 'Write “{word}” and the computed figure: {text}', safe: false, preferred: true },
} as const;
