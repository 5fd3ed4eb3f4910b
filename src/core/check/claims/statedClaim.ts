import type { Figure } from '../../figures';

/** A figure that a note plainly claims of somebody, and that no fact speaks of. */
export interface StatedClaim {
  /** Spans in the note's own offsets. */
  readonly figure: Figure;
  /** From 1. */
  readonly line: number;
  /** Equal for claims of the same applicant, measure and period in the same unit. */
  readonly key: string;
}
