import type { Figure, Period } from '../../figures';
import type { Span } from '../../text/span';
import { clauseAt, type Passage, type PeriodInText } from '../mention';
import type { Given } from './derivation';
import { isComparing } from './plainWords';
import { BASE_BEFORE, BASE_BEHIND, NUMBERS, OVER_YEARS, PER_YEAR, YEARS_AGO, YEAR_ON_YEAR } from './words';

/** The two periods that a change may be between. */
export interface ChangeSpan {
  readonly base: Period;
  readonly target: Period;
}

/** What a sentence says of the periods of a change. */
export interface ChangeTimes {
  /** The year that the change begins with, where one is named: up 13.5 % from *2022*. */
  readonly baseYear: number | null;
  /** The period that it ends with, where the sentence or what stands before it gives one. */
  readonly target: Period | null;
  /** True for a year-on-year change in so many words. */
  readonly yearly: boolean;
  /** True where the sentence itself gives what is needed, and no year beside. */
  readonly firm: boolean;
}

/** Reads between which periods a change is; null for one by the year or month, which two counts do not give. */
export function changeTimesOf({ situation, text }: Given): ChangeTimes | null {
  const { figure, passage, era, background } = situation;
  const clause = clauseAt(passage, figure.start);
  if (PER_YEAR.test(text.slice(clause.start, clause.end))) return null;
  const whole = era !== null && isOfYears(era.period) ? era : null;
  if (whole !== null) {
    const { from, to, step } = whole.period;
    const target = { from: yearOf(to!) * 10000 + 101, to: yearOf(to!) * 10000 + 1231, step };
    return { baseYear: yearOf(from!), target, yearly: false, firm: whole.firm && whole.reach !== 'table' };
  }
  const yearly = YEAR_ON_YEAR.test(text.slice(clause.start, clause.end));
  const base = baseOf(figure, passage, text);
  const own = passage.periods.filter((period) => isSingle(period.period) && (base === null || !holds(period, base)));
  const mention = nearestOf(figure, own, clause);
  const carried = background.era !== null && isSingle(background.era.period) ? background.era : null;
  const target =
    mention?.period ?? (era?.reach === 'table' && isSingle(era.period) ? era.period : carried?.period) ?? null;
  const years = new Set(passage.figures.filter(({ kind }) => kind === 'year').map(({ value }) => value));
  const named = new Set([base?.value, ...(target?.to == null ? [] : [yearOf(target.to)])]);
  const only = [...years].every((year) => named.has(year));
  return {
    baseYear: base?.value ?? yearsAgo(target, text.slice(clause.start, clause.end)),
    target,
    yearly,
    firm: mention !== null && only,
  };
}

/** The year so many before the target, where the clause says that the change was over so many. */
function yearsAgo(target: Period | null, clause: string): number | null {
  const [, english, chinese] = OVER_YEARS.exec(clause) ?? YEARS_AGO.exec(clause) ?? [];
  const word = (english ?? chinese ?? '').toLowerCase();
  const years = NUMBERS[word] ?? Number(word);
  return target?.to == null || !(years > 0) ? null : yearOf(target.to) - years;
}

/** The periods of a change, given the years of what is known: one where they are clear, none where nothing fits. */
export function changeSpans({ baseYear, target, yearly }: ChangeTimes, known: readonly Period[]): ChangeSpan[] {
  if (target !== null) {
    const years = baseYear === null || yearly ? 1 : yearOf(target.to!) - baseYear;
    return years > 0 ? [{ base: back(target, years), target }] : [];
  }
  const singles = known.filter(isSingle);
  if (baseYear === null) return singles.map((period) => ({ base: back(period, 1), target: period }));
  const later = singles.filter(({ to }) => yearOf(to!) > baseYear).sort((a, b) => b.to! - a.to!);
  return later.map((period) => ({ base: back(period, yearOf(period.to!) - baseYear), target: period }));
}

function back({ from, to, step }: Period, years: number): Period {
  return { from: from! - years * 10000, to: to! - years * 10000, step };
}

function yearOf(day: number): number {
  return Math.floor(day / 10000);
}

function isSingle({ from, to }: Period): boolean {
  return from !== null && to !== null && yearOf(from) === yearOf(to);
}

function isOfYears({ from, to }: Period): boolean {
  return from !== null && to !== null && yearOf(from) < yearOf(to);
}

/** The year that a change is from, in the clause of its figure or else in the sentence. */
function baseOf(figure: Figure, passage: Passage, text: string): Figure | null {
  const bases = passage.figures.filter((year) => {
    if (year.kind !== 'year' || year.value === null) return false;
    const between = text.slice(Math.min(figure.end, year.end), Math.max(figure.start, year.start));
    if (/[;；]/.test(between)) return false;
    const before = text.slice(Math.max(passage.start, year.start - 40), year.start);
    // 是2019年的三倍, “three times the 2019 figure”.
    if (figure.kind === 'multiple' && /^\s*年?(?:同期|全年)?的?(?:水平)?\s*$/.test(text.slice(year.end, figure.start)))
      return true;
    if (figure.kind === 'multiple' && year.start >= figure.end && isComparing(passage, text, figure.end, year.start))
      return true;
    return BASE_BEFORE.test(before) || BASE_BEHIND.test(text.slice(year.end, year.end + 12));
  });
  const clause = clauseAt(passage, figure.start);
  const inClause = bases.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  // “From 917 in 2021 to 742 in 2022, and in 2023 another 4.6 %”: a clause with a year of its own goes on from the last.
  const isOwn = passage.figures.some(
    ({ kind, start, end }) => kind === 'year' && start >= clause.start && end <= figure.start,
  );
  const candidates =
    inClause.length > 0 ? inClause : isOwn && AGAIN.test(text.slice(clause.start, figure.start)) ? [] : bases;
  return candidates.length === 1 ? candidates[0]! : null;
}

/** What goes on from where it was before. */
const AGAIN = /再|又|\b(?:another|a further|again|more)\b/i;

function holds({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.end <= end;
}

function nearestOf(figure: Figure, periods: readonly PeriodInText[], clause: Span): PeriodInText | null {
  const inClause = periods.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const before = periods.filter(({ end }) => end <= figure.start);
  return inClause.at(-1) ?? before.at(-1) ?? periods[0] ?? null;
}
