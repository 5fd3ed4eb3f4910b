import { withValue } from '../numeral';
import { plantFigure, type Mutation } from '../plant';
import { FRACTIONS, MULTIPLES, NUMBER_WORDS } from '../words';
import { neighboursIn } from './neighboursIn';

/** A computed figure that does not follow: four times for three, 58 % for 62 %, a sum that is a tenth too high. */
export const shiftRatio: Mutation = (site) => {
  const { text, gold, figure } = site.claim;
  if (gold.kind !== 'derived' || gold.by === 'rank' || figure?.value == null) return [];
  const { kind, value } = figure;
  const moved =
    kind === 'multiple'
      ? [value + 1, value - 1].filter((other) => other >= 1.5)
      : kind === 'percent' || kind === 'points'
        ? [value - Math.max(1, Math.min(4, value / 4)), value + Math.max(1, Math.min(4, value / 4))]
        : [value * 0.9, value * 1.1];
  const words = [...neighboursIn(text, kind === 'fraction' ? FRACTIONS : MULTIPLES)];
  if (kind === 'multiple' && words.length === 0) words.push(...neighboursIn(text, NUMBER_WORDS));
  const texts = [...moved.map((other) => withValue(text, value, other)), ...words];
  return [...new Set(texts)].flatMap((other) => plantFigure('ratio', site, other));
};
