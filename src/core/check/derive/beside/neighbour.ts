import type { Fact } from '../../../factbase/factBase';
import type { Figure } from '../../../figures';

/** A number around a derived figure, and what was found out about it. */
export interface Neighbour {
  readonly figure: Figure;
  /** The fact that it is the number of; null where nothing certain is known of it. */
  readonly fact: Fact | null;
  /** How many sentences before that of the derived figure it stands. */
  readonly back: number;
  /** True where it was found not to agree with its fact. */
  readonly isWrong?: boolean;
}

/** The numbers around a derived figure that it may be computed from, the nearest first. */
export interface Around {
  readonly before: readonly Neighbour[];
  /** Those behind it in its own sentence. */
  readonly behind: readonly Neighbour[];
}
