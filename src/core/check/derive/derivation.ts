import type { Fact, FactBase } from '../../factbase/factBase';
import { otherCurrency, type Figure } from '../../figures';
import type { Verdict } from '../judgement';
import type { Situation } from '../situation';
import { compareWith } from './compare';
import type { Computation, Operation, ResultUnit } from './computation';
import { computeSpread, pinned, spreadOf, type Interval } from './interval';

/** What a derivation is given. */
export interface Given {
  readonly situation: Situation;
  /** The text of the block. */
  readonly text: string;
  /** The id of the only source whose facts come into question, where one is cited. */
  readonly source: string | null;
  readonly base: FactBase;
}

/** A figure recomputed from facts. */
export interface Derivation {
  readonly verdict: Exclude<Verdict, 'ignored' | 'unsupported'>;
  readonly disagreement: 'value' | 'direction' | 'rank' | null;
  /** Null where it is a derived figure, and the facts to recompute it from are not all known. */
  readonly computation: Computation | null;
  /** What a reading that is not beyond doubt holds against the figure. */
  readonly suspected?: 'value' | 'direction';
}

/** One way in which a figure may have been computed. */
export interface Attempt {
  readonly operation: Operation;
  readonly operands: readonly Fact[];
  readonly unit: ResultUnit;
  readonly compute: (intervals: readonly Interval[]) => Interval | null;
  /** Whether the figure's direction is that of the result. */
  readonly signed: boolean;
  /** Whether it is beyond doubt that these facts are meant: else it can confirm a figure, but not convict it. */
  readonly firm: boolean;
}

/** A figure that is derived in so many words, from facts that are not all known. */
export const underived: Derivation = { verdict: 'unsure', disagreement: null, computation: null };

/** Judges a figure by one attempt; null where nothing can be computed. */
export function conclude(figure: Figure, attempt: Attempt): Derivation | null {
  const { operation, operands, unit, compute, signed, firm } = attempt;
  // What is added up or taken off keeps its currency.
  if (unit === 'count' && operands.some((fact) => fact.figure !== null && otherCurrency(figure, fact.figure)))
    return null;
  const spreads = operands.map((fact) => (fact.figure === null ? null : spreadOf(fact.figure)));
  if (!spreads.every((spread) => spread !== null)) return null;
  const spread = computeSpread(spreads, compute);
  if (spread === null) return null;
  const additive = operation === 'sum' || operation === 'difference' || operation === 'complement';
  const standing = compareWith(figure, additive ? pinned(spread) : spread, unit, signed);
  const computation = { operation, operands, unit, result: spread.near };
  // “More than nine in ten” is no more than the whole.
  const isMoreThanAll = operation === 'share' && figure.kind === 'fraction' && spread.near.middle > 100;
  if (standing === 'agrees' && !isMoreThanAll) return { verdict: 'verified', disagreement: null, computation };
  if (standing === 'unclear' || standing === 'agrees') return { verdict: 'unsure', disagreement: null, computation };
  const against = standing === 'opposite' ? 'direction' : 'value';
  return firm
    ? { verdict: 'mismatch', disagreement: against, computation }
    : { verdict: 'unsure', disagreement: null, computation, suspected: against };
}

/** Judges a figure by several attempts: one that agrees confirms it; those of the same facts may convict it. */
export function concludeAny(figure: Figure, attempts: readonly Attempt[]): Derivation | null {
  const results = attempts.map((attempt) => conclude(figure, attempt)).filter((result) => result !== null);
  const agreeing = results.find(({ verdict }) => verdict === 'verified');
  if (agreeing !== undefined) return agreeing;
  const [first, ...others] = results;
  if (first === undefined) return null;
  const alike = others.every(
    ({ verdict, computation }) => verdict === first.verdict && sameFacts(computation, first.computation),
  );
  return alike ? first : underived;
}

function sameFacts(a: Computation | null, b: Computation | null): boolean {
  return a?.operands.every((fact, index) => fact === b?.operands[index]) === true;
}
