import type { Figure } from '../figures';
import type { Span } from '../text/span';
import type { Passage } from './mention';
import { asCounted } from './asCounted';
import { HAN_ASKING, HAN_ASKS, MISPRINT, ONCE_GIVEN, POINTING_BEFORE, POINTING_BEHIND } from './claimWords';
import { isHedged } from './isHedged';
import { IN_SERIES } from './vocabulary';

/**
 * Whether a figure is plainly claimed. Forecasts, targets, conditions, questions, denied and struck-out figures are
 * not, and get no verdict unless they are cited.
 */
export function isPlainClaim(figure: Figure, passage: Passage, struck: readonly Span[]): boolean {
  if (struck.some((span) => figure.start < span.end && span.start < figure.end)) return false;
  if (/[?？]\s*["”’」]?\s*$/.test(passage.text) && !isBeforeQuestion(figure, passage)) return false;
  if (figure.kind === 'rank' && (isRankingSize(figure, passage) || isInSeries(figure, passage))) return false;
  return !isHedged(figure, passage) && !isMisprint(figure, passage) && !isOnceGiven(figure, passage);
}

/** 去年1145件，前年1180件，这叫退吗？: what comes before the clause that asks, and asks nothing itself, is stated. */
function isBeforeQuestion({ start }: Figure, { text, start: from, clauses }: Passage): boolean {
  const last = clauses.at(-1);
  if (last === undefined || start >= last.start) return false;
  const asking = text.slice(last.start - from);
  return HAN_ASKS.test(asking) && !/\d/.test(asking) && !HAN_ASKING.test(text.slice(0, last.start - from));
}

/** Whether a correction says that the figure was printed by mistake. */
function isMisprint({ start, end }: Figure, { text, start: from }: Passage): boolean {
  const before = text.slice(Math.max(0, start - from - AROUND), start - from);
  return MISPRINT.test(`${before}#${text.slice(end - from, end - from + AROUND)}`.toLowerCase());
}

function isOnceGiven({ start }: Figure, { text, start: from }: Passage): boolean {
  return ONCE_GIVEN.test(text.slice(Math.max(0, start - from - FAR), start - from).toLowerCase());
}

const FAR = 200;
const AROUND = 64;

/** Whether a figure is one that facts could speak about: no article (`one`, 一), no stretch of time, no size of a ranking. */
export function isClaimLike(figure: Figure, passage: Passage): boolean {
  if (figure.kind === 'year' || figure.kind === 'rank') return false;
  const { unit } = asCounted(figure, passage);
  if (unit === 'duration' || unit === 'physical') return false;
  if (figure.kind === 'count' && figure.value === 1 && /^(?:one|一|a|an)/i.test(figure.text)) return false;
  if (isPointer(figure, passage)) return false;
  return !passage.measures.some((measure) => measure.start <= figure.start && figure.end <= measure.end);
}

/** “These six”, “the big four”, “the two of them”, 三家合计, 五大局: a small number in words that points back and counts nothing anew. */
export function isPointer({ kind, value, text, start, end }: Figure, passage: Passage): boolean {
  if (kind !== 'count' || value === null || value > 10 || /[\d０-９]/.test(text)) return false;
  const before = passage.text.slice(Math.max(0, start - passage.start - 16), start - passage.start);
  const behind = passage.text.slice(end - passage.start, end - passage.start + 16);
  return POINTING_BEFORE.test(before) || POINTING_BEHIND.test(behind);
}

/** “For the second year”, “the third time”, 第二季度: a place in a series, and not among rivals. */
function isInSeries(figure: Figure, passage: Passage): boolean {
  return IN_SERIES.test(passage.text.slice(figure.end - passage.start, figure.end - passage.start + 40));
}

/** “26 of the world’s top 100”: the size of the ranking that the count before it is taken from. */
function isRankingSize(figure: Figure, passage: Passage): boolean {
  const count = passage.figures.filter((other) => other.end <= figure.start).at(-1);
  if (count === undefined) return false;
  return /^\s*(?:of|out of|among)\s+(?:the\s+)?(?:[\p{L}’']+\s+){0,2}$/u.test(
    passage.text.slice(count.end - passage.start, figure.start - passage.start),
  );
}
