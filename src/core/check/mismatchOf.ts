import type { Fact } from '../factbase/factBase';
import type { Disagreement, Judgement } from './judgement';

/** A fact that a figure is about, and how the figure disagrees with it. */
export interface Mismatch {
  readonly fact: Fact;
  readonly disagreement: Disagreement;
}

/** What a figure disagrees with, and how; null where its verdict is not `mismatch`. */
export function mismatchOf({ verdict, facts, disagreement }: Judgement): Mismatch | null {
  const [fact] = facts;
  return verdict !== 'mismatch' || disagreement === null || fact === undefined ? null : { fact, disagreement };
}
