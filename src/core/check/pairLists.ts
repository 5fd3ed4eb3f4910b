import type { Figure } from '../figures';
import type { Group } from './applicantGroups';
import { isPointer } from './claim';
import type { EntityMention, Passage } from './mention';
import { RESPECTIVELY } from './vocabulary';

/** “A and B, with x and y”: lists of the same length are paired in order; `respectively` or 分别 makes it certain. */
export function pairLists(
  figures: readonly Figure[],
  groups: readonly Group[],
  text: string,
  passage: Passage,
): Map<Figure, EntityMention> {
  const paired = new Map<Figure, EntityMention>();
  const certain = RESPECTIVELY.test(passage.text.toLowerCase());
  const counted = figures.filter((figure) => !isPointer(figure, passage));
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
