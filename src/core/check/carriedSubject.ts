import type { Figure } from '../figures';
import { groupsOf } from './applicantGroups';
import { DESCRIPTION } from './descriptions';
import { namedIn, type Focus } from './focus';
import type { EntityMention, Passage } from './mention';
import { isPlain } from './derive/plainWords';
import { CONTINUES, HAVING, OTHERS, REPORTER } from './nameWords';
import type { Subject } from './subject';
import { isElsewhere, saysOfAnother } from './unknownName';
import { ANAPHORA, PRONOUNS } from './vocabulary';
import { sharesId } from './sharesId';

/**
 * The subject of an earlier sentence, of a heading or of the front matter, for a figure that has none of its own. It
 * convicts only where nobody else was in focus, and where the sentence points back or the whole section is about it.
 */
export function carriedInto(figure: Figure, passage: Passage, text: string, focus: Focus): Subject | null {
  const named = namedIn(passage);
  if (named.some(({ end }) => end <= figure.start)) return null;
  const lower = passage.text.toLowerCase();
  const pointsBack = ANAPHORA.test(lower) || CONTINUES.test(lower);
  const before = lower.slice(0, figure.start - passage.start);
  const holds = focus.holds === true;
  const isCarried = (mention: EntityMention): boolean => focus.applicants.some((other) => sharesId(mention, other));
  const others = named.filter((mention) => !isCarried(mention));
  const isAnother = !PRONOUNS.test(lower) && saysOfAnother(figure, passage, text);
  const doubtful = isAnother && saysOfAnother(figure, passage, text, hanWordsIn(passage));
  const against =
    isAnother ||
    isElsewhere(figure, passage, text) ||
    // “Our client filed 655, three times as many as Weikang”: whom somebody is compared with is not who that is.
    groupsOf(named, [], text, passage).some(({ role, mentions }) => role === 'compared' && mentions.some(isCarried)) ||
    describesAnother(figure, passage) ||
    OTHERS.test(before) ||
    (!pointsBack && !holds && hasHead(before, passage, text)) ||
    groupsOf(others, [], text, passage).some(({ role }) => role !== 'compared');
  if (against && focus.isLeft === true) return null;
  const subject = carriedSubject(focus, (pointsBack || holds) && !against, doubtful);
  return subject === null || !against ? subject : { ...subject, firm: false, against };
}

/** 高校 and the like, which are no names; what is said in English of those that have one says that they act. */
export function hanWordsIn({ words = [] }: Passage): readonly EntityMention[] {
  return words.filter(({ text }) => /\p{Script=Han}/u.test(text));
}

/** “The towns in the south had 300”: who has it is said, though not by name. */
function hasHead(before: string, passage: Passage, text: string): boolean {
  const verb = HAVING.exec(before);
  if (verb === null) return false;
  const head = REPORTER.exec(before.slice(0, verb.index));
  const until = head === null ? verb.index : head.index;
  return !isPlain(passage, text, passage.start, passage.start + until);
}

/** “The Indian office granted 300”: described by a country that the base does not know. */
function describesAnother(figure: Figure, passage: Passage): boolean {
  return [...passage.text.matchAll(DESCRIPTION)].some(({ index, 0: whole, 1: adjective }) => {
    const start = passage.start + index;
    const end = start + whole.length;
    const isKnown = passage.applicants.some((mention) => start <= mention.start && mention.end <= end);
    return adjective !== undefined && /^\p{Lu}/u.test(adjective) && end <= figure.start && !isKnown;
  });
}

/** Whom a sentence or table takes over from what is around it. */
export function carriedSubject(focus: Focus, firm: boolean, doubtful: boolean): Subject | null {
  if (focus.applicants.length === 0) return null;
  const explicit = focus.applicantReach === 'frontMatter';
  return {
    mentions: focus.applicants,
    reach: focus.applicantReach,
    firm: (explicit || (firm && focus.certain !== false)) && !doubtful,
    doubtful,
  };
}
