import { groupsOf } from './applicantGroups';
import type { Reach } from './judgement';
import type { EntityMention, Passage } from './mention';
import { COMMON_SUBJECT, PRONOUN } from './nameWords';
import { hasUnknown } from './unknownName';

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
  /** The last ones that were named, the latest last. */
  readonly recent?: readonly EntityMention[];
  /** Who writes the note, as its front matter says. */
  readonly author?: EntityMention | null;
}

const MOST_RECENT = 8;

/** Whom a sentence leaves in focus for the next: its subject, and not whom that is compared with. */
export function nextFocus(focus: Focus, passage: Passage, text: string): Focus {
  const named = namedIn(passage);
  const unknown = hasUnknown(passage, text);
  if (named.length === 0)
    return {
      ...focus,
      certain: focus.certain !== false && !unknown && !COMMON_SUBJECT.test(passage.text.toLowerCase()),
    };
  const groups = groupsOf(named, [], text, passage);
  const recent = [...(focus.recent ?? []), ...named].slice(-MOST_RECENT);
  const heads = groups.filter(({ role }) => role === 'subject');
  const spoken = heads.length > 0 ? heads : groups.filter(({ role }) => role === 'place');
  const [first] = spoken;
  const pointsBack = focus.applicants.length > 0 && pronounBefore(first?.start ?? passage.end, passage);
  if (first === undefined || pointsBack)
    return { ...focus, company: named, recent, certain: focus.certain !== false && !unknown && heads.length === 0 };
  const subject = first.mentions[0]!;
  const same = spoken.flatMap(({ mentions }) => mentions).every((mention) => sharesId(mention, subject));
  return {
    ...focus,
    applicants: [subject],
    applicantReach: 'paragraph',
    company: named,
    recent,
    certain: !unknown && (same || (first.mentions.length === 1 && isPlainSubject(first, passage))),
    holds: focus.holds === true && same && focus.applicants.some((other) => sharesId(other, subject)),
  };
}

/** Whom headings leave in focus: the nearest that names anybody, and for certain where it names one alone. */
export function focusOfHeadings(headings: readonly Passage[], front: Focus): Focus {
  const applicants = [...headings].reverse().find((heading) => heading.applicants.length > 0)?.applicants;
  if (applicants === undefined) return front;
  const alone = applicants.every((mention) => sharesId(mention, applicants[0]!));
  return {
    ...front,
    applicants: applicants.slice(0, 1),
    applicantReach: 'heading',
    company: applicants,
    recent: applicants,
    certain: alone,
    holds: alone && applicants[0]!.ids.length > 0,
  };
}

/** The applicants that a sentence names for themselves, and not in the name of a measure. */
export function namedIn(passage: Passage): readonly EntityMention[] {
  return passage.applicants.filter(
    (mention) => !passage.measures.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
}

function pronounBefore(offset: number, passage: Passage): boolean {
  return passage.text.slice(0, offset - passage.start).search(PRONOUN) >= 0;
}

/** Who opens a sentence without figures is its subject, whomever it overtakes or follows. */
function isPlainSubject({ start }: { readonly start: number }, passage: Passage): boolean {
  return start - passage.start < 4 && passage.figures.every(({ kind }) => kind === 'year' || kind === 'rank');
}

function sharesId(a: EntityMention, b: EntityMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}
