import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Era } from './era';
import { isTelling } from './isTelling';
import { periodFit } from './period';
import { isKnownIn, recurs } from './periodsKnown';
import { weigh, type Weighed } from './weigh';

/**
 * Weighs a figure that no period is given for. It is right where it agrees with the fact of any. Wrong it is only for the
 * period that is most likely meant: the first of `likely` that the base knows the measure in at all. Where the base has
 * no fact for just that, or nobody can tell which it is, the right fact may merely be missing, and it stays unsure.
 * `several` is whether one of several periods may be chosen so.
 */
export function weighUndated(
  figure: Figure,
  facts: readonly Fact[],
  likely: readonly Era[] | null,
  firm: boolean,
  several: boolean,
  base: FactBase,
): Weighed {
  const weighed = weigh(figure, facts, null, firm, base);
  if (weighed.verdict === 'verified' || weighed.verdict === 'unsupported') return weighed;
  const [one] = facts;
  const isOpen = weighed.fact !== null && weighed.fact.period === null && weighed.fact.asOf === null;
  if (weighed.verdict === 'unsure' ? !several : isOpen || weighed.disagreement?.inForce != null) return weighed;
  if (weighed.verdict === 'mismatch' && isTelling(figure, weighed.fact!, base)) return weighed;
  const unsure: Weighed = { ...weighed, verdict: 'unsure', disagreement: null };
  if (likely === null || one?.measure == null) return unsure;
  const meant = likely.find(({ period }) => isKnownIn(one.measure!, period, base));
  if (meant === undefined) return likely.length > 0 || recurs(one, base) ? unsure : weighed;
  if (!facts.some((fact) => periodFit(fact, meant.period) !== 'none')) return unsure;
  const dated = weigh(figure, facts, { ...meant, firm: true }, firm, base);
  return dated.verdict === 'mismatch' ? dated : unsure;
}
