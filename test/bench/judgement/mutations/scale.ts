import { plantFigure, type Mutation } from '../plant';
import { SCALES } from '../words';

/** Billion for million, 亿 for 万. */
export const exchangeScale: Mutation = (site) => {
  const { text } = site.claim;
  return SCALES.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]).flatMap(([from, to]) => {
    const pattern = /[a-z]/.test(from!) ? new RegExp(`(?<=\\d\\s?|\\s|-)${from!}\\b`) : new RegExp(from!);
    // 万亿 is one scale, and so is 万万.
    return text.includes('万亿') || text.search(pattern) < 0
      ? []
      : plantFigure('scale', site, text.replace(pattern, to!));
  });
};
