import type { Figure } from '../figures';
import type { Group } from './applicantGroups';
import { clauseAt, type Passage } from './mention';
import {
  ATTRIBUTE_BEHIND,
  EQUALS_BEHIND,
  EVERYWHERE,
  GENITIVE,
  GIVING,
  OWNED_BEHIND,
  RANK_BEFORE_NAME,
  RELATIVE_BEHIND,
  VERB,
} from './nameWords';
import { BEHIND } from './vocabulary';

/** Whom a figure is said to come from or belong to: 7,860项*属于*…, 52% *come from* China, 1.2万件*的*华为. */
export function ownerBehind(figure: Figure, groups: readonly Group[], passage: Passage, text: string): Group | null {
  if (figure.kind === 'multiple' || figure.kind === 'fraction' || figure.kind === 'year') return null;
  const group = nextBehind(figure, groups, passage);
  if (group === null || group.role === 'compared') return null;
  const between = behindBracket(figure.end, group.start, text);
  if (figure.kind === 'rank') return RANK_BEFORE_NAME.test(between) ? group : null;
  if (OWNED_BEHIND.test(between) || ATTRIBUTE_BEHIND.test(between)) return group;
  if (RELATIVE_BEHIND.test(between) && VERB.test(text.slice(group.end, group.end + 24))) return group;
  return EQUALS_BEHIND.test(between) && GENITIVE.test(text.slice(group.end, group.end + 12)) ? group : null;
}

/** Who gets what is given: “the court awarded 41 million to Nordwave”, “the office granted 300 patents to Samsung”. */
export function recipientOf(figure: Figure, groups: readonly Group[], passage: Passage, text: string): Group | null {
  const group = nextBehind(figure, groups, passage);
  if (group === null || BEHIND.exec(text.slice(figure.end, group.start))?.[1] !== 'to') return null;
  return GIVING.test(text.slice(clauseAt(passage, figure.start).start, figure.start)) ? group : null;
}

/** `6,276 from the US`, `21 in the European Union`: an applicant behind its figure and what that counts. */
export function straightBehind(
  figure: Figure,
  groups: readonly Group[],
  passage: Passage,
  text: string,
): { readonly group: Group; readonly isPlace: boolean } | null {
  const group = nextBehind(figure, groups, passage);
  if (group === null) {
    const bracketed = inBracket(figure, groups, text);
    return bracketed === null ? null : { group: bracketed, isPlace: false };
  }
  const between = behindBracket(figure.end, group.start, text);
  const preposition = BEHIND.exec(between)?.[1];
  if (preposition !== undefined) return { group, isPlace: /^(?:in|at|to|for)$/.test(preposition) };
  const everywhere =
    EVERYWHERE.test(text.slice(group.start, group.end)) && /^(?:\s+[\p{L}’'-]+){0,6}\s+$/u.test(between);
  return everywhere ? { group, isPlace: false } : null;
}

/** “14.1 months (JPO)”: who stands alone in the bracket behind a figure. */
function inBracket(figure: Figure, groups: readonly Group[], text: string): Group | null {
  const group = groups.find(({ start }) => start >= figure.end);
  if (group === undefined || !/^\s*[)）]/.test(text.slice(group.end, group.end + 4))) return null;
  return /^[^\d,，.。;；:：()（）]{0,40}[(（]$/.test(text.slice(figure.end, group.start)) ? group : null;
}

/** The text from a figure to what stands behind it, without a bracket that only adds to the figure: 305 (4%) to China. */
function behindBracket(from: number, to: number, text: string): string {
  return text.slice(from, to).replace(BRACKET, '');
}

const BRACKET = /^\s*[(（][^()（）]{0,40}[)）]/;

/** The first applicant behind a figure in its clause, with no other figure in between that is in no bracket. */
function nextBehind(figure: Figure, groups: readonly Group[], passage: Passage): Group | null {
  const group = groups.find((candidate) => candidate.start >= figure.end);
  if (group === undefined) return null;
  const { text, start } = passage;
  const [bracket] = BRACKET.exec(text.slice(figure.end - start, group.start - start)) ?? [''];
  const end = figure.end + bracket.length;
  if (group.start > clauseAt(passage, bracket === '' ? figure.start : end).end) return null;
  const next = passage.figures.find((other) => other.start >= end && other.kind !== 'year');
  return next !== undefined && next.start < group.start ? null : group;
}
