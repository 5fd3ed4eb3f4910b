import type { Figure } from '../figures';
import type { Passage } from './mention';

/** “We filed 239 in China (2023: 246)”: what a bracket gives for another period is whose the figure before it is. */
export function beforeBracket(figure: Figure, { figures, times, text, start }: Passage): Figure | undefined {
  const time = times.findLast(({ end }) => end <= figure.start);
  if (time === undefined || !/[(（]\s*$/.test(text.slice(0, time.start - start))) return undefined;
  if (!/^年?\s*[:：,，为是]?\s*$/.test(text.slice(time.end - start, figure.start - start))) return undefined;
  return figures.findLast(({ kind, end }) => kind === figure.kind && end <= time.start);
}
