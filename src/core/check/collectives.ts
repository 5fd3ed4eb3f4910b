import type { Group } from './applicantGroups';
import { namedIn, type Focus } from './focus';
import type { EntityMention, Passage } from './mention';
import { COLLECTIVE } from './nameWords';
import { smallNumberOf } from './periodWords';

/**
 * The words of a sentence that stand for as many applicants as were named last, for lists that go through them in
 * order: 两国分别为6,240项和4,510项, “the two had 300 and 200, respectively”. Empty where more were named, or fewer.
 */
export function collectivesIn(passage: Passage, focus: Focus): Group[] {
  return [...passage.text.matchAll(COLLECTIVE)].flatMap((match): Group[] => {
    const start = passage.start + match.index;
    const own = distinct(namedIn(passage).filter(({ end }) => end <= start));
    const mentions = own.length > 0 ? own : distinct(focus.company);
    if (mentions.length !== smallNumberOf(match[1] ?? match[2]!)) return [];
    const reach = own.length > 0 ? 'sentence' : 'paragraph';
    return [{ start, end: start + match[0].length, mentions, role: 'subject', anaphor: { reach, certain: true } }];
  });
}

/** Of several mentions of one applicant the first. */
function distinct(mentions: readonly EntityMention[]): EntityMention[] {
  return mentions.filter(
    (mention, at) => !mentions.slice(0, at).some((other) => other.ids.some((id) => mention.ids.includes(id))),
  );
}
