import type { FactBase } from '../../factbase/factBase';
import type { Prose } from '../../note/note';
import { besideWrong } from '../besideWrong';
import { corroborate } from '../corroborate';
import type { Judgement } from '../judgement';
import { placed, type Unplaced } from '../unplaced';
import type { JudgedLeaf } from './judgeLeaf';
import type { Leaf } from './leavesOf';
import { namePlaces, type Places } from './places';

/** A heading and what stands below it, or what stands before the first, judged to the end. */
export interface JudgedSection {
  readonly leaves: readonly JudgedLeaf[];
  readonly origins: readonly number[];
  readonly judgements: readonly Unplaced[];
  readonly placed: readonly Judgement[];
}

/** Judges the sections of a note, given its leaves; takes over those of an earlier version that are the same. */
export function judgeSections(
  before: readonly JudgedSection[],
  leaves: readonly Leaf[],
  judged: readonly JudgedLeaf[],
  places: Places,
  base: FactBase,
): readonly JudgedSection[] {
  const earlier = new Map(before.map((section) => [section.leaves[0], section]));
  const nameOf = namePlaces(places);
  const originOf = originsOf(leaves);
  // What stands before the first change has neither moved nor can it speak of what has.
  let isBeforeChange = true;
  return parted(leaves).map(([from, to]) => {
    const own = judged.slice(from, to);
    const origins = leaves.slice(from, to).map(({ origin }) => origin);
    const same = earlier.get(own[0]);
    const isSame = same !== undefined && areSame(same.leaves, own);
    isBeforeChange &&= isSame && areSame(same.origins, origins);
    if (isBeforeChange) return same!;
    const judgements = isSame
      ? same.judgements
      : besideWrong(
          corroborate(
            own.flatMap((leaf) => leaf.judged),
            nameOf,
            base,
          ),
        ).filter((judgement) => judgement !== null);
    return {
      leaves: own,
      origins,
      judgements,
      placed: judgements.map((judgement) => placed(judgement, originOf, places.now)),
    };
  });
}

/** Where each section begins and ends. */
function parted(leaves: readonly Leaf[]): (readonly [from: number, to: number])[] {
  const starts = leaves.flatMap(({ level }, index) => (index === 0 || level > 0 ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? leaves.length]);
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function originsOf(leaves: readonly Leaf[]): (home: Prose) => number {
  const origins = new Map<Prose, number>();
  for (const { blocks, origin } of leaves) for (const { prose } of blocks) origins.set(prose.content, origin);
  return (home) => origins.get(home) ?? 0;
}
