import type { FactBase } from '../../factbase/factBase';
import { readFigures } from '../../figures';
import { hasNoun } from '../countsSameThing';
import type { Situation } from '../situation';
import type { Computation } from './computation';

/** Whether a figure says itself that it compares something else: “with twice the *filings*” compares no grants. */
export function isOfAnotherNoun({ figure, passage }: Situation, { operands }: Computation, base: FactBase): boolean {
  if (figure.kind !== 'multiple') return false;
  const from = figure.end - passage.start;
  const noun = BEHIND.exec(passage.text.slice(from, from + REACH))?.[1];
  const unit = noun === undefined ? null : (readFigures(`9 ${noun}`)[0]?.unit ?? null);
  return unit !== null && operands.some(({ measure }) => measure !== null && !hasNoun(unit, measure, base));
}

const BEHIND = /^\s+(?:the|its|their|as many)\s+(\p{Ll}+s)\b/u;
const REACH = 40;
