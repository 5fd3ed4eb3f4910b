import type { Figure } from '../../figures';
import { lexisOf } from '../lexis';
import { clauseAt } from '../mention';
import type { Given } from './derivation';
import { APART_BEFORE, APART_BEHIND, APART_BY, CHANGING_GAP, GAP_BEFORE, GOES_APART, OVERTAKEN } from './apartWords';

/**
 * Whether a count, so many points or a part are by how much something changed, or is more or less than something else: “2,059
 * more than Germany”, “lost 490 filings”, 相差600项, “a lead of 4 points”. That is nobody's own figure. In “Korea filed 570
 * more than in 2022 and Japan, as ever ahead, 580” the second figure stands alone, and is what the first one is.
 */
export function isApart(given: Given): boolean {
  const { text } = given;
  const { figure, passage, topics } = given.situation;
  if (!isAmount(figure)) return false;
  if (GAP_BEFORE.test(text.slice(Math.max(passage.start, figure.start - NEAR), figure.start))) return true;
  if (CHANGING_GAP.test(text.slice(Math.max(passage.start, figure.start - FAR), figure.start))) return true;
  // A measure of growth has such figures for its own.
  const [topic] = topics;
  if (topic !== undefined && lexisOf(given.base).isGrowth(topic.measure)) return false;
  if (isSaid(figure, given)) return true;
  const before = passage.figures.findLast(({ kind, end }) => kind === figure.kind && end <= figure.start);
  return before !== undefined && standsAlone(figure, before, given) && isSaid(before, given);
}

function isAmount({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'points' || kind === 'fraction';
}

function isSaid(figure: Figure, given: Given): boolean {
  const {
    situation: { passage },
    text,
  } = given;
  if (figure.direction !== null) return true;
  const clause = clauseAt(passage, figure.start);
  const from = Math.max(passage.start, figure.start - NEAR);
  const lead = text.slice(from, figure.start);
  const tail = text.slice(figure.end, Math.min(passage.end, figure.end + NEAR));
  if (APART_BEHIND.test(tail)) return true;
  if (GAP_BEFORE.test(lead)) return true;
  const verb = APART_BEFORE.exec(lead);
  if (verb !== null && !isOfMeasure(from + verb.index, given)) return true;
  if (/\bby\s+$/i.test(lead) && APART_BY.test(text.slice(Math.max(passage.start, figure.start - FAR), figure.start)))
    return true;
  // 反超谷歌19项: who stands in between is whom it is set against.
  const other = passage.applicants.findLast(({ start, end }) => start >= clause.start && end <= figure.start);
  return (
    other !== undefined &&
    /^[了约]?\s*$/.test(text.slice(other.end, figure.start)) &&
    OVERTAKEN.test(text.slice(clause.start, other.start))
  );
}

const NEAR = 48;
const FAR = 120;

/** “Cases lost” is what a measure counts, and there no verb of change. */
function isOfMeasure(at: number, { situation: { passage } }: Given): boolean {
  return passage.measures.some(({ start, end }) => start <= at && at < end);
}

/** Whether a figure has neither verb nor noun of its own, and is what the one before it is. */
function standsAlone(figure: Figure, before: Figure, { situation: { passage }, text }: Given): boolean {
  const behind = text.slice(figure.end, passage.end);
  if (!/^\s*[件项項个個家%]?\s*(?:[,.;)，。；）、]|and\b|[和与及]|$)/.test(behind)) return false;
  const between = text.slice(before.end, figure.start);
  if (GOES_APART.test(between)) return true;
  const named = passage.applicants.some(({ start, end }) => start >= before.end && end <= figure.start);
  return (
    named &&
    /[,，]\s*$/.test(between) &&
    !passage.measures.some(({ start }) => start >= before.end && start < figure.start)
  );
}
