import type { Figure } from '../figures';
import type { Group } from './applicantGroups';
import { isPointer } from './claim';
import type { EntityMention, Passage } from './mention';
import { RESPECTIVELY } from './vocabulary';

/**
 * “A and B, with x and y”: lists of the same length are paired in order; `respectively` or 分别 makes it certain. So are
 * two names and the numbers that are set against each other behind them: “A has overtaken B: x against y”.
 */
export function pairLists(
  figures: readonly Figure[],
  groups: readonly Group[],
  text: string,
  passage: Passage,
): Map<Figure, EntityMention> {
  const paired = new Map<Figure, EntityMention>();
  const certain = RESPECTIVELY.test(passage.text.toLowerCase());
  const counted = figures.filter((figure) => !isPointer(figure, passage));
  pairOpposed(counted, groups, text, paired);
  for (const run of figureRuns(counted, text)) {
    if (run.length < 2) continue;
    const before = groups.filter((group) => group.end <= run[0]!.start && group.mentions.length === run.length).at(-1);
    if (before === undefined) {
      if (certain) pairEach(run, groups, passage, paired);
      continue;
    }
    const between = groups.some((group) => group.start >= before.end && group.end <= run[0]!.start);
    if (between && !certain) continue;
    run.forEach((figure, index) => paired.set(figure, before.mentions[index]!));
  }
  return paired;
}

/** 阿登12件，贝尔科10件，同比分别增长3%和2%: the members of the list were each named with a number of their own before. */
function pairEach(
  run: readonly Figure[],
  groups: readonly Group[],
  passage: Passage,
  paired: Map<Figure, EntityMention>,
): void {
  // As many as there are, and no more; longer lists are no sentences.
  if (run.length > MOST || (groups[run.length]?.end ?? Infinity) <= run[0]!.start) return;
  const before = groups.slice(0, run.length).filter(({ end }) => end <= run[0]!.start);
  const hasOwn = ({ end }: Group, index: number): boolean =>
    passage.figures.some(
      ({ kind, start }) => kind !== 'year' && start >= end && start < (before[index + 1] ?? run[0]!).start,
    );
  const last = passage.figures.findLast(({ kind, end }) => kind !== 'year' && end <= run[0]!.start);
  const isNext =
    last !== undefined && EACH.test(passage.text.slice(last.end - passage.start, run[0]!.start - passage.start));
  if (!isNext || before.length !== run.length || !before.every(({ mentions }) => mentions.length === 1)) return;
  if (before.every(hasOwn)) run.forEach((figure, index) => paired.set(figure, before[index]!.mentions[0]!));
}

const MOST = 12;

/** Nothing but a word for a change stands between the last of those numbers and the first of the others. */
const EACH =
  /^\p{Script=Han}?[，,；;]\s*(?:同比|环比|比上年|较上年)?(?:分别|依次)\p{Script=Han}{0,6}$|^(?:\s+\p{Ll}+)?,\s+(?:up|down|growing|rising|falling)?\s*(?:by\s+)?$/u;

/** Only where two are named and no more, and nothing but the second figure stands behind “against”. */
function pairOpposed(
  figures: readonly Figure[],
  groups: readonly Group[],
  text: string,
  paired: Map<Figure, EntityMention>,
): void {
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1];
    if (next?.kind !== figure.kind) continue;
    const behind = text.slice(next.end);
    const isEnd = OPPOSED_END.test(behind) || (paired.size > 0 && OPPOSED_AGAIN.test(behind));
    if (!isEnd || !OPPOSED.test(text.slice(figure.end, next.start))) continue;
    const [first, second] = opposedBefore(figure, groups, text, figures) ?? [];
    if (first === undefined || second === undefined) continue;
    paired.set(figure, first);
    paired.set(next, second);
  }
}

/** The two, and no more, that numbers are set against each other of. */
function opposedBefore(
  figure: Figure,
  groups: readonly Group[],
  text: string,
  figures: readonly Figure[],
): readonly [EntityMention, EntityMention] | null {
  const before = groups.slice(0, 3).filter(({ end }) => end <= figure.start);
  const [one, two, ...more] = before;
  const [a, b] = [one?.mentions[0], two?.mentions[0]];
  if (a === undefined || b === undefined || more.length > 0) return null;
  if (before.some(({ mentions }) => mentions.length > 1) || a.ids.some((id) => b.ids.includes(id))) return null;
  const lead = text.slice(b.end, figures[0]!.start);
  // “6,867 more than Bellco, 39,847 against 32,980”: what is compared is said once more.
  const isSaidAgain =
    /^\s*[,，]\s*$/.test(text.slice(b.end, figure.start)) && COMPARED.test(text.slice(a.end, b.start));
  const isAlone = groups.length === 2 && figures[0]!.start >= b.end;
  return isSaidAgain || (isAlone && OPPOSED_START.test(lead)) ? [a, b] : null;
}

const COMPARED =
  /\b(?:than|ahead of|behind|past|overtook|beat|outnumber\w*|exceed\w*|trail\w*)\s+(?:the\s+)?$|(?:比|多于|少于|超过|领先|落后于?|反超|不及)$/u;

const OPPOSED = /^\s*(?:against|versus|vs\.?|对|比)\s*$/iu;
/** What stands between the names and the first of the numbers: they are not said of the second name alone. */
const OPPOSED_START = /(?:[:：—–(（]|\bby)\s*$/u;
const OPPOSED_END = /^\s*[件项个家]?\s*(?:[,.;:)，。；）]|after\b|$)/u;

/** A second pair may have a year of its own: “…, after 64 against 71 in 2022”. */
const OPPOSED_AGAIN = /^\s*(?:in|the year before|a year (?:before|earlier))\b/iu;

/** Runs of figures with only links, and what they count, between them. */
function figureRuns(figures: readonly Figure[], text: string): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    const between = previous === undefined ? '' : text.slice(previous.end, figure.start).toLowerCase();
    const linked =
      previous !== undefined &&
      (previous.kind === figure.kind || (isRate(previous) && isRate(figure))) &&
      LINK.test(between);
    if (last !== undefined && linked) last.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

const LINK =
  /^\s*\p{Script=Han}{0,3}?\s*(?:,|、|，|and|和|与|及)+\s*(?:and\s*)?(?:eur|usd|gbp|rmb|us\$|[$€£¥])?\s*(?:同比)?(?:增长|增加|上升|下降|减少|下滑|up|down)?\s*$/u;

/** Per cent and points stand side by side where one of them is a slip of the pen. */
function isRate({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'points';
}
