import type { Direction, Figure } from '../../figures';
import { clauseAt } from '../mention';
import { SHARE } from '../vocabulary';
import { changedWay } from './askedWays';
import type { Given } from './derivation';

/** Which way words right beside a figure say that something went, whichever word class they are of; null for none. */
export function changeWay(given: Given): Direction | null {
  return given.situation.figure.direction ?? namedWay(given.situation.figure, given) ?? changedWay(given);
}

/** “Growth in invention patents was 15.4%”, 增速为15.4%: the noun says which way. */
function namedWay(figure: Figure, { situation: { passage }, text }: Given): Direction | null {
  if (figure.kind !== 'percent') return null;
  const clause = clauseAt(passage, figure.start);
  const before = text.slice(Math.max(clause.start, figure.start - NAMED), figure.start);
  if (!/(?:\b(?:was|is|of|at|to|reached)|[为达是到])\s*$/i.test(before)) return null;
  if (/\b(?:growth|increase|rise)\b|增速|增幅|增长率|涨幅/i.test(before)) return 'up';
  return /\b(?:decline|decrease|drop|fall)\b|降幅|跌幅|下降率/i.test(before) ? 'down' : null;
}

/** How far before its figure a noun is looked for that names the change. */
const NAMED = 100;

/**
 * Which way a list says that its members went, where a figure has no word of its own: “up 9.5 % in China and *6.3 %* in
 * Korea”, 论增速，浙大16.2%，北大*8.2%*, “growth was fastest in Japan (3.1 %), ahead of Italy (*2.2 %*)”.
 */
export function listedWay({ situation: { figure, passage }, text }: Given): Direction | null {
  if (figure.kind !== 'percent') return null;
  const before = passage.figures.filter(({ kind, end }) => kind === 'percent' && end <= figure.start).reverse();
  let at = figure.start;
  for (const other of before.slice(0, MOST)) {
    const between = text.slice(other.end, at);
    if (ENDS.test(between) || SHARE.test(between)) return null;
    if (other.direction !== null) return other.direction;
    at = other.start;
  }
  const lead = text.slice(Math.max(passage.start, at - FAR), at);
  const named = [...lead.matchAll(CHANGE)].at(-1);
  if (named === undefined || SHARE.test(lead.slice(named.index)) || ENDS.test(lead.slice(named.index))) return null;
  // What has another figure between it and its word is by how much that one changed.
  if (
    passage.figures.some(
      ({ kind, start, end }) => kind !== 'year' && start >= at - lead.length + named.index && end <= at,
    )
  )
    return null;
  return named[1] === undefined ? 'down' : 'up';
}

const MOST = 8;
const FAR = 80;

/** What no list goes on behind. */
const ENDS = /[;；。]|[.!?]\s/;

/** Words that say what the figures of a list are, up and down. */
const CHANGE =
  /(\b(?:growth|grew|increases?|rises?|rose|gains?|faster|fastest)\b|增速|增幅|涨幅|增长)|\b(?:declines?|decreases?|drops?|falls?|fell)\b|降幅|跌幅|下降/gi;
