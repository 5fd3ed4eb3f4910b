import type { DateSign, PartOfYear } from '../languages/periodWords';
import type { Period } from '../period';
import { adjoin, dayPeriod, lastDate, monthsPeriod, span } from './calendar';
import { counters, edges, links, openers, parts, signAt, signs, skipSpace } from './periodLexicon';
import { phraseAt } from './phrases';
import { smallNumberAt } from './smallNumber';

/** A part of a year, read from the text behind the year. */
export interface PartReading {
  /** The offset behind it. */
  readonly end: number;
  /** Null for months or quarters that do not adjoin (第一、第三季度), which are read and not guessed. */
  readonly period: Period | null;
}

/**
 * The part of a year that stands at an offset: 上半年, 第三季度, 前9个月, 9月底, 1-9月, 9月20日至30日. A range ends in
 * the year in which it begins; where its second end has a year of its own, only the first end is read here.
 */
export function partOfYearAt(text: string, at: number, year: number): PartReading | null {
  const first = onePartAt(text, skipSpace(text, at), year);
  if (first?.period == null) return first;
  const link = phraseAt(links, text, skipSpace(text, first.end));
  if (link?.[1] !== 'to') return first;
  const from = skipSpace(text, skipSpace(text, first.end) + link[0].length);
  const second =
    (first.period.step === 'day' ? dayOfMonthAt(text, from, year, monthOf(first.period.to)) : null) ??
    onePartAt(text, from, year);
  if (second?.period == null || signAt(text, second.end) === 'year') return first;
  return joined({ ...first, period: first.period }, { ...second, period: second.period }, 'to') ?? first;
}

function onePartAt(text: string, at: number, year: number): PartReading | null {
  const named = phraseAt(parts, text, at);
  if (named !== null) return inMonths(text, at + named[0].length, year, named[1]);
  const opener = phraseAt(openers, text, at);
  const number = smallNumberAt(text, opener === null ? at : skipSpace(text, at + opener[0].length));
  if (number === null || number.value < 1 || number.value > 12) return null;
  const { value } = number;
  const behind = skipSpace(text, number.end);
  const counting = opener !== null && opener[1] !== 'nth';
  const counter = counting ? phraseAt(counters, text, behind) : null;
  const signed = counter === null ? behind : behind + counter[0].length;
  const sign = phraseAt(signs, text, signed);
  const kind = sign?.[1];
  if (kind === 'quarter' || kind === 'month') {
    const end = signed + sign![0].length;
    if (counting) return inMonths(text, end, year, counted(kind, opener[1] === 'first', value));
    const part = numbered(kind, value);
    if (opener !== null && kind === 'month') return null;
    return (kind === 'month' ? dayOfMonthAt(text, end, year, value) : null) ?? inMonths(text, end, year, part);
  }
  return counting ? null : sharedSignAt(text, behind, year, value);
}

/** 1-9月, 二、三季度: the first number leaves its sign to the second, which is greater. */
function sharedSignAt(text: string, at: number, year: number, value: number): PartReading | null {
  const link = phraseAt(links, text, at);
  if (link === null) return null;
  const from = skipSpace(text, at + link[0].length);
  const opener = phraseAt(openers, text, from);
  const next = smallNumberAt(text, opener?.[1] === 'nth' ? from + opener[0].length : from);
  if (next === null || next.value <= value) return null;
  const second = onePartAt(text, from, year);
  if (second?.period == null) return second;
  const { step } = second.period;
  if (step !== 'month' && step !== 'quarter') return null;
  const first = inMonths(text, at, year, numbered(step, value));
  if (first?.period == null) return null;
  return joined({ ...first, period: first.period }, { ...second, period: second.period }, link[1]);
}

/** The day behind a month: 20日, 20-30日, 20号. */
function dayOfMonthAt(text: string, at: number, year: number, month: number): PartReading | null {
  const number = smallNumberAt(text, skipSpace(text, at));
  if (number === null || number.value < 1 || number.value > lastDate(year, month)) return null;
  const behind = skipSpace(text, number.end);
  const first = dayPeriod(year, month, number.value);
  const sign = phraseAt(signs, text, behind);
  if (isDay(sign?.[1])) return { end: behind + sign![0].length, period: first };
  const link = phraseAt(links, text, behind);
  if (link === null) return null;
  const from = skipSpace(text, behind + link[0].length);
  const next = smallNumberAt(text, from);
  if (next === null || next.value <= number.value) return null;
  const second = dayOfMonthAt(text, from, year, month);
  if (second?.period == null) return null;
  const apart = link[1] === 'and' && next.value > number.value + 1;
  return { end: second.end, period: apart ? null : span(first, second.period) };
}

function isDay(sign: DateSign | null | undefined): boolean {
  return sign === 'day' || sign === 'monthDay';
}

function numbered(kind: 'quarter' | 'month', value: number): PartOfYear | null {
  if (kind === 'month') return { first: value, last: value, step: 'month' };
  return value > 4 ? null : { first: value * 3 - 2, last: value * 3, step: 'quarter' };
}

function counted(kind: 'quarter' | 'month', first: boolean, value: number): PartOfYear | null {
  const months = kind === 'month' ? value : value * 3;
  if (months > 12) return null;
  return first ? { first: 1, last: months, step: kind } : { first: 13 - months, last: 12, step: kind };
}

function inMonths(text: string, at: number, year: number, part: PartOfYear | null): PartReading | null {
  if (part === null) return null;
  const edge = phraseAt(edges, text, at);
  const end = edge?.[1] === true ? at + edge[0].length : at;
  return { end, period: monthsPeriod(year, part.first, part.last, part.step) };
}

type Dated = PartReading & { readonly period: Period };

function joined(first: Dated, second: Dated, link: 'to' | 'and'): PartReading | null {
  if (second.period.from! < first.period.from!) return null;
  const isOne = link === 'to' || adjoin(first.period, second.period);
  return { end: second.end, period: isOne ? span(first.period, second.period) : null };
}

function monthOf(day: number | null): number {
  return Math.floor(((day ?? 0) % 10000) / 100);
}
