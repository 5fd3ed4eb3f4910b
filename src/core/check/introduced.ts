import type { EntityMention, Passage } from './mention';

/**
 * Makes the short forms certain whose applicant the note has named in full before: behind 北京知识产权法院受理3385件 a
 * 北京 that has cases is that court. `known` takes up the applicants that are named, block by block.
 */
export function introduced(passages: readonly Passage[], known: Set<string>): Passage[] {
  return passages.map((passage) => {
    const applicants = passage.applicants.map((mention) => certain(mention, known));
    return applicants.every((mention, index) => mention === passage.applicants[index])
      ? passage
      : { ...passage, applicants };
  });
}

function certain(mention: EntityMention, known: Set<string>): EntityMention {
  if (mention.isMetonym !== true) {
    for (const id of mention.ids) known.add(id);
    return mention;
  }
  return mention.ids.every((id) => known.has(id)) ? { ...mention, isMetonym: false } : mention;
}
