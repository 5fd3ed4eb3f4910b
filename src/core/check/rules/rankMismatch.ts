import { readFigures } from '../../figures';
import type { Computation } from '../derive/computation';
import { applicantName } from '../describe';
import type { Judgement } from '../judgement';
import { mismatchOf } from '../mismatchOf';
import type { FigureRule, RuleContext, Yield } from '../rule';
import { yieldAt } from '../yieldAt';

/** The place is not the one that the source gives, or a tighter one. */
export const rankMismatch: FigureRule = {
  code: 'rank-mismatch',
  about: 'figure',
  severity: 'warning',
  citedSeverity: 'error',
  message: '{source} ranks {applicant} {figure}, not {stated}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    if (mismatch?.disagreement.agreement !== 'rank') return null;
    const { computation, figure } = judgement;
    if (computation !== null) return byOrder(judgement, computation, context);
    // “Leads” is no place that another could be written for.
    return yieldAt(judgement, mismatch.fact, context, readFigures(figure.text).length === 0 ? 'none' : 'unsafe');
  },
};

/** The place by the order of facts, or a place that a fact gives to somebody else. */
function byOrder(judgement: Judgement, { operands, result }: Computation, context: RuleContext): Yield | null {
  const own = operands.at(-1);
  if (own === undefined) return null;
  const message = own.figure?.kind === 'rank' ? held.template : ordered.template;
  const args = { place: String(result.middle), applicant: applicantName(own, context.base) };
  return { ...yieldAt(judgement, own, context, 'none', args), message };
}

const ordered = { template: 'By the facts, {applicant} is number {place}, not {stated}.' };
const held = { template: '{source} ranks {applicant} {figure}, and nobody else.' };
