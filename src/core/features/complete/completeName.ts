import type { NoteCheck } from '../../check/checkNote';
import { toSimplified } from '../../check/toSimplified';
import { foldName } from '../../factbase';
import { isPinyinOf } from '../pinyin';
import { rankFacts } from '../rankFacts';
import type { Completion, CompletionItem } from './completion';

/**
 * The names of applicants that begin with what is typed before an offset, those under discussion first: in either
 * script, whatever their case and width, and Chinese ones by their pinyin too. In Chinese, where no space tells where a
 * name begins, it is as much as begins a name: of `据华` that is `华`. Null where nothing does, or all is typed.
 */
export function completeName(check: NoteCheck, offset: number, line: string): Completion | null {
  const tail = line.slice(-LONGEST);
  for (let at = 0; at < tail.length; at++) {
    if (!mayBegin(tail, at)) continue;
    const items = namesFor(tail.slice(at), check, offset);
    if (items.length === 0) continue;
    return { replace: { start: offset - tail.length + at, end: offset }, items, isIncomplete: false };
  }
  return null;
}

/** How far before the place a name may begin, and how many are shown. */
const LONGEST = 40;
const MOST = 50;

/** A name begins where a word does, or anywhere among Chinese characters. */
function mayBegin(text: string, at: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) return false;
  const isInWord = at > 0 && /[\p{L}\p{N}'’]/u.test(text.charAt(at - 1));
  return !isInWord || isHan(text.charAt(at)) || isHan(text.charAt(at - 1));
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

function namesFor(typed: string, check: NoteCheck, offset: number): readonly CompletionItem[] {
  const wanted = folded(typed);
  const isPinyin = /^[a-z]{2,}$/i.test(typed);
  const begun: [applicant: string, item: CompletionItem][] = [];
  const read: typeof begun = [];
  for (const { id, name, aliases } of check.base.applicants.values()) {
    for (const form of new Set([name, ...aliases])) {
      const own = folded(form);
      if (own.startsWith(wanted) && own !== wanted) begun.push([id, toItem(form, name, form)]);
      else if (isPinyin && isHan(form.charAt(0)) && isPinyinOf(form, typed)) read.push([id, toItem(form, name, typed)]);
    }
  }
  const found = [...begun, ...read];
  if (found.length < 2) return found.map(([, item]) => item);
  const ranks = new Map<string, number>();
  for (const { fact } of rankFacts(check, offset))
    if (!ranks.has(fact.applicant)) ranks.set(fact.applicant, ranks.size);
  const rankOf = ([id]: (typeof found)[number]): number => ranks.get(id) ?? Infinity;
  const byRank = (a: (typeof found)[number], b: (typeof found)[number]): number =>
    rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b);
  return [...begun.sort(byRank), ...read.sort(byRank)].slice(0, MOST).map(([, item]) => item);
}

function toItem(form: string, name: string, filter: string): CompletionItem {
  const detail = form === name ? '' : name;
  const rest = { description: '', edits: [], cursor: form.length, fact: null, about: null };
  return { kind: 'name', label: form, detail, filter, text: form, ...rest };
}

function folded(text: string): string {
  return toSimplified(foldName(text));
}
