import type { FactBase } from '../../factbase/factBase';
import type { NoteLeaf } from '../../note/note';
import { besideWrong } from '../besideWrong';
import { corroborate } from '../corroborate';
import type { Judgement } from '../judgement';
import { misdated } from '../misdated/misdated';
import { recompute } from '../recompute';
import { tellingSlip } from '../tellingSlip';
import { saidAlready } from '../saidAlready';
import { toldByNumber } from '../toldByNumber';
import { placed, type Unplaced } from '../unplaced';
import { areSame } from '../../text/areSame';
import type { JudgedLeaf } from './judgeLeaf';
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

interface SectionLeaf {
  readonly leaf: NoteLeaf;
  readonly judged: JudgedLeaf;
}

/**
 * Judges the sections of a note to the end, given its leaves, a figure at a step; takes over those of an earlier version
 * that are the same.
 */
export function* judgeSections(
  before: readonly JudgedSection[],
  kept: Kept,
  leaves: readonly SectionLeaf[],
  starts: readonly number[],
  places: Places,
  origins: Origins,
  base: FactBase,
): Generator<undefined, readonly JudgedSection[]> {
  const nameOf = namePlaces(places);
  const same = sectionsIn(before, kept);
  const first = before.slice(0, same.start);
  const last = before.slice(before.length - same.end);
  const from = lengthOf(first);
  const to = leaves.length - lengthOf(last);
  const sections: JudgedSection[] = [];
  // What stands before the first change has neither moved nor can it speak of what has.
  let isBeforeChange = true;
  let start = 0;
  const add = (section: Omit<JudgedSection, 'at' | 'placed' | 'origins'>, known: JudgedSection | undefined): void => {
    const { judgements } = section;
    const own = starts.slice(start, start + section.leaves.length);
    isBeforeChange &&= known !== undefined && areSame(known.origins, own);
    const placedBefore = isBeforeChange ? known!.placed : [];
    start += section.leaves.length;
    const at = placing(judgements, placedBefore, origins, places);
    sections.push({ ...section, origins: own, at, placed: placedBefore });
  };
  for (const section of first) add(section, section);
  const parts = parted(leaves, from, to);
  for (const own of parts) {
    const at = [sections.length, sections.length + before.length - first.length - parts.length - last.length];
    const known = at.map((index) => before[index]).find((section) => section && areSame(section.leaves, own));
    const judgements = known?.judgements ?? (yield* judgedToTheEnd(own, nameOf, base));
    const stating = known?.stating ?? judgements.flatMap(({ about }, index) => (about === null ? [] : index));
    if (known === undefined) yield;
    add({ leaves: own, judgements, stating }, known);
  }
  for (const section of last) add(section, section);
  return sections;
}

/** Apart from where an earlier version is at hand, so that a section does not keep it. */
function placing(
  judgements: readonly Unplaced[],
  known: Judgement[],
  origins: Origins,
  places: Places,
): JudgedSection['at'] {
  return (index) => (known[index] ??= placed(judgements[index]!, origins.of, places.now));
}

/** How many leaves at the start and at the end of a note are those of the version before. */
interface Kept {
  readonly start: number;
  readonly end: number;
}

/** How many whole sections that is: the last one at the start may go on now, and the others begin with a heading. */
function sectionsIn(sections: readonly JudgedSection[], { start, end }: Kept): Kept {
  let first = 0;
  for (let count = 0; first < sections.length; first++) {
    count += sections[first]!.leaves.length;
    if (count >= start) break;
  }
  let last = 0;
  for (let count = 0; first + last < sections.length - 1; last++) {
    count += sections[sections.length - 1 - last]!.leaves.length;
    if (count > end) break;
  }
  return { start: first, end: last };
}

function lengthOf(sections: readonly JudgedSection[]): number {
  return sections.reduce((count, { leaves }) => count + leaves.length, 0);
}

function* judgedToTheEnd(
  leaves: readonly JudgedLeaf[],
  nameOf: ReturnType<typeof namePlaces>,
  base: FactBase,
): Generator<undefined, readonly Unplaced[]> {
  const all = leaves.flatMap(({ judged }) => judged);
  const backed = yield* corroborate(all, nameOf, base);
  const again = yield* recompute(backed, base);
  const told = yield* toldByNumber(again, base);
  const dated = yield* misdated(told, nameOf, base);
  const slipped = yield* tellingSlip(dated, base);
  return besideWrong(saidAlready(slipped)).filter((judgement) => judgement !== null);
}

/** The sections that some of the leaves of a note make. */
function parted(leaves: readonly SectionLeaf[], from: number, to: number): JudgedLeaf[][] {
  const parts: JudgedLeaf[][] = [];
  for (let index = from; index < to; index++) {
    const { leaf, judged } = leaves[index]!;
    if (index === from || leaf.level > 0) parts.push([]);
    parts.at(-1)!.push(judged);
  }
  return parts;
}
