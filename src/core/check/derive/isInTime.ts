import type { Fact } from '../../factbase/factBase';
import { clauseAt } from '../mention';
import { changedWay } from './askedWays';
import { isSeries } from './countsOf';
import type { Given } from './derivation';
import { sidesOf } from './sides';

/**
 * Whether two facts may be what a figure compares, as far as time goes: what somebody added, or has less 比上年, is a
 * change of their own and no gap to anybody else; and of a year that nobody knows, nothing can be told.
 */
export function isInTime([a, b]: readonly [Fact, Fact], given: Given): boolean {
  const { situation, text } = given;
  const { figure, passage, back, era } = situation;
  if (back != null && era === null) return false;
  if (isSeries(a, b)) return true;
  const { start } = clauseAt(passage, figure.start);
  if (THAN_BEFORE.test(text.slice(start, figure.start)) || THAN_BEFORE_BEHIND.test(text.slice(figure.end, passage.end)))
    return false;
  return changedWay(given) === null || sidesOf(given) !== null;
}

const THAN_BEFORE = /(?:比|较|較)(?:上|去|前|20\d\d)一?年|同比|环比/;
const THAN_BEFORE_BEHIND = /^\s+(?:\p{Ll}+\s+){0,2}?than (?:in|the year|a year|last)\b/u;
