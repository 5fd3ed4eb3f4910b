import type { Figure } from '../figures';
import { clauseAt, type Passage } from './mention';

/**
 * Whether the qualifier of a figure sets another figure against it, and does not hedge it: “1,210 were closed, fewer than
 * the 1,460 that came in”, 审结1,210件，少于1,460件的收案量. Then the number before is on the side that the words say.
 */
export function isComparison({ qualifier, kind, value, start }: Figure, passage: Passage): boolean {
  const isOver = qualifier === 'over' || qualifier === 'at-least';
  const isUnder = qualifier === 'under' || qualifier === 'at-most';
  if ((!isOver && !isUnder) || value === null) return false;
  const clause = clauseAt(passage, start);
  const other = passage.figures.findLast((figure) => figure.end <= start && figure.kind === kind);
  if (other?.value == null || passage.figures.some(({ start: at, end }) => at >= other.end && end <= start))
    return false;
  const between = passage.text.slice(other.end - passage.start, start - passage.start);
  const isNear = other.start >= clause.start || /^[^,，;；]{0,24}[,，][^,，;；]{0,6}$/.test(between);
  return isNear && (isOver ? other.value > value : other.value < value);
}
