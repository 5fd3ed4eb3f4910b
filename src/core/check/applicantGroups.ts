import type { Span } from '../text/span';
import type { Reach } from './judgement';
import type { EntityMention, Passage } from './mention';
import { OBJECT_BEFORE, PLACE_BEFORE, SOURCE_BEFORE, SOURCE_BEHIND, WHOLE_BEFORE } from './nameWords';
import { COMPARATORS, LIST_LINK } from './vocabulary';
import { sharesId } from './sharesId';

/** What applicants that are named together are to the figures around them. */
export type GroupRole = 'subject' | 'place' | 'source' | 'compared';

/** Applicants that are named one after the other with nothing but commas, `and`, 、 or 和 between them. */
export interface Group extends Span {
  readonly mentions: readonly EntityMention[];
  readonly role: GroupRole;
  /** Where a pronoun or description stands for a name: how far off that is, and whether there is no other. */
  readonly anaphor: { readonly reach: Reach; readonly certain: boolean } | null;
}

/** A pronoun or description, with the name that it stands for. */
export interface Anaphor extends Span {
  readonly mentions: readonly EntityMention[];
  readonly reach: Reach;
  readonly certain: boolean;
}

/** The groups of a sentence in order, each with its role. */
export function groupsOf(
  mentions: readonly EntityMention[],
  anaphors: readonly Anaphor[],
  text: string,
  passage: Passage,
): Group[] {
  const groups: { start: number; end: number; mentions: EntityMention[] }[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const between = last === undefined ? null : text.slice(last.end, mention.start).toLowerCase();
    if (last === undefined || between === null) {
      groups.push({ start: mention.start, end: mention.end, mentions: [mention] });
      continue;
    }
    // 腾讯（Tencent）, 华为 Huawei: the same applicant named twice is one member.
    const apposed = /^\s*[（(]?\s*$/.test(between) && sharesId(last.mentions.at(-1)!, mention);
    // 百度、腾讯等企业: what the list is an example of is no other applicant.
    const exemplified = /^等[\u3400-\u9fff]{0,4}$/.test(between);
    // “Ahead of India, Japan filed …”: the comma ends the comparison.
    const ends = /^\s*[,，]\s*$/.test(between) && roleOf(last, text, passage) !== 'subject';
    const listed = !ends && between.trim() !== '' && !/[;；]/.test(between) && LIST_LINK.test(between);
    if (!apposed && !exemplified && !listed) {
      groups.push({ start: mention.start, end: mention.end, mentions: [mention] });
      continue;
    }
    if (listed && !apposed && !exemplified) last.mentions.push(mention);
    last.end = mention.end;
  }
  const named = groups.map((group): Group => ({ role: roleOf(group, text, passage), anaphor: null, ...group }));
  const pointing = anaphors.map(({ start, end, mentions: [...stands], reach, certain }): Group => ({
    start,
    end,
    mentions: stands,
    role: roleOf({ start, end }, text, passage),
    anaphor: { reach, certain },
  }));
  return [...named, ...pointing].sort((a, b) => a.start - b.start);
}

function roleOf(span: Span, text: string, passage: Passage): GroupRole {
  const before = text.slice(Math.max(passage.start, span.start - REACH), span.start);
  if (isCompared(span, text, passage) || WHOLE_BEFORE.test(before) || OBJECT_BEFORE.test(before)) return 'compared';
  if (SOURCE_BEFORE.test(before) || SOURCE_BEHIND.test(text.slice(span.end, span.end + REACH))) return 'source';
  return PLACE_BEFORE.test(before) ? 'place' : 'subject';
}

const REACH = 40;

/** Whether a name is what the subject is compared with: ahead of *Japan*, 是*美国*的三倍. */
function isCompared(span: Span, text: string, passage: Passage): boolean {
  const before = text.slice(Math.max(passage.start, span.start - 24), span.start).toLowerCase();
  if (COMPARATORS.test(before) && !/是\s*$/.test(before)) return true;
  const [owned] = /^(?:（[^（）]{0,20}）)?(?:的|['’]s)?\s*/.exec(text.slice(span.end, span.end + REACH))!;
  const isPart = owned.includes('的');
  return (
    (isPart ? PART_VERB : /(?:是|为|相当于)$/).test(before) &&
    passage.figures.some(
      ({ kind, start }) =>
        (kind === 'multiple' || kind === 'fraction' || (kind === 'percent' && isPart)) &&
        start >= span.end &&
        start <= span.end + owned.length,
    )
  );
}

/** Before the one of whose number something is so much: 约为*日本*的53%, 不足*日本*的一半. */
const PART_VERB = /(?:是|为|相当于|等于|不[足到]|约|接?近|超过?|逾|≈|只有|仅|及|[抵到达])\s*$/;
