import type { FactBase } from '../factbase/factBase';
import type { Span } from '../text/span';
import { anaphorsOf, covers } from './anaphors';
import { groupsOf } from './applicantGroups';
import type { EntityMention, Passage } from './mention';
import { COMMON_SUBJECT, PRONOUN } from './nameWords';
import { namedIn, type Focus } from './focus';
import { hasUnknown } from './unknownName';
import { sharesId } from './sharesId';

const MOST_RECENT = 8;

/** Whom a sentence leaves in focus for the next: its subject, and not whom that is compared with. */
export function nextFocus(focus: Focus, passage: Passage, text: string, base: FactBase): Focus {
  const all = namedIn(passage);
  const anaphors = anaphorsOf(passage, groupsOf(all, [], text, passage), focus, base);
  // “The British company was less fortunate”: who is described is in focus, and not Britain.
  const named = all.filter((mention) => !anaphors.some((anaphor) => covers(anaphor, mention)));
  const unknown = hasUnknown(passage, text);
  if (named.length === 0) {
    const described = anaphors.find((anaphor) => all.length > 0 && anaphor.mentions[0]!.ids.length > 0);
    const certain = (described?.certain ?? focus.certain !== false) && !unknown;
    const isAlone = !COMMON_SUBJECT.test(without(anaphors, passage).toLowerCase());
    if (described === undefined) return { ...focus, certain: certain && isAlone };
    return { ...focus, applicants: described.mentions.slice(0, 1), isLeft: false, certain: certain && isAlone };
  }
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
    isLeft: false,
    company: named,
    recent,
    certain:
      !unknown &&
      subject.isMetonym !== true &&
      (same || (first.mentions.length === 1 && isPlainSubject(first, passage))),
    holds:
      same &&
      (announces(named, passage) ||
        (focus.holds === true && focus.applicants.some((other) => sharesId(other, subject)))),
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

/** “Finally, Siemens.”, “**Samsung 三星.**”: nothing but a name says whom the sentences behind it are about. */
function announces(named: readonly EntityMention[], passage: Passage): boolean {
  if (passage.figures.length > 0) return false;
  const rest = without(named, passage);
  return (rest.match(/\p{Lu}?\p{Ll}+/gu) ?? []).length <= 2 && (rest.match(/[\u3400-\u9fff]/g) ?? []).length <= 4;
}

/** The text of a sentence with some of it left out. */
function without(spans: readonly Span[], { text, start }: Passage): string {
  let rest = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start - start > at) rest += `${text.slice(at, span.start - start)} `;
    at = Math.max(at, span.end - start);
  }
  return rest + text.slice(at);
}

function pronounBefore(offset: number, passage: Passage): boolean {
  return passage.text.slice(0, offset - passage.start).search(PRONOUN) >= 0;
}

/** Who opens a sentence without figures is its subject, whomever it overtakes or follows. */
function isPlainSubject({ start }: { readonly start: number }, passage: Passage): boolean {
  return start - passage.start < 4 && passage.figures.every(({ kind }) => kind === 'year' || kind === 'rank');
}
