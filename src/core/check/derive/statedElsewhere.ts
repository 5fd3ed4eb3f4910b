import type { Figure } from '../../figures';
import { agrees } from '../weigh';
import type { Given } from './derivation';

/** Whether any fact of anybody under discussion has the figure as its own. */
export function statedElsewhere(figure: Figure, { situation, base }: Given): boolean {
  const { passage, subject } = situation;
  const ids = new Set([...passage.applicants, ...(subject?.mentions ?? [])].flatMap((mention) => mention.ids));
  return [...ids].some((id) => base.factsOf(id).some((fact) => fact.figure !== null && agrees(figure, fact)));
}
