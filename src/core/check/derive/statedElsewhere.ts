import type { Figure } from '../../figures';
import { agrees } from '../weigh';
import type { Given } from './derivation';

/** Whether any fact of anybody under discussion has the figure as its own. */
export function statedElsewhere(figure: Figure, given: Given): boolean {
  const { passage, subject } = given.situation;
  const ids = new Set([...passage.applicants, ...(subject?.mentions ?? [])].flatMap((mention) => mention.ids));
  return [...ids].some((id) => isOfApplicant(figure, id, given));
}

/** Whether an applicant has any fact of which it is the number; an inequality is one that lies near. */
export function isOfApplicant(figure: Figure, id: string, { base }: Given): boolean {
  return base.factsOf(id).some((fact) => fact.figure !== null && agrees(figure, fact) && isTight(figure, fact.figure));
}

function isTight({ qualifier, value, kind }: Figure, sourced: Figure): boolean {
  if (qualifier === null || qualifier === 'about' || qualifier === 'exactly' || qualifier === 'nearly') return true;
  const size = (value ?? 0) * (kind === 'fraction' && sourced.kind === 'percent' ? 100 : 1);
  return Math.abs((sourced.value ?? 0) - size) <= TIGHT * size;
}

const TIGHT = 0.1;
