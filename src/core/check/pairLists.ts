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
    if (before === undefined) continue;
    const between = groups.some((group) => group.start >= before.end && group.end <= run[0]!.start);
    if (between && !certain) continue;
    run.forEach((figure, index) => paired.set(figure, before.mentions[index]!));
  }
  return paired;
}

/** Only where two are named and no more, and nothing but the second figure stands behind “against”. */
function pairOpposed(
  figures: readonly Figure[],
  groups: readonly Group[],
  text: string,
  paired: Map<Figure, EntityMention>,
): void {
  const [first, second, third] = groups.filter(({ end }) => end <= (figures[0]?.start ?? 0));
  if (first?.mentions.length !== 1 || second?.mentions.length !== 1 || third !== undefined) return;
  if (groups.some(({ start }) => start >= (figures[0]?.start ?? 0))) return;
  if (first.mentions[0]!.ids.some((id) => second.mentions[0]!.ids.includes(id))) return;
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1];
    if (next?.kind !== figure.kind) continue;
    const behind = text.slice(next.end);
    const isEnd = OPPOSED_END.test(behind) || (paired.size > 0 && OPPOSED_AGAIN.test(behind));
    if (
      !isEnd ||
      !OPPOSED.test(text.slice(figure.end, next.start)) ||
      !OPPOSED_START.test(text.slice(second.end, figures[0]!.start))
    )
      continue;
    paired.set(figure, first.mentions[0]!);
    paired.set(next, second.mentions[0]!);
  }
}

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
      /^\s*\p{Script=Han}{0,3}?\s*(?:,|、|，|and|和|与|及)+\s*(?:and\s*)?$/u.test(between);
    if (last !== undefined && linked) last.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/** Per cent and points stand side by side where one of them is a slip of the pen. */
function isRate({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'points';
}
