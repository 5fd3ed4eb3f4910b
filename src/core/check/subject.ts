import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Span } from '../text/span';
import { anaphorsOf, covers } from './anaphors';
import { beforeBracket } from './beforeBracket';
import { collectivesIn } from './collectives';
import { groupsOf, type Group } from './applicantGroups';
import { namedIn, type Focus } from './focus';
import type { Reach } from './judgement';
import { clauseAt, type EntityMention, type Passage } from './mention';
import { isHungOn } from './isHungOn';
import { isNamesakeBetween } from './isNamesakeBetween';
import { COORDINATED, FRONTED, HEAD_BEFORE, INSERTED, OWN_SUBJECT, PREDICATE, QUANTITY, TIME_NOUN } from './nameWords';
import { ownerBehind, recipientOf, straightBehind } from './ownerBehind';
import { pairLists } from './pairLists';
import { sharesId } from './sharesId';
import { namesAnother } from './unknownName';
import { isSetAgainst } from './isSetAgainst';
import { isWhereabouts, ownerAtHome } from './whereabouts';

/** Whom a figure is said of. */
export interface Subject {
  /** One mention, or the members of a list that the figure is said of alike. */
  readonly mentions: readonly EntityMention[];
  readonly reach: Reach;
  /** False where another subject may stand in between: then it can confirm a figure, but not convict it. */
  readonly firm: boolean;
  /**
   * True where it is not firm because the text itself speaks against it: the figure is of a part or of several together,
   * or a name or a noun that the base does not know stands in between. Left out where the subject is merely far off.
   */
  readonly against?: boolean;
  /** True where the sentence seems to name another subject that the base does not know: then it confirms nothing. */
  readonly doubtful: boolean;
  /** True where the figure is called the subject's own, so that what stands behind it is no part of somebody else's. */
  readonly owns?: boolean;
  /** True where nobody is named, and it is whoever the measure is of as a whole; its mention is that of the measure. */
  readonly implied?: boolean;
}

/**
 * The applicants of each figure of a sentence, by clause and distance: pairs of lists in order, then the applicant
 * before the figure, the one straight behind it (`21 in the European Union`), the one of an earlier clause. Null where
 * the sentence names none for it.
 */
export function subjectsOf(
  passage: Passage,
  text: string,
  focus: Focus,
  base: FactBase,
): ReadonlyMap<Figure, Subject | null> {
  const figures = passage.figures.filter(({ kind }) => kind !== 'year');
  // In “54.7% of China’s large-model patents” the country belongs to the measure and is not who the figure is about.
  const named = namedIn(passage);
  const anaphors = anaphorsOf(passage, groupsOf(named, [], text, passage), focus, base);
  const apart = named.filter((mention) => !anaphors.some((anaphor) => covers(anaphor, mention)));
  const groups = groupsOf(apart, anaphors, text, passage);
  const subjects = new Map<Figure, Subject | null>();
  const paired = pairLists(figures, [...groups, ...collectivesIn(passage, focus)], text, passage);
  const taken = new Set<Group>();
  let previousEnd = passage.start;
  let previous: Found | null = null;
  for (const figure of passage.figures) {
    const like = beforeBracket(figure, passage);
    if (like !== undefined) {
      subjects.set(figure, subjects.get(like) ?? null);
      previousEnd = figure.end;
      continue;
    }
    const pair = paired.get(figure);
    const found: Found | null =
      pair === undefined ? find({ figure, previousEnd, previous, groups, taken, passage, text, focus }) : null;
    subjects.set(
      figure,
      pair === undefined
        ? besideBracket(besideNamesake(toSubject(found), figure, passage), groups, figure, passage)
        : { mentions: [pair], reach: 'sentence', firm: pair.isMetonym !== true, doubtful: false },
    );
    if (figure.kind === 'year') continue;
    if (found !== null) taken.add(found.group);
    if (pair !== undefined) for (const group of groups) if (group.mentions.includes(pair)) taken.add(group);
    if (found !== null) previous = found;
    previousEnd = figure.end;
  }
  return subjects;
}

/** Where another one of the same kind is named nearer, the figure is most likely that one's. */
function besideNamesake(subject: Subject | null, figure: Figure, passage: Passage): Subject | null {
  const isOther = subject?.mentions.some((mention) => isNamesakeBetween(mention, figure, passage)) === true;
  return isOther ? { ...subject, firm: false, doubtful: true } : subject;
}

/** “Half of what Lorne, twice the size, could show (182)”: alone in a bracket, it is of the one that is named last. */
function besideBracket(
  subject: Subject | null,
  groups: readonly Group[],
  figure: Figure,
  passage: Passage,
): Subject | null {
  const { start, end } = figure;
  const { text, start: from } = passage;
  const isAlone =
    /[(（]\s*[$€£¥]?$/.test(text.slice(0, start - from)) && /^\p{L}?\s*[)）]/u.test(text.slice(end - from));
  if (subject === null || !isAlone) return subject;
  const last = groups.findLast((group) => group.end <= start);
  const isOther = last?.mentions.some((one) => !subject.mentions.some((other) => sharesId(one, other))) === true;
  if (!isOther) return subject;
  if (isHungOn(last, figure, passage))
    return { mentions: last.mentions, reach: 'clause', firm: false, doubtful: false };
  return { ...subject, firm: false, against: true };
}

interface Found {
  readonly group: Group;
  readonly reach: Reach;
  readonly firm: boolean;
  readonly against?: boolean;
  readonly owns?: boolean;
  readonly isBehind?: boolean;
}

function toSubject(found: Found | null): Subject | null {
  if (found === null) return null;
  const { group, reach, firm, against, owns } = found;
  return {
    mentions: group.mentions,
    reach: group.anaphor?.reach ?? reach,
    firm: firm && group.anaphor?.certain !== false && !group.mentions.some(({ isMetonym }) => isMetonym === true),
    ...(against === true ? { against } : {}),
    doubtful: false,
    ...(owns === true ? { owns } : {}),
  };
}

interface Search {
  readonly figure: Figure;
  /** The end of the figure before, and whose that was. */
  readonly previousEnd: number;
  readonly previous: Found | null;
  readonly groups: readonly Group[];
  /** Those who have a figure already. */
  readonly taken: ReadonlySet<Group>;
  readonly passage: Passage;
  readonly text: string;
  readonly focus: Focus;
}

function find(search: Search): Found | null {
  const { figure, previousEnd, previous, groups, taken, passage, text, focus } = search;
  const clause = clauseAt(passage, figure.start);
  const before = groups.filter((group) => group.end <= figure.start);
  const from = Math.max(clause.start, previousEnd);
  const open = before.filter((group) => group.start >= from && !taken.has(group));
  // “The US (191,000)”, “ahead of Japan with 3,409”: the one right before it is meant, whatever else it is.
  const last = before.at(-1);
  if (last !== undefined && ADJOINING.test(text.slice(last.end, figure.start)))
    return { group: last, reach: 'clause', firm: true, owns: true };
  const owner = ownerBehind(figure, groups, passage, text);
  if (owner !== null) return { group: owner, reach: 'clause', firm: true, owns: true, isBehind: true };
  const adjoining = open.at(-1);
  // In 是美国的三倍 and 比美国多三件 the one beside the figure is what the subject is compared with.
  const isCompared = adjoining?.role === 'compared' && isSetAgainst(figure, adjoining, text);
  const atHome = adjoining === undefined ? undefined : ownerAtHome(adjoining, before, taken, text);
  if (atHome !== undefined) return { group: atHome, reach: 'sentence', firm: false };
  const isWhere = adjoining !== undefined && isWhereabouts(adjoining, open, from, passage, text);
  if (adjoining !== undefined && !isCompared && !isWhere && figure.start - adjoining.end <= 4)
    return {
      group: adjoining,
      reach: 'clause',
      firm: true,
      owns: /^['’]s\s*$|^的?$/.test(text.slice(adjoining.end, figure.start)),
    };

  const head = reachOf(clause, passage);
  // Behind a figure of the same clause its head has gone by.
  const unclaimed = namesAnother(text, Math.max(head, previousEnd), figure.start, passage, previousEnd > head);
  const plain = open.filter(({ role }) => role === 'subject').at(-1);
  const recipient = recipientOf(figure, groups, passage, text);
  if (plain !== undefined && recipient !== null) return { group: recipient, reach: 'clause', firm: false };
  if (plain !== undefined) {
    const against =
      namesAnother(text, plain.end, figure.start, passage, true) || hasAnother(plain, figure, passage, text);
    return { group: plain, reach: 'clause', firm: !against && !rivals(plain, open, text), against };
  }
  // “Samsung filed 500 and was granted 300 in the US”: whose the verb before was, and not where.
  const isCoordinated =
    previous !== null && !previous.isBehind && COORDINATED.test(text.slice(previousEnd, figure.start));
  const isOwn = previousEnd <= clause.start && hasOwnSubject(clause, figure, passage);
  const behind = figure.kind === 'multiple' ? null : straightBehind(figure, groups, passage, text);
  if (isCoordinated && (behind === null || behind.isPlace))
    return {
      ...previous,
      reach: 'sentence',
      firm: previous.firm && !unclaimed,
      against: previous.against === true || unclaimed,
    };
  const where = open.filter(({ role }) => role === 'place').at(-1);
  const spoken = before.filter(({ role }) => role === 'subject');
  const ahead =
    spoken.filter((group) => group.start >= clause.start || !isInserted(group, clause, passage)).at(-1) ??
    spoken.at(-1);
  if (where !== undefined && (ahead === undefined || ahead.start < from)) {
    // “At Harvard 40% are licensed; at Yale it is 30%”: the place has taken the part of the subject.
    const isAll = QUANTITY.test(text.slice(where.end, figure.start));
    return { group: where, reach: 'clause', firm: isAll || (!unclaimed && ahead === undefined), against: unclaimed };
  }
  // The one behind “three times” is what the subject is compared with.
  if (behind !== null && !unclaimed) {
    const elided =
      behind.isPlace &&
      previous?.group !== behind.group &&
      previous !== null &&
      !previous.isBehind &&
      !/^\s+of (?:them|these|those)\s/.test(text.slice(figure.end, behind.group.start)) &&
      !AGAINST.test(text.slice(from, figure.start));
    return { group: behind.group, reach: 'clause', firm: !elided, isBehind: true };
  }
  if (adjoining !== undefined && before.every(({ role }) => role === 'compared'))
    return { group: adjoining, reach: 'clause', firm: false, against: true };

  const inClause = before.filter((group) => group.start >= clause.start && group.role === 'subject').at(-1);
  if (inClause !== undefined) return { group: inClause, reach: 'clause', firm: !unclaimed, against: unclaimed };
  const earlier = ahead ?? before.filter(({ role }) => role !== 'compared').at(-1);
  if (earlier !== undefined) {
    const against = unclaimed || isOwn || earlier.role === 'source';
    return { group: earlier, reach: 'sentence', firm: !against, against };
  }
  const next = groups.find(({ start, end, role }) => start >= figure.end && end <= clause.end && role !== 'compared');
  const isOpen = focus.applicants.length === 0 || focus.isLeft === true;
  if (next !== undefined && isOpen) return { group: next, reach: 'clause', firm: false };
  // “Established in 2017, Damo Academy …”
  const later = before.length > 0 || unclaimed ? undefined : groups.find(({ role }) => role === 'subject');
  if (later === undefined) return null;
  const firm = isFronted(later, passage);
  return firm || figure.kind === 'year' || focus.applicants.length === 0
    ? { group: later, reach: 'sentence', firm }
    : null;
}

const ADJOINING =
  /^(?:’s|'s)?[,，]?\s*(?:(?:(?:has|had|have|does|did)\s+)?[(（]|(?:with|at|on)(?:\s+(?:its|their))?)\s*$/;
/** Before a figure that is set against another one. */
const AGAINST =
  /\b(?:compared (?:to|with)|against|versus|vs\.?|than|whereas|while|followed by|ahead of|behind)\b[^,;]*$/i;

/** “The grants of Samsung under Japan’s rules reached 300”: one of two, unless the one is the attribute of the other. */
function rivals(group: Group, open: readonly Group[], text: string): boolean {
  return open.some(
    (other) =>
      other !== group &&
      other.role === 'subject' &&
      !/^(?:的|['’]s)?\s?$/.test(text.slice(other.end, group.start)) &&
      !other.mentions.some(({ ids }) => group.mentions.some((mention) => mention.ids.some((id) => ids.includes(id)))),
  );
}

/** “Korea, which overtook Japan in 2022, filed 300”: whoever stands in the clause between is not who filed. */
function isInserted({ start }: Span, clause: Span, passage: Passage): boolean {
  const own = clauseAt(passage, start);
  if (own.end >= clause.start || own.start === passage.start) return false;
  const opening = passage.text.slice(own.start - passage.start, own.end - passage.start);
  return INSERTED.test(opening) && PREDICATE.test(passage.text.slice(clause.start - passage.start));
}

/** Whether the clause of a figure speaks of somebody without a name: “while the sector as a whole filed 500”. */
function hasOwnSubject(clause: Span, figure: Figure, passage: Passage): boolean {
  const words = OWN_SUBJECT.exec(passage.text.slice(clause.start - passage.start, figure.start - passage.start))?.[1];
  if (words === undefined || TIME_NOUN.test(words) || ITS_OWN.test(words)) return false;
  return !passage.measures.some(({ start, end }) => start >= clause.start && end <= figure.start);
}

/** “With 4,155 patents, Korea came second”: what a sentence opens with is said of the subject of its main clause. */
function isFronted({ start, anaphor }: Group, passage: Passage): boolean {
  if (!FRONTED.test(passage.text)) return false;
  const clause = clauseAt(passage, start);
  if (clause.start === passage.start) return start - clause.start <= 40;
  return anaphor !== null || HEAD_BEFORE.test(passage.text.slice(clause.start - passage.start, start - passage.start));
}

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
