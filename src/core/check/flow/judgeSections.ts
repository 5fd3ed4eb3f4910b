import type { FactBase } from '../../factbase/factBase';
import { besideWrong } from '../besideWrong';
import { corroborate } from '../corroborate';
import type { Judgement } from '../judgement';
import { recompute } from '../recompute';
import { placed, type Unplaced } from '../unplaced';
import { areSame } from './areSame';
import type { JudgedLeaf } from './judgeLeaf';
import type { Leaf } from './leavesOf';
import type { Origins } from './origins';
import { namePlaces, type Places } from './places';

/** A heading and what stands below it, or what stands before the first, judged to the end. */
export interface JudgedSection {
  readonly leaves: readonly JudgedLeaf[];
  /** Where its leaves begin. */
  readonly origins: readonly number[];
  /** The same object as in an earlier version where it says the same. */
  readonly judgements: readonly Unplaced[];
  /** The indexes of those that claim something that no fact speaks of. */
  readonly stating: readonly number[];
  /**
   * One of its judgements where it stands in the note, put there when it is asked for: of a note that is being written
   * most are not. To be asked before a later version is judged.
   */
  readonly at: (index: number) => Judgement;
  /** Those that were asked for. */
  readonly placed: Judgement[];
}

/**
 * Judges the sections of a note to the end, given its leaves, a figure at a step; takes over those of an earlier version
 * that are the same.
 */
export function* judgeSections(
  before: readonly JudgedSection[],
  leaves: readonly Leaf[],
  judged: readonly JudgedLeaf[],
  places: Places,
  origins: Origins,
  base: FactBase,
): Generator<undefined, readonly JudgedSection[]> {
  const earlier = new Map(before.map((section) => [section.leaves[0], section]));
  const nameOf = namePlaces(places);
  // What stands before the first change has neither moved nor can it speak of what has.
  let isBeforeChange = true;
  const sections: JudgedSection[] = [];
  for (const [from, to] of parted(leaves)) {
    const own = judged.slice(from, to);
    const starts = leaves.slice(from, to).map(({ origin }) => origin);
    const same = earlier.get(own[0]);
    const isSame = same !== undefined && areSame(same.leaves, own);
    isBeforeChange &&= isSame && areSame(same.origins, starts);
    const judgements = isSame ? same.judgements : yield* judgedToTheEnd(own, nameOf, base);
    const stating = isSame ? same.stating : judgements.flatMap(({ about }, index) => (about === null ? [] : [index]));
    const known = isBeforeChange ? same!.placed : [];
    const at = (index: number): Judgement => (known[index] ??= placed(judgements[index]!, origins.of, places.now));
    if (!isSame) yield;
    sections.push({ leaves: own, origins: starts, judgements, stating, at, placed: known });
  }
  return sections;
}

function* judgedToTheEnd(
  leaves: readonly JudgedLeaf[],
  nameOf: ReturnType<typeof namePlaces>,
  base: FactBase,
): Generator<undefined, readonly Unplaced[]> {
  const all = leaves.flatMap(({ judged }) => judged);
  const backed = yield* corroborate(all, nameOf, base);
  const again = yield* recompute(backed, base);
  return besideWrong(again).filter((judgement) => judgement !== null);
}

/** Where each section begins and ends. */
function parted(leaves: readonly Leaf[]): (readonly [from: number, to: number])[] {
  const starts = leaves.flatMap(({ level }, index) => (index === 0 || level > 0 ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? leaves.length]);
}
