import type { Fact } from '../../factbase/factBase';
import type { Figure } from '../../figures';
import { agrees } from '../weigh';
import type { Given } from './derivation';

/** Whether a sentence states the figures of facts beside what is derived from them: “to $118 million, up 63%”. */
export type Beside = 'states' | 'differs' | 'silent';

/**
 * Compares the figure right before a derived one, or right behind a “to”, with the facts that it may be derived from:
 * where it is another, the sentence is most likely about other facts.
 */
export function besideOf(facts: readonly Fact[], { situation: { figure, passage }, text }: Given): Beside {
  const isOfKind = ({ kind, value }: Figure): boolean =>
    value !== null && facts.some((fact) => fact.figure?.kind === kind);
  const behind = passage.figures.find((other) => other.start >= figure.end && other.kind !== 'year');
  const reached = behind !== undefined && REACHED.test(text.slice(figure.end, behind.start)) ? [behind] : [];
  const before = passage.figures.findLast((other) => other.end <= figure.start && isOfKind(other));
  const beside = [...reached, ...(before === undefined ? [] : [before])].filter(isOfKind);
  if (beside.length === 0) return 'silent';
  return beside.some((other) => facts.some((fact) => agrees(other, fact))) ? 'states' : 'differs';
}

const REACHED = /^\s*,?，?\s*(?:to|达到?|至|到|为)?\s*(?:[$€£¥]|US\$)?$/;
