import type { Figure } from '../figures';
import type { Span } from '../text/span';
import { ACT_WORDS } from './fieldWords';
import { keyOf } from './measureWords';
import { isPlain } from './derive/plainWords';
import { clauseAt, type Passage } from './mention';
import { sharesId } from './sharesId';
import type { Subject } from './subject';
import { PART_BEFORE, PART_BEHIND, TOGETHER_BEHIND } from './vocabulary';

/** A part of what a subject has, or what several have together, is not the subject's figure: it cannot convict. */
export function ofWhole(subject: Subject | null, figure: Figure, passage: Passage, text: string): Subject | null {
  const isRest = (of: Subject): boolean =>
    isOfRestricted(of, figure, passage) ||
    isSomeOf(of, figure, passage) ||
    isOfAll(of, figure, passage) ||
    isWholeOfOwn(of, figure, passage) ||
    AGAINST.test(text.slice(Math.max(passage.start, figure.start - BEFORE), figure.start)) ||
    EARNED_BY.test(text.slice(figure.end, passage.end)) ||
    OF_IT.test(text.slice(figure.end, passage.end));
  if (subject !== null && subject.owns !== true && isRest(subject)) return { ...subject, firm: false, against: true };
  if (!subject?.firm) return subject;
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + 60);
  const isWhole =
    (subject.owns === true || !isPartBehind(subject, figure, passage, text)) &&
    !(subject.mentions.length === 1 && TOGETHER_BEHIND.test(behind));
  return isWhole && !isPart(subject, figure, passage) && !isAltogether(subject, figure, passage)
    ? subject
    : { ...subject, firm: false, against: true };
}

/** Whether a figure, or the one that names its subject, is of some that are told from all others. */
function isOfRestricted({ mentions }: Subject, figure: Figure, passage: Passage): boolean {
  const naming = passage.figures.filter(({ end }) =>
    mentions.some(({ start }) => start >= end && start - end <= 2 && start < figure.start),
  );
  return [figure, ...naming].some((other) => isRestricted(other, passage));
}

/** “Of the 38 Siemens families that one of them mapped”: those, and no others, are so many. */
function isRestricted(figure: Figure, passage: Passage): boolean {
  const at = figure.start - passage.start;
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + 100);
  return (
    /\bof (?:the|its|their|these|those) $/i.test(passage.text.slice(Math.max(0, at - 16), at)) &&
    RESTRICTED.test(behind)
  );
}

/** “Nine of Brightmoor’s are directed at us”: some of those that it has. */
function isSomeOf({ mentions }: Subject, figure: Figure, passage: Passage): boolean {
  const owner = mentions.find(({ start }) => start >= figure.end);
  if (owner === undefined || figure.kind !== 'count') return false;
  const between = passage.text.slice(figure.end - passage.start, owner.start - passage.start);
  return /^\s+of\s+(?:the\s+)?$/i.test(between) && /^['’]s?\s/.test(passage.text.slice(owner.end - passage.start));
}

/** “Of all 3,130 oppositions, 3.8% bear its name”: all there are, whoever was spoken of before. */
function isOfAll({ reach }: Subject, figure: Figure, passage: Passage): boolean {
  if (figure.kind !== 'count' || reach === 'clause' || reach === 'table') return false;
  const at = figure.start - passage.start;
  return ALL_BEFORE.test(passage.text.slice(Math.max(0, at - BEFORE), at));
}

/** “Of the 9,060 designs filed last year, 3,870 came from China”: it is only the part that is China's. */
function isWholeOfOwn({ mentions, reach }: Subject, figure: Figure, passage: Passage): boolean {
  if (figure.kind !== 'count' || reach === 'clause' || reach === 'table') return false;
  const { text, start, applicants, figures } = passage;
  if (!/^\W*(?:Of|Out of) (?:the|these|those|some|all(?: the)?) $/u.test(text.slice(0, figure.start - start)))
    return false;
  return applicants.some((name) => {
    const part = figures.findLast(({ kind, end }) => kind !== 'year' && end <= name.start);
    return (
      part !== undefined &&
      part.start >= figure.end &&
      mentions.some((own) => sharesId(own, name)) &&
      /^\s+(?:\p{L}+\s+){0,3}(?:from|by|to|in|is|are|was|were)\s+(?:the\s+)?$/u.test(
        text.slice(part.end - start, name.start - start),
      )
    );
  });
}

/** How much text before a figure is looked at. */
const BEFORE = 24;
const ALL_BEFORE = /\b(?:of all|all(?: of)? the)\s+$|(?:全部|所有)的?$/iu;

/** “The $388 million that the group earned” says itself whose it is. */
const EARNED_BY =
  /^(?:\s+\p{Ll}+){0,2}\s+(?:that|which)\s+(?:the|its|their)\s+(?!same\b)\p{Ll}+\s+(?:had\s+)?\p{Ll}+(?:ed|en|de|ld|on|ot|id)\b/u;

/** 以917件对823件占优: what the other side has. */
const AGAINST = /以\s*[\d,.万亿]+\s*\p{Script=Han}?\s*[对比：:]\s*$/u;

/** “They earned £38.5m, and we paid £2.1m *of it*”. */
const OF_IT = /^\s+of it\b/;

const RESTRICTED = /^(?:\s+[\p{L}-]+){1,5}\s+(?:that|which|whose)\s/u;

/**
 * Whether the words behind a figure make it a part: *300 of them*, *300 were held by …*, where the figure is what the
 * sentence speaks of. In “China filed 300 of them” and “a growth of 3 % was …” it is not.
 */
function isPartBehind(subject: Subject, figure: Figure, passage: Passage, text: string): boolean {
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + 60);
  if (!PART_BEHIND.test(behind) || isCalled(figure, passage)) return false;
  const clause = clauseAt(passage, figure.start);
  if (isAll(subject, figure, clause, passage, text)) return false;
  const before = passage.text.slice(clause.start - passage.start, figure.start - passage.start);
  const isObject = /\b(?:of|to|at|by|for|from|with|and|filed|holds?|held|has|have|had|owns?|owned)\s+$/i.test(before);
  const [own] = subject.mentions;
  // “The court in the capital, the BIPC, accounted for 300 of them”: the clause goes on with its verb.
  const isNear = subject.reach === 'clause' || (subject.reach === 'sentence' && GOES_ON.test(before));
  return !(isObject && isNear && own !== undefined && own.end <= figure.start);
}

/**
 * “New suits in Peru are at a low: 3,108 were filed in 2023”, “71,200 were declared worldwide”: what was done to it, by
 * nobody in particular, makes it no part where nothing has been counted that it could be a part of.
 */
function isAll({ mentions, reach }: Subject, figure: Figure, clause: Span, passage: Passage, text: string): boolean {
  if (reach !== 'clause' && reach !== 'sentence') return false;
  const done = DONE.exec(passage.text.slice(figure.end - passage.start, clause.end - passage.start));
  if (done === null || /\b(?:by|of|from|to)\b/.test(done.input.slice(done[0].length))) return false;
  const isBehind = mentions.some(({ start }) => start >= figure.end);
  const counted = passage.figures.some(({ kind, end }) => kind === figure.kind && end <= figure.start);
  return (isBehind || !counted) && isPlain(passage, text, figure.end + done[0].length, clause.end);
}

/** “China’s fell by 7%, and UK marks altogether from 14,600”: what is said of a measure as a whole is everybody’s. */
function isAltogether({ mentions }: Subject, figure: Figure, passage: Passage): boolean {
  const own = mentions.at(-1)!;
  if (own.end > figure.start) return false;
  const measure = passage.measures.findLast(({ start, end }) => start >= own.end && end <= figure.start);
  if (measure === undefined) return false;
  const clause = clauseAt(passage, own.start);
  const between = passage.text.slice(measure.end - passage.start, figure.start - passage.start);
  return measure.start >= clause.end && ALTOGETHER.test(between);
}

const ALTOGETHER =
  /^(?:\s+[\p{L}-]+){0,3}?\s+(?:altogether|overall|as a whole|in total)\b|^[^，。；]{0,6}(?:总体|整体|总量)/iu;
const GOES_ON =
  /^[\s,]*(?:and\s+|but\s+)?(?:\p{Ll}+ly\s+)?(?:accounted for|filed|holds?|held|has|had|owns?|owned|received|won)\s+$/u;
const DONE = /^\s+(?:were|was)\s+(?:\p{Ll}+ly\s+)?\p{Ll}+(?:ed|en|wn|de|ld)\b/u;

/** “1,521,700 were resident filings”: a part that is itself a measure is all that the subject has of that one. */
function isCalled(figure: Figure, passage: Passage): boolean {
  // “1,480 are essential” says what they are, and “300 were filed” what was done with them.
  const words = (passage.words ?? []).filter((word) => !ACT_WORDS.has(keyOf(word)));
  return [...passage.measures, ...words].some(
    ({ start }) =>
      start >= figure.end &&
      /^\s+(?:of (?:them|these|those|which)\s+)?(?:were|was|are|is)\s+$/.test(
        passage.text.slice(figure.end - passage.start, start - passage.start),
      ),
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
  return !between && !measured && !isCalled(figure, passage) && (own === undefined || own.start < at);
}
