import type { Reach } from './judgement';
import type { EntityMention, Passage } from './mention';

/** Keys of words before a figure and behind it, and where they stand. */
export interface Words {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly mentions: readonly EntityMention[];
}

/** What speaks of the measure of a figure, the nearest first. */
export interface Hints {
  readonly near: Words;
  /** Words earlier in the sentence, and in the sentences before, since the last figure of the class. */
  readonly sentence: readonly EntityMention[];
  readonly paragraph: readonly EntityMention[];
  /** What the last figure of the class counted, and the last count for a percentage. */
  readonly last: Narrowed | null;
  readonly counted: Narrowed | null;
  readonly headings: readonly (readonly EntityMention[])[];
  readonly front: Narrowed | null;
  /** The measure that is named behind the figure as what it counts. */
  readonly announced: EntityMention | null;
  readonly passage: Passage;
}

/** The measures that fit best, and how well they are told from the others. */
export interface Narrowed {
  readonly ids: readonly string[];
  /** Those of them with the name that comes nearest to what is said: `applications` alone is no PCT application. */
  readonly plainest: readonly string[];
  readonly reach: Reach;
  /** Whether every word beside the figure is a word of theirs. */
  readonly firm: boolean;
  /** Whether what is counted, or was done, is said in a word that none of them has. */
  readonly against?: boolean;
  readonly mention: EntityMention | null;
  /** All that the words beside the figure fit alike, where what was said farther off tells one from the others. */
  readonly alike?: readonly string[];
}
