import type { Disagreement, Judgement } from './judgement';

/** What is found out about a figure; the rest of its judgement has defaults. */
export type Outcome = Pick<Judgement, 'verdict' | 'facts' | 'evidence'> & Partial<Judgement>;

/** Nothing else that the figure would have been right for. */
export const noDisagreement: Omit<Disagreement, 'agreement'> = {
  inForce: null,
  otherPeriod: null,
  otherApplicant: null,
  otherMeasure: null,
  derived: null,
};
