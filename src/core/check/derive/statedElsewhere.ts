import type { Figure } from '../../figures';
import { agrees } from '../weigh';
import type { Given } from './derivation';

/** Whether any fact of anybody under discussion has the figure as its own. */
export function statedElsewhere(figure: Figure, given: Given): boolean {
  const { passage, subject } = given.situation;
  const ids = new Set([...passage.applicants, ...(subject?.mentions ?? [])].flatMap((mention) => mention.ids));
  return [...ids].some((id) => isOfApplicant(figure, id, given));
}

/** Whether an applicant has any fact of which it is the number. */
export function isOfApplicant(figure: Figure, id: string, { base }: Given): boolean {
  return base.factsOf(id).some((fact) => fact.figure !== null && agrees(figure, fact));
}
