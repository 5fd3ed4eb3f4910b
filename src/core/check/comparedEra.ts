import type { Figure } from '../figures';
import type { Span } from '../text/span';
import { toEra, type Dated } from './dated';
import type { Era } from './era';
import { namedIn } from './focus';
import type { Passage } from './mention';
import { COMPARED_FIGURE, MORE_THAN, MORE_THEN, OLD_FIGURE } from './periodWords';
import { isRising } from './seriesEra';

/** How much text around a figure tells whether something has changed from it. */
const LEAD = 40;

/** Whether a figure is what something changed from or is compared with: *from* 300 to 320, 由300件增至320件. */
export function isOld(figure: Figure, passage: Passage): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'percent') return false;
  const at = figure.start - passage.start;
  const lead = passage.text.slice(Math.max(0, at - LEAD), at);
  // Between several, it is their figures that are compared, and not their years.
  return OLD_FIGURE.test(lead) || (COMPARED_FIGURE.test(lead) && namedIn(passage).length < 2);
}

/** Whether something changed from a figure, which it is not merely compared with. */
export function isChangedFrom(figure: Figure, passage: Passage): boolean {
  return OLD_FIGURE.test(slice(passage, Math.max(passage.start, figure.start - LEAD), figure.start));
}

/**
 * What a change is from has the earlier of two periods, or the one that is compared with; else it is of another period
 * than the one under discussion, which nobody tells.
 */
export function ofOld(figure: Figure, dated: readonly Dated[], before: readonly Dated[]): Era | null {
  const compared = dated.find(
    ({ role, own, time }) => role === 'compared' && own.length === 0 && time.end <= figure.start,
  );
  if (compared?.mention != null) return toEra(compared.mention, 'sentence', compared.sure);
  const [first, second] = before;
  if (
    before.length === 2 &&
    first!.mention !== null &&
    second!.mention !== null &&
    isRising([first!.mention, second!.mention])
  )
    return toEra(first!.mention, 'sentence', false);
  return null;
}

/** 7,930 (8,640 the year before) and 760 (810): what stands alone in a bracket is of the year of the bracket before. */
export function ofParallel(
  figure: Figure,
  bracket: Span,
  dated: readonly Dated[],
  brackets: readonly Span[],
  passage: Passage,
): Era | null {
  const isAlone =
    /^[(（]\s*[€$£¥]?$/.test(slice(passage, bracket.start, figure.start)) &&
    /^\p{Script=Han}?[)）]$/u.test(slice(passage, figure.end, bracket.end));
  const previous = brackets[brackets.indexOf(bracket) - 1];
  if (!isAlone || previous === undefined) return null;
  const model = dated.find(
    ({ role, own, time }) =>
      role === 'local' &&
      previous.start < time.start &&
      time.end < previous.end &&
      own.length === 1 &&
      own[0]!.start > previous.start,
  );
  if (model?.mention == null || model.own[0]!.kind !== figure.kind) return null;
  return toEra(model.mention, 'sentence', model.sure);
}

/** “300 more than in 2022”, 比2022年多300件: what lies between two years is of neither. */
export function isDifferenceFrom(figure: Figure, { role, time, own }: Dated, passage: Passage): boolean {
  if (role !== 'compared' || own.includes(figure)) return false;
  if (figure.end > time.start) return MORE_THEN.test(slice(passage, time.end, figure.start));
  return MORE_THAN.test(slice(passage, figure.end, time.start)) && !standsBetween(figure, time, passage);
}

/** Whether another figure stands between a figure and a period. */
export function standsBetween(figure: Figure, period: Span, passage: Passage): boolean {
  return passage.figures.some(
    (other) => other.kind !== 'year' && other.start >= figure.end && other.end <= period.start,
  );
}

/** The text of a passage between two offsets. */
export function slice(passage: Passage, from: number, to: number): string {
  return passage.text.slice(from - passage.start, to - passage.start);
}
