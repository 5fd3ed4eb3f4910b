import type { EntityMention, Passage, PeriodInText } from '../mention';
import { isPlain } from '../derive/plainWords';
import { framesOf } from '../discussion';
import { isCaption } from '../table/caption';
import type { Reach } from '../judgement';
import type { Carried } from '../situation';

/** What stands around the items of a list, or a table, and is said of all of them. */
export interface Frame {
  readonly carried: Carried;
  /** Which of it is so certain that it convicts: because the lead-in or the heading names just one. */
  readonly sure: Sure;
  /** The periods of the lead-in, for items that give a figure for each: 4,909 → 4,517. */
  readonly periods: readonly PeriodInText[];
  /** The headings above, nearest first. */
  readonly headings: readonly Passage[];
  readonly heading: Passage | null;
}

export interface Sure {
  readonly applicant: boolean;
  readonly measure: boolean;
  readonly period: boolean;
}

/** What was named since the last heading, in it and in the paragraphs below it. */
export interface Discussed {
  readonly applicants: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
}

export function discuss({ applicants, measures, periods }: Discussed, passages: readonly Passage[]): Discussed {
  return {
    applicants: new Set([...applicants, ...passages.flatMap((passage) => passage.applicants.map(keyOf))]),
    measures: new Set([...measures, ...passages.flatMap((passage) => passage.measures.map(keyOf))]),
    periods: new Set([...periods, ...passages.flatMap((passage) => passage.periods.map(stretchOf))]),
  };
}

/** What the headings name, nearest first: of each kind what the nearest that names any does; else the front matter. */
export function discussedBy(headings: readonly Passage[], front: Carried): Discussed {
  const applicants = headings.find((heading) => heading.applicants.length > 0);
  const measures = headings.find((heading) => heading.measures.length > 0);
  const dated = headings.find((heading) => heading.periods.length > 0);
  // “Report of 2024” dates the report: a heading says when it speaks of if it says of what, or nothing else.
  const isOfFigures =
    dated !== undefined &&
    (dated.measures.length > 0 || (dated.start === 0 && isPlain(dated, dated.text, 0, dated.end)));
  return {
    applicants: new Set((applicants?.applicants ?? front.applicants).map(keyOf)),
    measures: new Set((measures?.measures ?? front.measures).map(keyOf)),
    periods: new Set([
      ...(dated?.periods ?? (front.period === null ? [] : [front.period])).map(stretchOf),
      ...(dated === undefined || isOfFigures ? [] : ['']),
    ]),
  };
}

/** What is beyond doubt where a section has named just one of a kind so far. */
export function sureIn({ applicants, measures, periods }: Discussed): Sure {
  return { applicant: applicants.size === 1, measure: measures.size === 1, period: periods.size === 1 };
}

/**
 * The frame that a lead-in (a paragraph, an item above its own items, or none) makes, with what is carried to its end. A
 * slot is sure where the lead-in itself names just one, or where it names none and what stands above it is sure.
 */
export function frameOf(leadIn: Passage | null, carried: Carried, above: Sure, headings: readonly Passage[]): Frame {
  const leads = leadIn !== null && isCaption(leadIn) && !/[.!?;。！？；]\s*$/.test(leadIn.text);
  const isSure = (own: readonly string[], inherited: boolean): boolean =>
    leads && own.length > 0 ? new Set(own).size === 1 : inherited;
  const sure = {
    applicant:
      carried.applicants[0]?.isMetonym !== true && isSure(leadIn?.applicants.map(keyOf) ?? [], above.applicant),
    measure: isSure(leadIn?.measures.map(keyOf) ?? [], above.measure),
    period: !carried.isRemote && isSure(leadIn?.periods.map(stretchOf) ?? [], above.period),
  };
  return {
    carried: {
      ...loosened(carried),
      measureReach: leads && sure.measure ? carried.measureReach : loosely(carried.measureReach),
    },
    sure,
    periods: leads ? leadIn.periods : [],
    headings,
    heading: headings[0] ?? null,
  };
}

/**
 * The frame of an item that is like the first one of its list, which says in full what the others leave out: “Spain: 27%
 * of inventors in 2023”, “China: 26%”. What the first one names goes before what leads into the list.
 */
export function besideFirst(frame: Frame, first: Passage | null, own: Passage | null): Frame {
  if (first === null || own === null || first.applicants.length === 0 || own.applicants.length === 0) return frame;
  if (own.measures.length > 0 || !own.figures.some(({ kind }) => first.figures.some((other) => other.kind === kind)))
    return frame;
  const { carried, sure } = frame;
  const isOne = new Set(first.measures.map(keyOf)).size === 1;
  // “1,365 (2023: 1,120)” speaks of 2023 in its bracket alone.
  const periods = framesOf(first);
  const period = periods.length === 1 ? periods[0]! : null;
  if (!isOne) return frame;
  const [before] = carried.measures;
  const isOther = sure.measure && before !== undefined && keyOf(before) !== keyOf(first.measures[0]!);
  return {
    ...frame,
    carried: {
      ...carried,
      measures: unique([...first.measures.slice(0, 1), ...carried.measures]),
      measureReach: 'paragraph',
      ...(period === null ? {} : { period, periodReach: 'paragraph', periods: [period], isRemote: false }),
    },
    sure: { ...sure, measure: !isOther, period: period !== null || sure.period },
    periods: [],
  };
}

/** A frame without a measure, with those that the note named last: they can confirm a figure, and no more. */
export function orNamed(frame: Frame, named: readonly EntityMention[]): Frame {
  const { carried, sure } = frame;
  if (carried.measures.length > 0 || named.length === 0) return frame;
  return {
    ...frame,
    carried: { ...carried, measures: named, measureReach: 'heading' },
    sure: { ...sure, measure: false },
  };
}

/** The measures that a note named last, the last first, once each. */
export function lastNamed(before: readonly EntityMention[], passages: readonly Passage[]): readonly EntityMention[] {
  const named = passages
    .flatMap(({ measures }) => measures.slice(-MOST))
    .slice(-MOST)
    .reverse();
  if (named.length === 0) return before;
  const first = new Map([...named, ...before].reverse().map((mention) => [keyOf(mention), mention]));
  return [...first.values()].reverse().slice(0, MOST);
}

/** What paragraphs leave under discussion for those behind them. */
export type Left = Pick<Carried, 'applicants' | 'applicantReach' | 'company' | 'measures' | 'measureReach'>;

/** What a paragraph leaves under discussion, behind it and with what the paragraphs before it left. */
export function carriedBehind(own: Carried, before: Left | null): Carried {
  if (before === null) return own;
  const measure = own.measureReach === 'paragraph';
  const keepsApplicant = own.applicants.length > 0;
  return {
    ...own,
    ...(keepsApplicant ? {} : { holds: false, certain: false }),
    applicants: keepsApplicant ? own.applicants : before.applicants,
    applicantReach: keepsApplicant ? own.applicantReach : loosely(before.applicantReach),
    company: keepsApplicant ? own.company : before.company,
    // The nearer first: they can only confirm, where there are several.
    measures: measure ? own.measures : unique([...before.measures, ...own.measures]),
    measureReach: measure ? own.measureReach : before.measures.length > 0 ? before.measureReach : own.measureReach,
  };
}

function unique(mentions: readonly EntityMention[]): EntityMention[] {
  return [...new Set(mentions)].slice(0, MOST);
}

/** Measures that are kept of what was said before. */
const MOST = 6;

/** What is said above is still under discussion below, but not close enough to convict by itself. */
function loosened(carried: Carried): Carried {
  return {
    ...carried,
    applicantReach: loosely(carried.applicantReach),
    measureReach: loosely(carried.measureReach),
    periodReach: loosely(carried.periodReach),
  };
}

export function loosely(reach: Reach): Reach {
  return reach === 'paragraph' ? 'heading' : reach;
}

function keyOf({ ids, text }: EntityMention): string {
  return ids.length === 0 ? text : ids.join(' ');
}

function stretchOf({ period }: PeriodInText): string {
  return `${period.from} ${period.to}`;
}
