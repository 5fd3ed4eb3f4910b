import { agreement, type Direction } from '../figures';
import { clauseAt } from './mention';
import { lexisOf } from './lexis';
import { changeWay } from './derive/changeWay';
import type { Given } from './derive/derivation';
import { noDisagreement, type Outcome } from './outcome';

/**
 * A change that is right by its number, and that words beside it turn the other way: “15.3% *fewer* than in 2022” for a
 * growth of 15.3 %. Only what is compared with another time is turned: what is fewer than somebody else's is no decline.
 */
export function saidOtherWay(outcome: Outcome, given: Given): Outcome | null {
  const { figure } = given.situation;
  const [fact, ...others] = outcome.facts;
  if (figure.kind !== 'percent' || figure.direction !== null || others.length > 0) return null;
  if (fact?.figure == null || fact.measure === null || !lexisOf(given.base).isGrowth(fact.measure)) return null;
  const direction = wayBehind(given) ?? changeWay(given);
  if (direction === null || agreement({ ...figure, direction }, signed(fact.figure)) !== 'direction') return null;
  return { ...outcome, verdict: 'mismatch', disagreement: { ...noDisagreement, agreement: 'direction' } };
}

/** A growth that says no way is one up. */
function signed<Like extends { readonly direction: Direction | null; readonly value: number | null }>(
  figure: Like,
): Like {
  return figure.direction === null && (figure.value ?? 0) > 0 ? { ...figure, direction: 'up' } : figure;
}

/** “15.3% fewer than in 2022”, “more telecom patents than a year before”. */
function wayBehind({ situation: { figure, passage }, text }: Given): Direction | null {
  const behind = text.slice(figure.end, Math.min(clauseAt(passage, figure.start).end, figure.end + REACH));
  const word = THAN_THEN.exec(behind)?.[1];
  return word === undefined ? null : /^(?:more|higher|larger)$/i.test(word) ? 'up' : 'down';
}

const REACH = 80;
const THAN_THEN =
  /^\s+(more|higher|larger|fewer|less|lower|smaller)\b(?:\s+\p{L}+){0,3}?\s+than\s+(?:in\s+|at the end of\s+)?(?:\d{4}\b|(?:a|one|the) (?:year|previous year|preceding year)\b|last year\b|two years\b)/iu;
