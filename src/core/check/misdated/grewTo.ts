import type { Fact, FactBase } from '../../factbase/factBase';
import type { Period } from '../../figures';
import type { Judged } from '../corroborate';
import { slice } from '../comparedEra';
import { shifted } from '../dated';
import { periodFit } from '../period';
import type { Situation } from '../situation';
import type { Stated } from './stated';

/**
 * The period that the figure beside a change must be of: “2,580, up 46.9%”, “by 46.9% to 2,580”, where of all that its
 * applicant has had of the measure one number only has grown by 46.9 % in a year, and that is another one. Null where
 * the figure may have grown so as well.
 */
export function grewTo(own: Stated, before: Judged | null, behind: Judged | null, base: FactBase): Period | null {
  const { situation } = own.judged;
  if (situation.era?.firm === true && periodFit(own.fact, situation.era.period) !== 'none') return null;
  const by =
    (behind !== null && leadsOn(situation, behind.situation) ? changeOf(behind.situation) : null) ??
    (before !== null && leadsTo(before.situation, situation) ? changeOf(before.situation) : null);
  if (by === null) return null;
  const series = base
    .factsOf(own.fact.applicant, own.measure)
    .filter(({ id, figure }) => figure?.kind === own.fact.figure!.kind && !base.superseded.has(id));
  if (series.length > MOST) return null;
  const priorOf = (fact: Fact): Fact | null => series.find((other) => isRightBefore(other, fact)) ?? null;
  const [grown, ...others] = series.filter((fact) => isBy(by, priorOf(fact), fact));
  const isKnown = by.isTelling || priorOf(own.fact) !== null;
  if (grown === undefined || others.length > 0 || grown === own.fact || !isKnown) return null;
  return grown.period ?? grown.asOf;
}

/** So many years of one series say nothing of which is meant. */
const MOST = 12;

/** Whether a fact is of as long a time as another one, right before it. */
function isRightBefore(fact: Fact, then: Fact): boolean {
  const period = then.period ?? then.asOf;
  if (period?.from == null || period.to == null) return false;
  const years = Math.floor(period.to / 10000) - Math.floor(period.from / 10000) + 1;
  return periodFit(fact, shifted(period, -years)) === 'same';
}

/** By how much something changed: in per cent, or as a count. */
interface Change {
  readonly amount: number;
  readonly isCount: boolean;
  readonly step: number;
  readonly sign: 1 | -1;
  /** Whether it has so many digits that numbers hardly give it by accident. */
  readonly isTelling: boolean;
}

function changeOf({ figure, passage }: Situation): Change | null {
  const { kind, value, direction, step, qualifier, text } = figure;
  if ((kind !== 'percent' && kind !== 'count') || value === null || qualifier !== null) return null;
  const lead = slice(passage, Math.max(passage.start, figure.start - 8), figure.start);
  const marked = /[+＋]\s*$/.test(lead) ? 1 : /[−–-]\s*$/.test(lead) ? -1 : null;
  const said = RISE.test(lead) ? 1 : FALL.test(lead) ? -1 : marked;
  const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : said;
  if (sign === null) return null;
  const isTelling = (text.match(/[1-9]/g)?.length ?? 0) >= 2;
  return { amount: Math.abs(value), isCount: kind === 'count', step, sign, isTelling };
}

const RISE = /(?:增速|增幅|涨幅|增长率)(?:为|达|是)?\s*$/;
const FALL = /(?:降幅|跌幅)(?:为|达|是)?\s*$/;

function isBy({ amount, isCount, step, sign }: Change, prior: Fact | null, fact: Fact): boolean {
  const [from, to] = [prior?.figure?.value ?? 0, fact.figure?.value ?? 0];
  if (from <= 0 || to <= 0) return false;
  const change = isCount ? to - from : (to / from - 1) * 100;
  return Math.sign(change) === sign && Math.abs(Math.abs(change) - amount) <= step * SLACK;
}

/** What rounding leaves open, of both numbers and of the change. */
const SLACK = 0.6;

/** “2,580, up 46.9%”, “2,580 (+46.9%)”, 2,580件，增长46.9%, and nothing behind that dates the change anew. */
function leadsOn({ figure, passage }: Situation, change: Situation): boolean {
  if (change.passage !== passage || change.figure.start < figure.end) return false;
  const between = slice(passage, figure.end, change.figure.start);
  const behind = slice(passage, change.figure.end, Math.min(passage.end, change.figure.end + 40));
  return BESIDE.test(between) && !DATED_ANEW.test(behind);
}

const BESIDE =
  /^\s*\p{Script=Han}{0,2}\s*(?:\p{Ll}+\s+){0,3}\p{Ll}*\s*[,，(（–—:：]\s*(?:(?:an?|up|down|plus|minus|again|which is|a rise of|a fall of|an increase of|a drop of|a decline of|growth of)\s*)*(?:同比|比上年|较上年|增速|增幅|降幅)?\p{Script=Han}{0,3}\s*[+＋−–-]?\s*$/u;
const DATED_ANEW =
  /^\s*(?:\p{Ll}+\s+){0,2}(?:in|by|during|for|from|since|over|the following|the next|later)\b|^\p{Script=Han}?[,，]?(?:次年|翌年|后来)/u;

/** “By 46.9% to 2,580”, 涨了46.9%，达到2,580件. */
function leadsTo(change: Situation, { figure, passage }: Situation): boolean {
  if (change.passage !== passage || change.figure.end > figure.start) return false;
  return REACHED.test(slice(passage, change.figure.end, figure.start));
}

const REACHED =
  /^\s*[,，]?\s*(?:and (?:now )?stands? at|to(?: reach)?|reaching|增?至|达到?|[增升涨降减跌]?[到为至])\s*[$€£¥]?\s*$/u;
