import type { Figure, FigureKind } from '../figures';
import { contains, type Span } from '../text/span';
import { isElsewhere } from './elsewhere';
import { figureGroups, type FigureGroup } from './figureGroups';
import { clauseAt, type Passage, type TimeInText } from './mention';
import {
  BY_THE_WAY,
  COMPARED,
  COMPARED_BEHIND,
  COMPARED_FIGURE,
  FIGURE_OF_COMPARED,
  OLD_FIGURE,
  OWN_BEHIND,
  OWN_BEHIND_HAN,
  OWN_POINTING,
  RANKED_BY_THE_WAY,
  THESE_ARE,
} from './periodWords';
import { matchesOf } from '../text/matchesOf';

/** What a period of a sentence is to its figures. */
export interface Dating {
  readonly time: TimeInText;
  /** The figures that stand in one phrase with it and are its own whatever else is said. */
  readonly own: readonly Figure[];
  /**
   * `frame`: it also holds for what follows in the sentence, until the next; `local`: for its own figures only, as in
   * “(2022: 300)” and “up from 300 in 2022”; `compared`: as local, and it is what the rest is compared with.
   */
  readonly role: 'frame' | 'local' | 'compared';
}

export interface Datings {
  readonly datings: readonly Dating[];
  readonly groups: readonly FigureGroup[];
  readonly brackets: readonly Span[];
}

/**
 * Reads which figures each period of a sentence governs. “In 2023 it filed 300 (2022: 280), up from 250 in 2021, and
 * was granted 90”: 2023 is a frame, which governs 300 and 90; 2022 is local to 280, and 2021 is compared with and has 250.
 */
export function datingsOf(passage: Passage): Datings {
  let read = known.get(passage);
  if (read === undefined) known.set(passage, (read = readDatings(passage)));
  return read;
}

/** It is asked for each figure of a sentence, for what the sentence leaves to the next, and again with its section. */
const known = new WeakMap<Passage, Datings>();

function readDatings(passage: Passage): Datings {
  if (passage.times.length === 0) return { datings: [], groups: figureGroups(passage), brackets: bracketsIn(passage) };
  const groups = figureGroups(passage);
  const brackets = bracketsIn(passage);
  const datings: Dating[] = [];
  for (const time of passage.times) {
    const dating = datingOf(time, passage, groups, brackets);
    datings.push(goesOn(dating, datings.at(-1), passage) ? { ...dating, role: 'compared' } : dating);
  }
  return { datings, groups, brackets };
}

/** “After 769 in 2022 and 733 in 2021”: what is added to a figure that another is compared with is so as well. */
function goesOn({ own, role }: Dating, before: Dating | undefined, { text, start }: Passage): boolean {
  const [figure] = own;
  if (role !== 'frame' || before?.role !== 'compared' || before.own.length === 0 || figure === undefined) return false;
  return /^年?[件项个家]?\s*(?:(?:,|，|、)?\s*(?:and|和|与|及|以及)?)\s*$/.test(
    text.slice(before.time.end - start, figure.start - start),
  );
}

function datingOf(
  time: TimeInText,
  passage: Passage,
  groups: readonly FigureGroup[],
  brackets: readonly Span[],
): Dating {
  const slice = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  const bracket = brackets.find(({ start, end }) => start < time.start && time.end < end);
  const inBracket = (place: Span): boolean =>
    bracket !== undefined && bracket.start < place.start && place.end < bracket.end;
  const behind = groups.find(({ start }) => start >= time.end);
  const before = groups.findLast(({ end }) => end <= time.start);
  const lead = slice(Math.max(passage.start, time.start - LEAD), time.start);
  const tail = slice(time.end, Math.min(passage.end, time.end + LEAD));

  // 2022 (84 million): a bracket straight behind a period has what is the period's.
  const hung = brackets.find(({ start }) => start >= time.end && /^\s*年?\s*$/.test(slice(time.end, start)));
  const inHung = (group: FigureGroup): boolean =>
    hung !== undefined && hung.start < group.start && group.end < hung.end;
  const hanging =
    hung === undefined || passage.times.some((other) => hung.start < other.start && other.end < hung.end)
      ? []
      : groups.filter(inHung).flatMap(({ figures }) => figures);

  if (COMPARED.test(lead) || COMPARED_BEHIND.test(tail)) {
    const own =
      behind !== undefined && behind.start - time.end <= LEAD && FIGURE_OF_COMPARED.test(slice(time.end, behind.start))
        ? [...behind.figures.slice(0, behind.isSeries ? 1 : undefined), ...hanging]
        : hanging;
    return { time, own, role: 'compared' };
  }
  // 接近前年的两倍, “three times the 2019 figure”: the year is only what another one is so many times.
  const next = passage.figures.find(({ kind, start }) => kind !== 'year' && start >= time.end);
  const last = passage.figures.findLast(({ kind, end }) => kind !== 'year' && end <= time.start);
  const isMeasure =
    (next !== undefined && PARTS.has(next.kind) && /^年?(?:全年|同期)?的$/u.test(slice(time.end, next.start))) ||
    (last?.kind === 'multiple' && TIMES_OF.test(slice(last.end, time.start)));
  if (isMeasure) return { time, own: [], role: 'compared' };
  if (bracket !== undefined) {
    const inside = groups.filter(inBracket);
    if (inside.length === 0) {
      const dated = groups.findLast(({ end }) => end <= bracket.start);
      const attached = dated !== undefined && /^\s*\p{Script=Han}?\s*$/u.test(slice(dated.end, bracket.start));
      // “Rate of use (2023): 30, 40” dates what follows.
      if (!attached) return { time, own: [], role: 'frame' };
      return {
        time,
        own: dated.isSeries || dated.figures.length > 1 ? [dated.figures.at(-1)!] : dated.figures,
        role: 'local',
      };
    }
    const times = passage.times.filter(inBracket);
    const own = times.length === 1 && inside.length === 1 ? inside[0]!.figures : ownIn(time, times, inside, slice);
    return { time, own, role: 'local' };
  }
  if (
    before !== undefined &&
    before.start >= clauseAt(passage, time.start).start - OVER &&
    isOwn(before, time, slice)
  ) {
    // “From 300 in 2021 to 320 in 2022 and …”: what was before governs nothing else.
    const start = slice(Math.max(passage.start, before.start - LEAD), before.start);
    const role =
      OLD_FIGURE.test(start) || COMPARED_FIGURE.test(start)
        ? 'compared'
        : isByTheWay(time, before, passage)
          ? 'local'
          : 'frame';
    // 日本412件，韩国201件——这是2023年的前两位: it dates all that was listed.
    if (THESE_ARE.test(slice(before.end, time.start)) && passage.times[0] === time)
      return { time, own: groups.filter(({ end }) => end <= time.start).flatMap(({ figures }) => figures), role };
    // “From 845 to 815 in 2024”: only what it came to is of that year.
    const own = before.isSeries && isOfOneYear(time) ? before.figures.slice(-1) : before.figures;
    return { time, own, role };
  }
  if (behind !== undefined && isOnlyItsOwn(time, behind, passage)) return { time, own: behind.figures, role: 'local' };
  if (isElsewhere(time, passage)) {
    const clause = clauseAt(passage, time.start);
    const places = passage.figures.filter(
      ({ kind, ...at }) => kind === 'rank' && contains(clause, at) && at.end <= time.start,
    );
    return { time, own: [...hanging, ...places], role: 'local' };
  }
  // 从2021年的1.59万件…: the figure that a change starts with, beside its year.
  if (
    behind !== undefined &&
    /(?:[从由自]|\bfrom)\s*$/u.test(lead) &&
    /^年?(?:底|末)?的\s*$/u.test(slice(time.end, behind.start))
  )
    return { time, own: behind.figures.slice(0, 1), role: 'compared' };
  return { time, own: hanging, role: 'frame' };
}

/** 2024年受理1,702件，上年同期1,485件，约占全国的21%: a clause that has no more than the figure of the year before. */
function isOnlyItsOwn(time: TimeInText, { start, end, figures }: FigureGroup, passage: Passage): boolean {
  if (time.years !== -1 || figures.length !== 1) return false;
  const clause = clauseAt(passage, time.start);
  const slice = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  return (
    clause.start > passage.start &&
    /^[\s，,]*$/.test(slice(clause.start, time.start)) &&
    /^同?期?(?:为|是|仅|仅为|只有|约|约为)?$/.test(slice(time.end, start)) &&
    /^[件项个家亿万元]*[，,]$/.test(slice(end, Math.min(passage.end, clause.end + 1)).trimEnd())
  );
}

function isOfOneYear({ period }: TimeInText): boolean {
  return period?.from != null && period.to != null && period.to - period.from < 10000;
}

const PARTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['multiple', 'fraction']);
/** Between so many times and the year whose number that is of. */
const TIMES_OF = /^\s+(?:the|its|their|that of|those of|what it was in|as many as in)\s+$/;

/** How much text beside a period or figure is looked at. */
const LEAD = 48;
/** A list that the period dates may begin some clauses earlier: “12, 15 and 18 in 2021”. */
const OVER = 80;

function isOwn(group: FigureGroup, time: TimeInText, slice: (from: number, to: number) => string): boolean {
  if (time.start - group.end > LEAD) return false;
  const gap = slice(group.end, time.start);
  return OWN_BEHIND.test(gap) || OWN_BEHIND_HAN.test(gap) || (/^\D/.test(time.text) && OWN_POINTING.test(gap));
}

/** Whether a clause that another one goes on behind only adds something to it. */
function isByTheWay(time: TimeInText, { figures }: FigureGroup, passage: Passage): boolean {
  const { start, end } = clauseAt(passage, time.start);
  if (end >= passage.end) return false;
  const lead = passage.text.slice(start - passage.start, time.start - passage.start);
  return BY_THE_WAY.test(lead) || (figures.every(({ kind }) => kind === 'rank') && RANKED_BY_THE_WAY.test(lead));
}

/** The figures of one of several periods in a bracket: those behind it, or before it, up to the next. */
function ownIn(
  time: TimeInText,
  times: readonly TimeInText[],
  groups: readonly FigureGroup[],
  slice: (from: number, to: number) => string,
): readonly Figure[] {
  const before = groups.findLast(({ end }) => end <= time.start);
  if (before !== undefined && isOwn(before, time, slice)) return before.figures;
  const next = times.find(({ start }) => start >= time.end)?.start ?? Number.POSITIVE_INFINITY;
  return groups.filter(({ start, end }) => start >= time.end && end <= next).flatMap(({ figures }) => figures);
}

/** What stands in brackets or between two dashes; nothing where the whole sentence does. */
function bracketsIn({ text, start }: Passage): Span[] {
  const brackets: Span[] = [];
  const dashes = matchesOf(text, / [–—] |——|(?<=\S)—(?=\S)/g);
  if (dashes.length === 2 && !/[;；。]/.test(text.slice(dashes[0]!.index, dashes[1]!.index)))
    return [{ start: start + dashes[0]!.index, end: start + dashes[1]!.index + dashes[1]![0].length }];
  let open: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '(' || char === '（') open = at;
    else if ((char === ')' || char === '）') && open !== null) {
      brackets.push({ start: start + open, end: start + at + 1 });
      open = null;
    }
  }
  const [first] = brackets;
  const isWhole = brackets.length === 1 && /^[\s([（]*$/.test(text.slice(0, first!.start - start + 1));
  return isWhole && /^[\s.。]*$/.test(text.slice(first!.end - start)) ? [] : brackets;
}
