import type { Span } from '../text/span';

/**
 * Whether a year stands right beside a measure that has years for figures, so that it is what the measure says, and
 * does not date anything: “*established* in 2017”, 成立于2017年. “Founded before 2015” says no year.
 */
export function isYearOf(year: Span, measure: Span, figures: readonly Span[], text: string): boolean {
  const [from, to] = measure.end <= year.start ? [measure.end, year.start] : [year.end, measure.start];
  if (to - from > FARTHEST || from > to) return false;
  if (
    BOUND.test(text.slice(Math.max(0, year.start - 12), year.start)) ||
    BOUND_BEHIND.test(text.slice(year.end, year.end + 4))
  )
    return false;
  return !figures.some((other) => other.start >= from && other.end <= to);
}

const FARTHEST = 40;
const BOUND = /\b(?:before|after|since|until|till|by)\s*$/i;
const BOUND_BEHIND = /^\s*年?(?:以前|之前|前|以后|之后|后)/;
