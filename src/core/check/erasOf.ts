import { samePeriod, type Figure } from '../figures';
import { isDifferenceFrom, isOld, ofOld, ofParallel, slice, standsBetween } from './comparedEra';
import { isBackward, resolve, shifted, toEra, type Dated } from './dated';
import type { Datings } from './datings';
import type { FigureGroup } from './figureGroups';
import type { Discussed, Era } from './era';
import { clauseAt, type Passage } from './mention';
import { AND_THEN, CHANGE_SINCE, IS_NOW, NOW } from './periodWords';
import { priorTo } from './priorTo';
import { listedIn, ofSeries, yearsOf } from './seriesEra';

/**
 * The period of every figure of a sentence: the one in its own phrase (see `datingsOf`), else the frame that the
 * sentence is in at that place, else what was under discussion before. Lists and series are paired with as many
 * periods. Null where the text gives none.
 */
export function erasOf(passage: Passage, read: Datings, discussed: Discussed): (figure: Figure) => Era | null {
  const dated = inStretch(resolve(read.datings, discussed), discussed, passage);
  return (figure) => {
    const group = read.groups.find(({ figures }) => figures.includes(figure)) ?? null;
    return (
      ofOwn(figure, group, dated) ??
      (group === null ? null : ofSeries(figure, group, dated, discussed, passage)) ??
      ofFrame(figure, group, dated, read, discussed, passage)
    );
  };
}

/**
 * “The same quarter of 2023”, 2023年同期: that stretch of the year which is spoken of; where nothing tells which, none.
 */
function inStretch(all: readonly Dated[], { era }: Discussed, passage: Passage): readonly Dated[] {
  return all.map((one, index) => {
    const { mention, time } = one;
    const isSame =
      SAME_STRETCH.test(slice(passage, Math.max(passage.start, time.start - LEAD), time.start)) ||
      /^年?(?:的)?同期/.test(slice(passage, time.end, passage.end));
    if (!isSame || mention?.period.from == null) return one;
    const anchor = all.slice(0, index).findLast((other) => other.mention !== null)?.mention?.period ?? era?.period;
    if (anchor?.from == null || anchor.to == null) return one;
    const years = Math.floor(mention.period.from / 10000) - Math.floor(anchor.from / 10000);
    return { ...one, mention: { ...mention, period: shifted(anchor, years) } };
  });
}

const LEAD = 24;
const SAME_STRETCH = /\bsame (?:quarter|month|half|period|stretch|weeks|months)(?: of| in)?\s+$/;

function ofOwn(figure: Figure, group: FigureGroup | null, dated: readonly Dated[]): Era | null {
  const own = dated.find((dating) => dating.mention !== null && dating.own.includes(figure));
  if (own === undefined) return null;
  const mention = own.mention!;
  // Of three figures with a stretch of three years each has its own.
  const years = group === null || group.figures.length < 2 ? [] : yearsOf(mention.period);
  const year = years.length === group?.figures.length ? years[group.figures.indexOf(figure)] : undefined;
  return toEra(year === undefined ? mention : { ...mention, period: year }, 'clause', own.sure);
}

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
    return ofOld(figure, dated, before) ?? priorTo(figure, before, discussed, passage);
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
    if (NOW.test(slice(passage, frame.time.end, figure.start).replace(/^.*[;；]/s, ''))) return null;
    if (IS_NOW.test(slice(passage, figure.end, passage.end))) return null;
    if (isLaterOn(figure, group, frame, passage)) return null;
    return toEra(
      frame.mention,
      inClause ? 'clause' : 'sentence',
      frame.sure && !isOneOfSeveral(frame, before, passage),
    );
  }
  // “575 smart ones; 2023: 402”: a period with a figure of its own is not that of the figure before.
  const others = discussed.era === null ? frames : frames.filter((other) => !goesAhead(figure, other, passage));
  const behind = others.find(({ time }) => time.start >= figure.end && !isBackward(time));
  if (behind?.mention != null && !standsBetween(figure, behind.time, passage)) {
    const inClause = behind.time.end <= clauseAt(passage, figure.start).end;
    return toEra(behind.mention, inClause ? 'clause' : 'sentence', inClause && behind.sure);
  }
  const { era } = discussed;
  if (era === null) return null;
  // A sentence that speaks of another period may be of that one; what it only compares with has its own figures.
  if (others.some(({ time }) => !isBackward(time))) return { ...era, firm: false, against: true };
  if (dated.some((dating) => isDifferenceFrom(figure, dating, passage))) return { ...era, firm: false, against: true };
  // What is compared with a year is not of that year.
  if (
    dated.some(({ role, mention }) => role === 'compared' && mention !== null && samePeriod(mention.period, era.period))
  )
    return { ...era, firm: false, against: true };
  // “A fifth more than in 2022” is of 2023, if that is spoken of.
  if (discussed.isSettled === true && dated.some((dating) => isYearBefore(dating, era))) return { ...era, firm: true };
  // What something rose to may be of the year behind the one that was spoken of.
  if (group?.isSeries === true && discussed.isOnly !== true) return { ...era, firm: false };
  // Shares and ranks recur from year to year.
  return { ...era, firm: era.firm && (figure.kind === 'count' || discussed.isOnly === true) };
}

/** Whether a period opens a clause of its own behind a figure, with a figure in it. */
function goesAhead(figure: Figure, { time }: Dated, passage: Passage): boolean {
  const clause = clauseAt(passage, time.start);
  return (
    clause.start >= figure.end &&
    time.start - clause.start <= OPENING &&
    passage.figures.some(({ kind, start, end }) => kind !== 'year' && start >= time.end && end <= clause.end)
  );
}

/** How far from the beginning of a clause the period stands that it opens with. */
const OPENING = 4;

/** Whether a sentence compares with the year before the one under discussion, and says which that is. */
function isYearBefore({ role, time, mention }: Dated, { period }: Era): boolean {
  if (role !== 'compared' || time.years !== null || mention === null) return false;
  return samePeriod(shifted(mention.period, 1), period);
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

/** Whether a figure comes after the one of the year that was named: “to 15 in 2023, and then to 18”. */
function isLaterOn(figure: Figure, group: FigureGroup | null, { time, own }: Dated, passage: Passage): boolean {
  const { start: first } = group ?? figure;
  const hasOwn =
    own.length > 0 ||
    passage.figures.some(({ kind, start, end }) => kind === figure.kind && start >= time.end && end <= figure.start);
  return hasOwn && AND_THEN.test(slice(passage, Math.max(passage.start, first - 40), first));
}
