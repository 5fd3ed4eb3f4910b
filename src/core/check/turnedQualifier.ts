import type { Qualifier } from '../figures';
import type { Given } from './derive/derivation';
import { noDisagreement, type Outcome } from './outcome';
import { compare } from './weigh';

/**
 * “Over 200” for a fact that says “nearly 200”: the number of the very fact that a figure was bound to, under a qualifier
 * that says the opposite of the fact's own. A reading that is only loose is made sure by that: who repeats the number and
 * hedges it too means that fact. Null for anything else.
 */
export function turnedQualifier(outcome: Outcome, { situation }: Given): Outcome | null {
  const { figure, subject, topics } = situation;
  const [fact, ...others] = outcome.facts;
  if (outcome.verdict !== 'unsure' || outcome.derived === true || fact?.figure == null || others.length > 0)
    return null;
  if (subject === null || subject.doubtful || subject.against === true || figure.kind !== fact.figure.kind) return null;
  const [topic] = topics;
  if (topic === undefined || topic.otherNoun || topic.against === true || topic.measure !== fact.measure) return null;
  if (figure.value === null || Math.abs(figure.value - (fact.figure.value ?? NaN)) > SAME * Math.abs(figure.value))
    return null;
  if (!isTurned(figure.qualifier, fact.figure.qualifier) || compare(figure, fact) !== 'qualifier') return null;
  return { ...outcome, verdict: 'mismatch', disagreement: { ...noDisagreement, agreement: 'qualifier' } };
}

const SAME = 1e-9;

function isTurned(stated: Qualifier | null, sourced: Qualifier | null): boolean {
  return (isMore(stated) && isLess(sourced)) || (isLess(stated) && isMore(sourced));
}

function isMore(qualifier: Qualifier | null): boolean {
  return qualifier === 'over' || qualifier === 'at-least';
}

function isLess(qualifier: Qualifier | null): boolean {
  return qualifier === 'under' || qualifier === 'at-most' || qualifier === 'nearly';
}
