import type { Figure } from '../figures';
import type { Span } from '../text/span';
import type { Passage } from './mention';

/**
 * Whether a figure alone in a bracket is what the name before it has of just what is named in between: 高于全国增速（12%）,
 * “above Japan’s grants (300)”.
 */
export function isHungOn(
  name: Span,
  { start: until }: Figure,
  { text, start, measures, words = [] }: Passage,
): boolean {
  return [...measures, ...words].some((counted) => {
    if (counted.start < name.end || counted.end > until) return false;
    return BETWEEN.test(
      text.slice(name.end - start, counted.start - start) + text.slice(counted.end - start, until - start),
    );
  });
}

/** What stands between the two beside the word for what is counted. */
const BETWEEN = /^(?:的|['’]s)?\s*(?:平均|总|整体)?\s*\p{Script=Han}?\s*[(（]$/u;
