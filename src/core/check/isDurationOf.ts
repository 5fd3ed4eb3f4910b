import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { asCounted } from './asCounted';
import type { Passage } from './mention';
import type { Topic } from './topic';

/**
 * Whether a stretch of time is the figure of the measure that is spoken of: “the average pendency is 16 months”, where
 * the base has months for pendency. In “within 12 months” and 三年间 it is only when something happened.
 */
export function isDurationOf(figure: Figure, passage: Passage, topics: readonly Topic[], base: FactBase): boolean {
  const [topic] = topics;
  const { unit, unitText } = asCounted(figure, passage);
  if (unit !== 'duration' || topic === undefined || topic.otherNoun) return false;
  const time = timeOf(unitText);
  const own = timeOf(base.measures.get(topic.measure)?.unit ?? null);
  if (time === null || time !== own) return false;
  const at = figure.start - passage.start;
  const behind = passage.text.slice(figure.end - passage.start);
  return (
    !SPAN_BEFORE.test(passage.text.slice(Math.max(0, at - REACH), at)) &&
    !SPAN_BEHIND.test(behind.slice(Math.max(0, behind.indexOf(unitText!)) + unitText!.length))
  );
}

const REACH = 24;

/** Words for stretches of time, by the first one of each. */
const TIMES: readonly RegExp[] = [
  /^years?$|^周?[年岁]$/i,
  /^months?$|月$/i,
  /^weeks?$|^[周週]$/i,
  /^days?$|^[天日]$/i,
  /^hours?$|时$|時$/i,
];

function timeOf(word: string | null): number | null {
  const found = word === null ? -1 : TIMES.findIndex((pattern) => pattern.test(word));
  return found < 0 ? null : found;
}

/** Around a stretch of time in which, or for so long, something was the case. */
const SPAN_BEFORE =
  /\b(?:in|within|over|every|these|those|past|last|next|first|coming|previous)\s+(?:the\s+)?$|(?:近|过去|未来|每|前|最近|这|头)$/i;
const SPAN_BEHIND = /^\s*(?:ago|later|earlier|before|old|running|in a row)\b|^(?:以|之)?[内內前后後间間来來中]/i;
