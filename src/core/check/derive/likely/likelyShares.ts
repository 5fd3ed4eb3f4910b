import { keeperOf } from '../../keeperOf';
import { type EntityMention } from '../../mention';
import { SHARE } from '../../vocabulary';
import { changeWay, listedWay } from '../changeWay';
import { countsOf, isOfPeriod } from '../countsOf';
import type { Given } from '../derivation';
import { shareOf } from '../deriveComparison';
import { wholesOf } from '../wholesOf';
import { inPeriod } from './inPeriod';
import { likelyMeasures } from './likelyMeasures';
import type { Reading } from './reading';

/** What part the subject has of what it belongs to, or what it has of one measure of what it has of a broader one. */
export function likelyShares(given: Given, mention: EntityMention): readonly Reading[] {
  const { figure, passage, era } = given.situation;
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return [];
  if (changeWay(given) !== null || listedWay(given) !== null) return [];
  const around = given.text.slice(Math.max(0, passage.start - BACK), Math.min(passage.end, figure.end + AHEAD));
  if (!SHARE.test(around)) return [];
  const [id] = mention.ids;
  const wholes = wholesOf(id!, given.base);
  const pairs = likelyMeasures(given, mention.ids).flatMap((measure) => {
    const bigger = [
      ...[...wholes, ...keeperBeside(id!, measure, wholes, given)].flatMap((whole) =>
        countsOf({ ids: [whole] }, measure, null, given),
      ),
      ...broaderOf(measure, given).flatMap((broad) => countsOf(mention, broad, null, given)),
    ];
    return countsOf(mention, measure, null, given).flatMap((part) =>
      bigger.filter((whole) => isOfPeriod(part, whole)).map((whole) => [part, whole] as const),
    );
  });
  return inPeriod(pairs, era)
    .slice(0, MOST)
    .map(({ operands, firm }) => ({
      direction: null,
      attempt: { operation: 'share', operands, unit: 'percent', compute: shareOf, signed: false, firm },
    }));
}

/** The office that has it all, where the subject is not said to belong to it: of a firm's 4.3 % it is not sure of what. */
function keeperBeside(id: string, measure: string, wholes: readonly string[], { base }: Given): readonly string[] {
  const keeper = keeperOf(measure, base);
  return keeper === null || keeper === id || wholes.includes(keeper) ? [] : [keeper];
}

function broaderOf(measure: string, { base }: Given): readonly string[] {
  const found: string[] = [];
  for (let at = base.measures.get(measure)?.broader ?? null; at !== null && !found.includes(at);) {
    found.push(at);
    at = base.measures.get(at)?.broader ?? null;
  }
  return found;
}

/** How far around a figure words are looked for that say that it is a share. */
const BACK = 160;
const AHEAD = 40;
const MOST = 8;
