import type { Figure } from '../figures';
import { contains, type Span } from '../text/span';
import { clauseAt, type EntityMention, type Passage } from './mention';
import type { Reach } from './judgement';
import { BEHIND, COMPARATORS, LIST_LINK, PLAIN_HAN, RESPECTIVELY } from './vocabulary';

/** Whom a figure is said of. */
export interface Subject {
  /** One mention, or the members of a list that the figure is said of alike. */
  readonly mentions: readonly EntityMention[];
  readonly reach: Reach;
  /** False where another subject may stand in between: then it can confirm a figure, but not convict it. */
  readonly firm: boolean;
  /** True where the sentence seems to name another subject that the base does not know: then it confirms nothing. */
  readonly doubtful: boolean;
}

/**
 * The applicants of each figure of a sentence, by clause and distance: pairs of lists in order, then the applicant
 * before the figure, the one straight behind it (`21 in the European Union`), the one of an earlier clause. Null where
 * the sentence names none for it.
 */
export function subjectsOf(passage: Passage, text: string): ReadonlyMap<Figure, Subject | null> {
  const figures = passage.figures.filter(({ kind }) => kind !== 'year');
  // In “54.7% of China’s large-model patents” the country belongs to the measure and is not who the figure is about.
  const named = passage.applicants.filter((mention) => !passage.measures.some((measure) => contains(measure, mention)));
  const groups = groupMentions(named, text, passage);
  const subjects = new Map<Figure, Subject | null>();
  const paired = pairLists(figures, groups, text, passage);
  const taken = new Set<EntityMention>();
  let previousEnd = passage.start;
  for (const figure of passage.figures) {
    const pair = paired.get(figure);
    const subject = pair ?? findSubject(figure, previousEnd, groups, taken, passage, text);
    subjects.set(figure, subject);
    if (figure.kind === 'year') continue;
    if (subject !== null) for (const mention of subject.mentions) taken.add(mention);
    previousEnd = figure.end;
  }
  return subjects;
}

interface Group extends Span {
  readonly mentions: readonly EntityMention[];
}

/** Applicants that are named one after the other with nothing but commas, `and`, 、 or 和 between them. */
function groupMentions(mentions: readonly EntityMention[], text: string, passage: Passage): Group[] {
  const groups: { start: number; end: number; mentions: EntityMention[] }[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const between = last === undefined ? null : text.slice(last.end, mention.start).toLowerCase();
    // 腾讯（Tencent）: the same applicant named twice is one member.
    const apposed = between !== null && /^\s*[（(]\s*$/.test(between) && sharesId(last!.mentions.at(-1)!, mention);
    // 百度、腾讯等企业: what the list is an example of is no other applicant.
    if (last !== undefined && /^等[\u3400-\u9fff]{0,4}$/.test(between!)) {
      last.end = mention.end;
      continue;
    }
    // “Ahead of India, Japan filed …”: the comma ends the comparison.
    const ends = /^\s*[,，]\s*$/.test(between ?? '') && isComparator(last!, text, passage);
    if (
      last !== undefined &&
      between !== null &&
      (apposed || (!ends && between.trim() !== '' && LIST_LINK.test(between)))
    ) {
      if (!apposed) last.mentions.push(mention);
      last.end = mention.end;
    } else {
      groups.push({ start: mention.start, end: mention.end, mentions: [mention] });
    }
  }
  return groups;
}

function sharesId(a: EntityMention, b: EntityMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}

/** Runs of figures with only links, and what they count, between them. */
function figureRuns(figures: readonly Figure[], text: string): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    const between = previous === undefined ? '' : text.slice(previous.end, figure.start).toLowerCase();
    const linked =
      previous?.kind === figure.kind && /^[\s件项个家篇]*(?:,|、|，|and|和|与|及)+\s*(?:and\s*)?$/.test(between);
    if (last !== undefined && linked) last.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/** “A and B, with x and y”: lists of the same length are paired in order; `respectively` or 分别 makes it certain. */
function pairLists(
  figures: readonly Figure[],
  groups: readonly Group[],
  text: string,
  passage: Passage,
): Map<Figure, Subject> {
  const paired = new Map<Figure, Subject>();
  const certain = RESPECTIVELY.test(passage.text.toLowerCase());
  for (const run of figureRuns(figures, text)) {
    if (run.length < 2) continue;
    const before = groups.filter((group) => group.end <= run[0]!.start && group.mentions.length === run.length).at(-1);
    if (before === undefined) continue;
    const between = groups.some((group) => group.start >= before.end && group.end <= run[0]!.start);
    if (between && !certain) continue;
    run.forEach((figure, index) => {
      paired.set(figure, { mentions: [before.mentions[index]!], reach: 'sentence', firm: true, doubtful: false });
    });
  }
  return paired;
}

function findSubject(
  figure: Figure,
  previousEnd: number,
  groups: readonly Group[],
  taken: ReadonlySet<EntityMention>,
  passage: Passage,
  text: string,
): Subject | null {
  const clause = clauseAt(passage, figure.start);
  const compares = (group: Group): boolean => isComparator(group, text, passage);
  const before = groups.filter((group) => group.end <= figure.start);
  const segment = before.filter((group) => group.start >= Math.max(clause.start, previousEnd));
  const open = segment.filter((group) => !group.mentions.every((mention) => taken.has(mention)));
  // “The US (191,000)”, “ahead of Japan with 3,409”: the one right before it is meant, whatever else it is.
  const last = before.at(-1);
  if (last !== undefined && ADJOINING.test(text.slice(last.end, figure.start))) return of(last, 'clause', true);
  const adjoining = open.at(-1);
  // In 是美国的三倍 and 比美国多三件 the one beside the figure is what the subject is compared with.
  const isCompared =
    adjoining !== undefined &&
    (figure.kind === 'multiple' || /^[多少高低][出了]?$/.test(text.slice(adjoining.end, figure.start).trim())) &&
    isComparator(adjoining, text, passage);
  if (adjoining !== undefined && !isCompared && figure.start - adjoining.end <= 4) return of(adjoining, 'clause', true);
  const plain = open.filter((group) => !compares(group)).at(-1);
  if (plain !== undefined)
    return of(
      plain,
      'clause',
      !namesAnother(text, plain.end, figure.start, passage) && !hasAnother(plain, figure, passage, text),
    );

  // The one behind “three times” is what the subject is compared with.
  const behind = figure.kind === 'multiple' ? null : straightBehind(figure, groups, passage, text);
  const unclaimed = namesAnother(text, Math.max(reachOf(clause, passage), previousEnd), figure.start, passage);
  if (behind !== null && !unclaimed) return of(behind, 'clause', true);
  if (adjoining !== undefined && before.every(compares)) return of(adjoining, 'clause', false);

  const firm = !unclaimed;
  const inClause = before.filter((group) => group.start >= clause.start && !compares(group)).at(-1);
  if (inClause !== undefined) return of(inClause, 'clause', firm);
  const earlier = before.filter((group) => !compares(group)).at(-1);
  if (earlier !== undefined) return of(earlier, 'sentence', firm);
  const next = groups.find((group) => group.start >= figure.end && group.end <= clause.end && !compares(group));
  if (next !== undefined) return of(next, 'clause', false);
  // “Established in 2017, Damo Academy …”
  const later = before.length > 0 || unclaimed ? undefined : groups.find((group) => !compares(group));
  return later === undefined ? null : of(later, 'sentence', false);
}

const ADJOINING = /^(?:’s|'s)?\s*(?:[(（]|with|at|on)\s*$/;

/** Where the search for a subject begins: in “Siemens, which filed 300”, “Siemens (300)” it is the clause before. */
function reachOf(clause: Span, passage: Passage): number {
  const own = passage.text.slice(Math.max(0, clause.start - passage.start - 1));
  return /^(?:[(（]|.\s*(?:which|who|whose)\b)/.test(own) ? clauseAt(passage, clause.start - 2).start : clause.start;
}

/** “Baidu’s rivals filed 500”: not Baidu, unless what it has is what is counted, or who counts for it. */
function hasAnother(group: Span, figure: Figure, passage: Passage, text: string): boolean {
  const owned = /^(?:’s|'s)\s+/.exec(text.slice(group.end, figure.start));
  if (owned === null) return false;
  const from = group.end + owned[0].length;
  const words = /^(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)/u.exec(text.slice(from, figure.start));
  const counted = passage.measures.some((measure) => measure.end > from && measure.start <= figure.start);
  return words !== null && !counted && !ITS_OWN.test(text.slice(from, figure.start));
}

const ITS_OWN =
  /^(?:[\p{L}-]+\s+){0,3}?(?:applicants?|inventors?|filers?|companies|firms|enterprises|researchers|total|number|count|tally|output|figure|share|lead|portfolio|filings?|applications?|patents?|grants?|families|inventions?|registrations?|growth|performance|result|score|rank|position|place)\b/iu;

/** Whether a group is what the subject is compared with. */
function isComparator(group: Span, text: string, passage: Passage): boolean {
  return COMPARATORS.test(text.slice(Math.max(passage.start, group.start - 24), group.start).toLowerCase());
}

function of(group: Group, reach: Reach, firm: boolean): Subject {
  return { mentions: group.mentions, reach, firm, doubtful: false };
}

/** `6,276 from the US`, `21 in the European Union`: an applicant behind its figure and what that counts. */
function straightBehind(figure: Figure, groups: readonly Group[], passage: Passage, text: string): Group | null {
  const group = groups.find((candidate) => candidate.start >= figure.end);
  if (group === undefined || group.start > clauseAt(passage, figure.start).end) return null;
  const next = passage.figures.find((other) => other.start >= figure.end && other.kind !== 'year');
  if (next !== undefined && next.start < group.start) return null;
  return BEHIND.test(text.slice(figure.end, group.start)) ? group : null;
}

/**
 * Whether a stretch before a figure names a subject that the base does not know: a capitalised word in the middle of a
 * sentence, or Han characters that are no function word, measure, period or known name.
 */
function namesAnother(text: string, from: number, to: number, passage: Passage): boolean {
  let rest = text.slice(from, to);
  const cut = (span: Span): void => {
    const start = Math.max(0, span.start - from);
    const end = Math.min(rest.length, span.end - from);
    if (start < end) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  for (const known of [...passage.applicants, ...passage.measures, ...passage.periods, ...passage.figures]) cut(known);
  const words = rest.matchAll(/[A-Z][\p{L}]+(?:['’]s)?/gu);
  for (const word of words) {
    const at = from + word.index;
    if (at > passage.start + 1 && !STARTERS.has(word[0])) return true;
    if (
      at <= passage.start + 1 &&
      !STARTERS.has(word[0]) &&
      /^\s+(?:[a-z]+ed|has|had|have|was|is|made|got|won|led|holds?|leads?)\b/.test(
        rest.slice(word.index + word[0].length),
      )
    )
      return true;
  }
  return /[\u3400-\u9fff]{2,}/.test(rest.replace(PLAIN_HAN, ' '));
}

/**
 * Whether a sentence without a known applicant says its figure of one that the base does not know: “grants in Germany
 * reached 12,000”, “Siemens holds 300”, 德国有12个. Who only counts or reports is none.
 */
export function saysOfAnother(figure: Figure, passage: Passage, text: string): boolean {
  let before = text.slice(passage.start, figure.start);
  for (const { start, end } of [...passage.measures, ...passage.periods]) {
    const from = start - passage.start;
    if (end <= figure.start)
      before = before.slice(0, from) + '#'.repeat(end - start) + before.slice(from + end - start);
  }
  for (const match of before.matchAll(UNKNOWN_NAME)) {
    const [whole, lead, name] = match;
    const behind = before.slice(match.index + whole.length);
    if (!STARTERS.has(name!) && (/\w/.test(lead!) || ACTS_ITSELF.test(behind))) return true;
  }
  const clauses = before.replace(PLAIN_HAN, (word) => (HAN_VERB.test(word) ? word : ' ')).split(/[，,；;：:（(]/);
  return clauses.some((clause, index) =>
    index === clauses.length - 1
      ? /[\u3400-\u9fff]{2,}(?=$|[的有在共设#])/.test(clause)
      : /^[\s#]*[\u3400-\u9fff]{2,}(?=[的有在共设#])/.test(clause),
  );
}

const HAN_VERB = /[的有在共设]/;
const UNKNOWN_NAME = /(^|[,;]\s+|\b(?:in|of|from|by|for)\s+(?:the\s+)?)(\p{Lu}\p{L}+)(?![\p{L}’'])/gu;
const ACTS_ITSELF =
  /^\s+(?:(?!counted|reported|estimated|recorded|listed|noted|published)[a-z]+ed|has|had|have|was|is|made|got|won|led|holds?|leads?|runs?|owns?|files?)\b/;

/** Capitalised words that open sentences or name times and no subject. */
const STARTERS = new Set(
  'In The This That These Those It Its Their They Of For By From Since Between Over About More Some Only With And But Also Last Over During After Before At As To January February March April May June July August September October November December Together Meanwhile However Both Overall'.split(
    ' ',
  ),
);
