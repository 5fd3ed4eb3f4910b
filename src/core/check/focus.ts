import type { Reach } from './judgement';
import type { EntityMention, Passage } from './mention';
import type { Voice } from './voice';
import { ANY_BEFORE, ONE_BEHIND } from './nameWords';

/** Whom a note speaks of where a sentence begins. */
export interface Focus {
  /** Whom a pronoun would stand for; none where nobody has been named. */
  readonly applicants: readonly EntityMention[];
  readonly applicantReach: Reach;
  /** All that were named together with them, in order. */
  readonly company: readonly EntityMention[];
  /** False where somebody else could be meant. */
  readonly certain?: boolean;
  /** Whether the section or list is about that one as a whole, so that a sentence need not point back. */
  readonly holds?: boolean;
  /** Whether they were only left over from the paragraph before. */
  readonly isLeft?: boolean;
  /** The last ones that were named, the latest last. */
  readonly recent?: readonly EntityMention[];
  /** Who writes the note, as its front matter says. */
  readonly author?: EntityMention | null;
  /** Who speaks in it, as far as its text tells. */
  readonly voice?: Voice | null;
}

/** The applicants that a sentence names for themselves, and not in the name of a measure. */
export function namedIn(passage: Passage): readonly EntityMention[] {
  return passage.applicants.filter(
    (mention) =>
      !passage.measures.some(({ start, end }) => start <= mention.start && mention.end <= end) &&
      !isNationality(mention, passage),
  );
}

/** “A Chinese firm”: one of many, whose country is not who the sentence speaks of. */
function isNationality({ start, end }: EntityMention, passage: Passage): boolean {
  return (
    ANY_BEFORE.test(passage.text.slice(Math.max(0, start - passage.start - 24), start - passage.start)) &&
    ONE_BEHIND.test(passage.text.slice(end - passage.start, end - passage.start + 40))
  );
}
