import { plantFigure, type Mutation } from '../plant';
import { OPPOSITES } from '../words';

/** “Fewer than” for “more than”, 不足 for 超过. */
export const flipQualifier: Mutation = (site) => {
  const { text, figure } = site.claim;
  const lower = text.toLowerCase();
  const found = OPPOSITES.find(
    ({ from }) => lower.startsWith(from) && /[\s\p{Script=Han}\d]/u.test(text.charAt(from.length)),
  );
  // 突破4万余 says it twice.
  if (found === undefined || figure === null || /[余多]/.test(text)) return [];
  const { from, to, counts } = found;
  const opposite = figure.kind === 'count' && counts !== undefined ? counts : to;
  const written = /^[A-Z]/.test(text) ? opposite.charAt(0).toUpperCase() + opposite.slice(1) : opposite;
  return plantFigure('qualifier', site, written + text.slice(from.length));
};
