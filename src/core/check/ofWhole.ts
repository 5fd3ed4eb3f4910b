import type { Figure } from '../figures';
import { clauseAt, type Passage } from './mention';
import type { Subject } from './subject';
import { PART_BEFORE, PART_BEHIND, TOGETHER_BEHIND } from './vocabulary';

/** A part of what a subject has, or what several have together, is not the subject's figure: it cannot convict. */
export function ofWhole(subject: Subject | null, figure: Figure, passage: Passage): Subject | null {
  if (!subject?.firm) return subject;
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + 60);
  const isWhole =
    (subject.owns === true || !isPartBehind(subject, figure, passage)) &&
    !(subject.mentions.length === 1 && TOGETHER_BEHIND.test(behind));
  return isWhole && !isPart(subject, figure, passage) ? subject : { ...subject, firm: false, against: true };
}

/**
 * Whether the words behind a figure make it a part: *300 of them*, *300 were held by …*, where the figure is what the
 * sentence speaks of. In “China filed 300 of them” and “a growth of 3 % was …” it is not.
 */
function isPartBehind(subject: Subject, figure: Figure, passage: Passage): boolean {
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + 60);
  if (!PART_BEHIND.test(behind) || isCalled(figure, passage)) return false;
  const clause = clauseAt(passage, figure.start);
  const before = passage.text.slice(clause.start - passage.start, figure.start - passage.start);
  const isObject = /\b(?:of|to|at|by|from|with|and|filed|holds?|held|has|have|had|owns?|owned)\s+$/i.test(before);
  const [own] = subject.mentions;
  return !(isObject && subject.reach === 'clause' && own !== undefined && own.end <= figure.start);
}

/** “1,521,700 were resident filings”: a part that is itself a measure is all that the subject has of that one. */
function isCalled(figure: Figure, passage: Passage): boolean {
  return passage.measures.some(
    ({ start }) =>
      start >= figure.end &&
      /^\s+(?:were|was|are|is)\s+$/.test(passage.text.slice(figure.end - passage.start, start - passage.start)),
  );
}

/** Whether 其中 or “of which” stands before a figure, and its subject does not stand in between. */
function isPart({ mentions, reach }: Subject, figure: Figure, passage: Passage): boolean {
  const before = passage.text.slice(0, figure.start - passage.start).toLowerCase();
  const last = [...before.matchAll(PART_BEFORE)].at(-1);
  if (last === undefined) return false;
  const at = passage.start + last.index;
  const between = passage.figures.some(
    (other) => other.kind !== 'year' && other.start > at && other.end <= figure.start,
  );
  // 其中 and a measure of its own: that is a measure of the same subject.
  const measured = passage.measures.some(({ start, end }) => start > at && end <= figure.start);
  const own = reach === 'clause' || reach === 'sentence' ? mentions[0] : undefined;
  return !between && !measured && (own === undefined || own.start < at);
}
