import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Era } from './era';
import { isSlipOf, isTaken } from './isSlipOf';
import { periodFit } from './period';
import { isAsLong, isKnownIn, isLatest, recurs } from './periodsKnown';
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
  likely: readonly Era[] | 'now' | null,
  firm: boolean,
  several: boolean,
  base: FactBase,
): Weighed {
  const weighed = weigh(figure, facts, null, firm, base);
  if (weighed.verdict === 'verified' || weighed.verdict === 'unsupported') return weighed;
  // Digits in another place, or zeros too many, tell which of several was meant.
  const slipped =
    weighed.verdict === 'unsure' && firm && likely !== null ? facts.filter((fact) => isSlipOf(figure, fact, base)) : [];
  if (slipped.length === 1) return weigh(figure, slipped, null, firm, base);
  const [one] = facts;
  const isOpen = weighed.fact !== null && weighed.fact.period === null && weighed.fact.asOf === null;
  if (weighed.verdict === 'unsure' ? !several : isOpen || weighed.disagreement?.inForce != null) return weighed;
  if (weighed.verdict === 'mismatch' && isSlipOf(figure, weighed.fact!, base)) return weighed;
  const unsure: Weighed = { ...weighed, verdict: 'unsure', disagreement: null };
  if (likely === null || one?.measure == null) return unsure;
  if (likely === 'now') return weighed.fact !== null && isLatest(weighed.fact, base) ? weighed : unsure;
  const isOthers = facts.every((fact) => isTaken(figure, fact, base));
  const spoken = isOthers
    ? likely.find(({ period }) => facts.some((fact) => periodFit(fact, period) !== 'none'))
    : null;
  const meant = spoken ?? likely.find(({ period }) => isKnownIn(one.measure!, period, base));
  if (meant === undefined)
    return recurs(one, base) || likely.some(({ period }) => isAsLong(one, period)) ? unsure : weighed;
  if (!facts.some((fact) => periodFit(fact, meant.period) !== 'none')) return unsure;
  const dated = weigh(figure, facts, { ...meant, firm: true }, firm, base);
  return dated.verdict === 'mismatch' ? dated : unsure;
}
