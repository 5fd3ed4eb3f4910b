import type { Fact } from '../factbase/factBase';
import type { Figure } from '../figures';
import { isChangedFrom } from './comparedEra';
import type { Judged } from './corroborate';
import type { Passage } from './mention';

/**
 * Judges no figure wrong for a fact that its sentence has stated before: nobody says the same twice in a breath, so
 * that the other one is of something else. “It filed 46 in its first year, four times the 12 of its opening months”:
 * 46 is said, and 12 is no wrong 46. Linear.
 */
export function saidAlready(all: readonly Judged[]): readonly Judged[] {
  const said = new Map<Passage, Map<Fact, Figure>>();
  for (const { situation, judgement } of all) {
    if (judgement?.verdict !== 'verified' || judgement.derived || judgement.facts.length !== 1) continue;
    const known = said.get(situation.passage);
    const [fact] = judgement.facts;
    if (known === undefined) said.set(situation.passage, new Map([[fact!, situation.figure]]));
    else known.set(fact!, situation.figure);
  }
  return all.map((judged) => {
    const { situation, judgement } = judged;
    const isOwn = judgement?.verdict !== 'mismatch' || judgement.derived || judgement.cited;
    const { disagreement } = judgement ?? {};
    // “56 %, more than half”: what hedges a number, or puts it otherwise, does say the same once more.
    const { qualifier, kind, start } = situation.figure;
    if (isOwn || disagreement?.agreement !== 'value' || qualifier !== null) return judged;
    const [fact] = judgement.facts;
    // The number of another one was put in the wrong place, where the year or the name beside it is wrong.
    const { otherPeriod, otherApplicant, otherMeasure } = disagreement;
    const other = fact === undefined ? undefined : said.get(situation.passage)?.get(fact);
    if (other === undefined || other.end > start || other.kind !== kind) return judged;
    // 由108.2万件增至112.6万件: what it came to is not of the year that it came from.
    const isFrom = isChangedFrom(other, situation.passage);
    if (!isFrom && (otherPeriod !== null || otherApplicant !== null || otherMeasure !== null)) return judged;
    return { ...judged, judgement: { ...judgement, verdict: 'unsure', disagreement: null } };
  });
}
