import type { Figure, Period } from '../figures';
import type { Span } from '../text/span';
import { datingsOf, type Dating, type Datings } from './datings';
import type { FigureGroup } from './figureGroups';
import type { Reach } from './judgement';
import { clauseAt, type Passage, type PeriodInText, type TimeInText } from './mention';
import { CHANGE_SINCE, COMPARED_FIGURE, IN_ORDER, MORE_THAN, MORE_THEN, NOW, OLD_FIGURE } from './periodWords';

/** The period that governs a figure. */
export interface Era {
  readonly period: Period;
  readonly mention: PeriodInText | null;
  readonly reach: Reach;
  /** True where the sentence (or the table) itself gives the period: only then can it convict. */
  readonly firm: boolean;
  /**
   * True where it is not firm because something in the text leads away from it, as “now”, “earlier” and another year do,
   * and not merely because it was given far away: nothing makes up for that.
   */
  readonly against?: boolean;
}

/** What was under discussion before a sentence, as far as periods go. */
export interface Discussed {
  readonly era: Era | null;
  /** All periods of the last sentence that gave any, for series that go through them. */
  readonly periods: readonly PeriodInText[];
  /** Whether nothing else has been under discussion. */
  readonly isOnly?: boolean | undefined;
}

/**
 * The period of every figure of a sentence: the one in its own phrase (see `datingsOf`), else the frame that the
 * sentence is in at that place, else what was under discussion before. Lists and series are paired with as many
 * periods. Null where the text gives none.
 */
export function erasOf(passage: Passage, discussed: Discussed): (figure: Figure) => Era | null {
  const read = datingsOf(passage);
  const dated = resolve(read.datings, discussed);
  return (figure) => {
    const group = read.groups.find(({ figures }) => figures.includes(figure)) ?? null;
    return (
      ofOwn(figure, dated) ??
      (group === null ? null : ofSeries(figure, group, dated, discussed, passage)) ??
      ofFrame(figure, group, dated, read, discussed, passage)
    );
  };
}

/** A dating with its period; null where words point to another year, and nothing is known to point from. */
interface Dated extends Dating {
  readonly mention: PeriodInText | null;
  /** Whether the period is given outright, or counted from one that the sentence gives. */
  readonly sure: boolean;
}

function resolve(datings: readonly Dating[], discussed: Discussed): Dated[] {
  const dated: Dated[] = [];
  for (const dating of datings) {
    const { time } = dating;
    if (time.years === null) {
      dated.push({ ...dating, mention: toMention(time, time.period), sure: true });
      continue;
    }
    // What is pointed from: the frame so far, else the one behind (“compared with the year before, in 2023 …”).
    const isAnchor = ({ role, time: other }: Dating): boolean => role === 'frame' && other.period !== null;
    const before = dated.findLast(
      (other) => other.role === 'frame' && other.mention !== null && !isBackward(other.time),
    );
    const own =
      before?.mention?.period ??
      datings.find((other) => other.time.years === null && isAnchor(other))?.time.period ??
      null;
    const known = own ?? discussed.era?.period ?? null;
    const period = known === null ? time.period : shifted(known, time.years);
    dated.push({ ...dating, mention: toMention(time, period), sure: own !== null || (discussed.era?.firm ?? true) });
  }
  return dated;
}

function toMention(time: TimeInText, period: Period | null): PeriodInText | null {
  return period === null ? null : { start: time.start, end: time.end, period, source: time.source, text: time.text };
}

/** Whether words only look back, so that what comes later is not of that year. */
function isBackward({ years }: TimeInText): boolean {
  return years !== null && years < 0;
}

function shifted(period: Period, years: number): Period {
  const shift = (day: number | null): number | null => (day === null ? null : day + years * 10000);
  return { ...period, from: shift(period.from), to: shift(period.to) };
}

function toEra(mention: PeriodInText, reach: Reach, firm: boolean): Era {
  return { period: mention.period, mention, reach, firm };
}

function ofOwn(figure: Figure, dated: readonly Dated[]): Era | null {
  const own = dated.find((dating) => dating.mention !== null && dating.own.includes(figure));
  return own === undefined ? null : toEra(own.mention!, 'clause', own.sure);
}

/** “In 2022 and 2023, 12 and 15”, “from 2021 to 2023 it went from 9 via 12 to 15”: as many figures as periods. */
function ofSeries(
  figure: Figure,
  { figures, isSeries, start }: FigureGroup,
  dated: readonly Dated[],
  discussed: Discussed,
  passage: Passage,
): Era | null {
  if (figures.length < 2) return null;
  const at = figures.indexOf(figure);
  const model = ofModel(figures, dated, passage);
  if (model !== null) return toEra(model[at]!.mention!, 'sentence', model[at]!.sure);
  const frames = dated.filter(({ role, mention }) => role === 'frame' && mention !== null);
  const before = frames.filter(({ time }) => time.end <= start).map(({ mention }) => mention!);
  const last = before.at(-1);
  const inOrder = isSeries || IN_ORDER.test(passage.text);
  const paired = inOrder ? before : listedIn(before, passage, figures.length);
  if (paired.length === figures.length) return toEra(paired[at]!, 'sentence', isRising(paired) || !isSeries);
  if (isSeries) {
    const span = last ?? (frames.length === 0 && discussed.periods.length === 1 ? discussed.periods[0]! : undefined);
    const years = span === undefined ? [] : yearsOf(span.period);
    if (years.length > 1 && (years.length === figures.length || figures.length === 2)) {
      const year = at === figures.length - 1 ? years.at(-1)! : years[at]!;
      return { ...toEra({ ...span!, period: year }, 'sentence', last !== undefined) };
    }
  }
  if (inOrder && frames.length === 0 && discussed.periods.length === figures.length)
    return toEra(discussed.periods[at]!, discussed.era?.reach ?? 'paragraph', false);
  return null;
}

/** “Korea filed 12 in 2023 and 9 in 2022, Japan 15 and 14”: as many figures as had a period each just before. */
function ofModel(figures: readonly Figure[], dated: readonly Dated[], passage: Passage): readonly Dated[] | null {
  const start = figures[0]!.start;
  const model = dated.filter(({ time }) => time.end <= start).slice(-figures.length);
  if (model.length < figures.length) return null;
  const isModel = model.every(({ mention, own, time }, at) => {
    const until = model[at + 1]?.time.start ?? start;
    const behind = passage.figures.filter(
      ({ kind, start: place }) => kind !== 'year' && place >= time.end && place < until,
    );
    const governed = own.length > 0 ? own : behind.slice(0, at < model.length - 1 ? 2 : 1);
    const [first] = governed;
    return (
      mention !== null &&
      governed.length === 1 &&
      first!.end <= start &&
      first!.kind === figures[0]!.kind &&
      !figures.includes(first!)
    );
  });
  return isModel ? model : null;
}

/** The last so many periods, where they stand side by side. */
function listedIn(periods: readonly PeriodInText[], passage: Passage, count: number): readonly PeriodInText[] {
  const last = periods.slice(-count);
  const listed = last.every(({ start }, index) => {
    const between = index === 0 ? '' : passage.text.slice(last[index - 1]!.end - passage.start, start - passage.start);
    return /^[\s,、，]*(?:and|和|与|及)?\s*$/.test(between);
  });
  return listed ? last : [];
}

function isRising(periods: readonly PeriodInText[]): boolean {
  return periods.every(({ period }, at) => at === 0 || (periods[at - 1]!.period.from ?? 0) < (period.from ?? 0));
}

/** The single years of a stretch of two to ten of them. */
function yearsOf({ from, to, step }: Period): Period[] {
  if (from === null || to === null || step !== 'year') return [];
  const [first, last] = [Math.floor(from / 10000), Math.floor(to / 10000)];
  if (last <= first || last - first >= 10) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: (first + index) * 10000 + 101,
    to: (first + index) * 10000 + 1231,
    step,
  }));
}

/** How much text around a figure tells whether something has changed from it. */
const LEAD = 40;

function ofFrame(
  figure: Figure,
  group: FigureGroup | null,
  dated: readonly Dated[],
  { brackets }: Datings,
  discussed: Discussed,
  passage: Passage,
): Era | null {
  const bracket = brackets.find(({ start, end }) => start < figure.start && figure.end < end);
  const frames = dated.filter(({ role }) => role === 'frame');
  const before = frames.filter(({ time }) => time.end <= figure.start);
  if (isOld(figure, passage) || (group?.isSeries === true && group.figures.at(-1) !== figure))
    return ofOld(figure, dated, before);
  const since = frames.find(({ time }) => time.start >= figure.end);
  if (since?.mention != null && CHANGE_SINCE.test(slice(passage, figure.end, since.time.start)))
    return toEra(since.mention, 'clause', false);
  if (bracket !== undefined) {
    const parallel = ofParallel(figure, bracket, dated, brackets, passage);
    if (parallel !== null) return parallel;
  }
  const frame = before.findLast((candidate) => holdsAt(candidate, figure, passage));
  if (frame !== undefined) {
    if (frame.mention === null) return null;
    const clause = clauseAt(passage, figure.start);
    const inClause = clause.start <= frame.time.start;
    // What is said to be so now is not of the year that was named before.
    if (NOW.test(slice(passage, Math.max(clause.start, frame.time.end), figure.start))) return null;
    return toEra(
      frame.mention,
      inClause ? 'clause' : 'sentence',
      frame.sure && !isOneOfSeveral(frame, before, passage),
    );
  }
  const behind = frames.find(({ time }) => time.start >= figure.end && !isBackward(time));
  if (behind?.mention != null && !standsBetween(figure, behind.time, passage)) {
    const inClause = behind.time.end <= clauseAt(passage, figure.start).end;
    return toEra(behind.mention, inClause ? 'clause' : 'sentence', inClause && behind.sure);
  }
  const { era } = discussed;
  if (era === null) return null;
  // A sentence that speaks of another period may be of that one; what it only compares with has its own figures.
  if (frames.some(({ time }) => !isBackward(time))) return { ...era, firm: false, against: true };
  if (dated.some((dating) => isDifferenceFrom(figure, dating, passage))) return { ...era, firm: false, against: true };
  // Shares and ranks recur from year to year.
  return { ...era, firm: era.firm && (figure.kind === 'count' || discussed.isOnly === true) };
}

/** “300 more than in 2022”, 比2022年多300件: what lies between two years is of neither. */
function isDifferenceFrom(figure: Figure, { role, time, own }: Dated, passage: Passage): boolean {
  if (role !== 'compared' || own.includes(figure)) return false;
  if (figure.end > time.start) return MORE_THEN.test(slice(passage, time.end, figure.start));
  return MORE_THAN.test(slice(passage, figure.end, time.start)) && !standsBetween(figure, time, passage);
}

/** “A year earlier” holds for its clause and those that go on with it, up to a semicolon. */
function holdsAt({ time }: Dated, figure: Figure, passage: Passage): boolean {
  if (!isBackward(time)) return true;
  return !/[;；]/.test(passage.text.slice(time.end - passage.start, figure.start - passage.start));
}

/** Whether a period is the last of several side by side, of which the figure may be the sum. */
function isOneOfSeveral(frame: Dated, before: readonly Dated[], passage: Passage): boolean {
  const previous = before[before.indexOf(frame) - 1];
  if (previous?.mention == null || frame.mention === null) return false;
  return listedIn([previous.mention, frame.mention], passage, 2).length === 2;
}

/** Whether a figure is what something changed from or is compared with: *from* 300 to 320, 由300件增至320件. */
function isOld(figure: Figure, passage: Passage): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'percent') return false;
  const at = figure.start - passage.start;
  const lead = passage.text.slice(Math.max(0, at - LEAD), at);
  // Between several, it is their figures that are compared, and not their years.
  return OLD_FIGURE.test(lead) || (COMPARED_FIGURE.test(lead) && passage.applicants.length < 2);
}

/**
 * What a change is from has the earlier of two periods, or the one that is compared with; else it is of another period
 * than the one under discussion, which nobody tells.
 */
function ofOld(figure: Figure, dated: readonly Dated[], before: readonly Dated[]): Era | null {
  const compared = dated.find(
    ({ role, own, time }) => role === 'compared' && own.length === 0 && time.end <= figure.start,
  );
  if (compared?.mention != null) return toEra(compared.mention, 'sentence', compared.sure);
  const [first, second] = before;
  if (
    before.length === 2 &&
    first!.mention !== null &&
    second!.mention !== null &&
    isRising([first!.mention, second!.mention])
  )
    return toEra(first!.mention, 'sentence', false);
  return null;
}

/** 7,930 (8,640 the year before) and 760 (810): what stands alone in a bracket is of the year of the bracket before. */
function ofParallel(
  figure: Figure,
  bracket: Span,
  dated: readonly Dated[],
  brackets: readonly Span[],
  passage: Passage,
): Era | null {
  const isAlone =
    /^[(（]\s*[€$£¥]?$/.test(slice(passage, bracket.start, figure.start)) &&
    /^\p{Script=Han}?[)）]$/u.test(slice(passage, figure.end, bracket.end));
  const previous = brackets[brackets.indexOf(bracket) - 1];
  if (!isAlone || previous === undefined) return null;
  const model = dated.find(
    ({ role, own, time }) =>
      role === 'local' &&
      previous.start < time.start &&
      time.end < previous.end &&
      own.length === 1 &&
      own[0]!.start > previous.start,
  );
  if (model?.mention == null || model.own[0]!.kind !== figure.kind) return null;
  return toEra(model.mention, 'sentence', model.sure);
}

function slice(passage: Passage, from: number, to: number): string {
  return passage.text.slice(from - passage.start, to - passage.start);
}

/** Whether another figure stands between a figure and a period. */
function standsBetween(figure: Figure, period: Span, passage: Passage): boolean {
  return passage.figures.some(
    (other) => other.kind !== 'year' && other.start >= figure.end && other.end <= period.start,
  );
}
