import type { Fact } from '../../factbase/factBase';
import type { Interval } from './interval';

/**
 * How a figure is computed from facts `a`, `b`, …:
 * `sum` a + b + …; `difference` a − b; `ratio` a ÷ b; `share` a ÷ b in per cent; `growth` a ÷ b − 1 in per cent;
 * `complement` 100 − a − b …; `rank` the place of the last among facts of the others, the nearest ones; `lead` a against b + c + ….
 */
export type Operation = 'sum' | 'difference' | 'ratio' | 'share' | 'growth' | 'complement' | 'rank' | 'lead';

/** What the result is in: shares, growth and complements in per cent, differences of shares in points. */
export type ResultUnit = 'count' | 'percent' | 'points' | 'multiple' | 'rank';

/** How a figure was recomputed, for whoever wants to check it: 921,000 ÷ 798,000 − 1 = 15.4 %. */
export interface Computation {
  readonly operation: Operation;
  /** In the order of the operation. */
  readonly operands: readonly Fact[];
  readonly unit: ResultUnit;
  /** What the operands surely leave open. */
  readonly result: Interval;
}
