import type { EntityMention, Passage } from './mention';

/** Passages, and the applicants that the note has named in full behind them. */
export interface Introduced {
  readonly passages: readonly Passage[];
  readonly known: ReadonlySet<string>;
}

/**
 * Makes the short forms certain whose applicant the note has named in full before: behind 北京知识产权法院受理3385件 a
 * 北京 that has cases is that court. Goes on from those that are `known` block by block; the same set where none is new.
 */
export function introduced(passages: readonly Passage[], known: ReadonlySet<string>): Introduced {
  let all = known;
  const certain = (mention: EntityMention): EntityMention => {
    if (mention.isMetonym === true)
      return mention.ids.every((id) => all.has(id)) ? { ...mention, isMetonym: false } : mention;
    if (!mention.ids.every((id) => all.has(id))) all = new Set([...all, ...mention.ids]);
    return mention;
  };
  const read = passages.map((passage) => {
    const applicants = passage.applicants.map(certain);
    return applicants.every((mention, index) => mention === passage.applicants[index])
      ? passage
      : { ...passage, applicants };
  });
  return { passages: read, known: all };
}
