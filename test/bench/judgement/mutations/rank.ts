import { plantFigure, type Mutation } from '../plant';
import { RANKS } from '../words';
import { neighboursIn } from './neighboursIn';

/** Third for second, top five for top ten. */
export const shiftRank: Mutation = (site) =>
  site.claim.figure?.kind !== 'rank'
    ? []
    : neighboursIn(site.claim.text, RANKS).flatMap((text) => plantFigure('rank', site, text));
