import type { NoteCheck } from '../check/checkNote';
import type { Evidence, Judgement, Term, Witness } from '../check/judgement';
import { CONVICTS } from '../check/score';
import { factCard, type FactCard } from './factCard';
import { formula } from './formula';
import { verdictOf, type OtherFact } from './hover';
import type { Message } from './message';

/**
 * Why a figure got its verdict, so that a stranger with the fact file in hand comes to the same: what it was compared
 * with, which words led there, what they are worth, and which other facts it could have been about.
 */
export interface Explanation {
  readonly says: Message;
  readonly facts: readonly FactCard[];
  /** `921,000 ÷ 798,000 − 1 = 15.4%` where the figure was recomputed. */
  readonly formula: string | null;
  readonly evidence: readonly Evidence[];
  readonly terms: readonly Term[];
  /** The sum of the terms, and what it takes to convict; null where the figure was cited, computed or bound to nothing. */
  readonly score: { readonly total: number; readonly convicts: number } | null;
  readonly witnesses: readonly Witness[];
  readonly runnersUp: readonly OtherFact[];
}

/** Why a figure of a checked note got its verdict. */
export function explain(judgement: Judgement, { base }: Pick<NoteCheck, 'base'>): Explanation {
  const { facts, evidence, computation, score, witnesses, runnersUp } = judgement;
  return {
    says: verdictOf(judgement),
    facts: facts.map((fact) => factCard(fact, base)),
    formula: computation === null ? null : formula(computation),
    evidence,
    terms: score?.terms ?? [],
    score: score === null ? null : { total: score.total, convicts: CONVICTS },
    witnesses,
    runnersUp: runnersUp.map(({ fact, lacks }) => ({ card: factCard(fact, base), lacks })),
  };
}
