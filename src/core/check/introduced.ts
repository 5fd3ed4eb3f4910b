import type { EntityMention, Passage } from './mention';

/** The applicants that a note has named in full up to somewhere. */
export interface NamedInFull {
  has(id: string): boolean;
  add(id: string): void;
}

/**
 * Makes the short forms certain whose applicant the note has named in full before: behind 北京知识产权法院受理3385件 a
 * 北京 that has cases is that court. Adds those that the passages name in full themselves.
 */
export function introduced(passages: readonly Passage[], inFull: NamedInFull): readonly Passage[] {
  const certain = (mention: EntityMention): EntityMention => {
    if (mention.isMetonym === true)
      return mention.ids.every((id) => inFull.has(id)) ? { ...mention, isMetonym: false } : mention;
    for (const id of mention.ids) inFull.add(id);
    return mention;
  };
  return passages.map((passage) => {
    const applicants = passage.applicants.map(certain);
    return applicants.every((mention, index) => mention === passage.applicants[index])
      ? passage
      : { ...passage, applicants };
  });
}
