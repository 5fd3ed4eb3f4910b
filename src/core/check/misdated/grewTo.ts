import type { FactBase } from '../../factbase/factBase';
import type { Period } from '../../figures';
import type { Judged } from '../corroborate';
import { slice } from '../comparedEra';
import { shifted } from '../dated';
import { periodFit } from '../period';
import type { Situation } from '../situation';
import type { Stated } from './stated';

/**
 * The period that the figure beside a change must be of, where it has the number that the change begins with:
 * “2,580, up 46.9%”, “by 46.9% to 2,580”, where 46.9 % leads from 2,580 to what was there a year later. Null where the
 * change leads to the figure as well, or stands elsewhere.
 */
export function grewTo(own: Stated, before: Judged | null, behind: Judged | null, base: FactBase): Period | null {
  const { situation } = own.judged;
  if (situation.era?.firm === true && periodFit(own.fact, situation.era.period) !== 'none') return null;
  const by =
    (behind !== null && leadsOn(situation, behind.situation) ? changeOf(behind.situation) : null) ??
    (before !== null && leadsTo(before.situation, situation) ? changeOf(before.situation) : null);
  const next = by === null ? null : nextOf(own.period);
  if (by === null || next === null) return null;
  const series = base.factsOf(own.fact.applicant, own.measure).filter(({ id }) => !base.superseded.has(id));
  const valueIn = (period: Period): number | null =>
    series.find((fact) => fact.figure?.kind === own.fact.figure!.kind && periodFit(fact, period) === 'same')?.figure
      ?.value ?? null;
  const is = own.fact.figure!.value!;
  const [then, prior] = [valueIn(next), valueIn(previousOf(own.period))];
  if (then === null || !isBy(by, is, then)) return null;
  // The same change may lead to the figure as well.
  const isOnly = prior === null ? by.isTelling : !isBy(by, prior, is);
  return isOnly ? next : null;
}

/** A change in per cent, with its sign where its words give it. */
interface Change {
  readonly percent: number;
  readonly step: number;
  readonly sign: 1 | -1 | null;
  /** Whether it has so many digits that numbers hardly give it by accident. */
  readonly isTelling: boolean;
}

function changeOf({ figure, passage }: Situation): Change | null {
  const { kind, value, direction, step, qualifier, text } = figure;
  if (kind !== 'percent' || value === null || qualifier !== null) return null;
  const lead = slice(passage, Math.max(passage.start, figure.start - 8), figure.start);
  const marked = /[+＋]\s*$/.test(lead) ? 1 : /[−–-]\s*$/.test(lead) ? -1 : null;
  const said = RISE.test(lead) ? 1 : FALL.test(lead) ? -1 : marked;
  const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : said;
  if (sign === null) return null;
  return { percent: Math.abs(value), step, sign, isTelling: (text.match(/\d/g)?.length ?? 0) >= 2 };
}

const RISE = /(?:增速|增幅|涨幅|增长率)(?:为|达|是)?\s*$/;
const FALL = /(?:降幅|跌幅)(?:为|达|是)?\s*$/;

function isBy({ percent, step, sign }: Change, from: number, to: number): boolean {
  if (from <= 0) return false;
  const change = (to / from - 1) * 100;
  return Math.sign(change) === sign && Math.abs(Math.abs(change) - percent) <= step * SLACK;
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

function nextOf(period: Period): Period | null {
  const years = yearsOf(period);
  return years === null ? null : shifted(period, years);
}

function previousOf(period: Period): Period {
  return shifted(period, -(yearsOf(period) ?? 1));
}

/** How many whole years a period lasts; a day is one of each year. */
function yearsOf({ from, to }: Period): number | null {
  if (from === null || to === null) return null;
  return Math.floor(to / 10000) - Math.floor(from / 10000) + 1;
}
