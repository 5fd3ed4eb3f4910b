import type { Disagreement } from './judgement';
import type { Unplaced } from './unplaced';

/** What is found out about a figure; the rest of its judgement has defaults. */
export type Outcome = Pick<Unplaced, 'verdict' | 'facts' | 'evidence'> & Partial<Unplaced>;

/** Nothing else that the figure would have been right for. */
export const noDisagreement: Omit<Disagreement, 'agreement'> = {
  inForce: null,
  otherPeriod: null,
  otherApplicant: null,
  otherMeasure: null,
  derived: null,
};
