import type { NoteCheck } from '../../check/checkNote';
import { lexisOf } from '../../check/lexis';
import type { Block, Note } from '../../note/note';
import type { Span } from '../../text/span';
import { citeFact, insertFact, type InsertStyle } from '../insertFact';
import { passagesAround } from '../passagesAround';
import { rankFacts, type RankedFact } from '../rankFacts';
import { searchFacts } from '../searchFacts';
import { completeDirective } from './completeDirective';
import { completeName } from './completeName';
import type { Completion, CompletionItem } from './completion';
import { toFactItem } from './toFactItem';

/**
 * What can be written at an offset of a note: facts as footnotes behind `[^` (or what a Chinese keyboard makes of it,
 * `【……`), facts of an applicant with their figures behind its name and a space, and directives in a comment. On request
 * (`asked`) also behind a name without a space, any fact where a word would begin, and the names of applicants that
 * begin with what is typed. Null where there is nothing.
 */
export function completeNote(
  check: NoteCheck,
  offset: number,
  { asked, style }: { readonly asked: boolean; readonly style: InsertStyle },
): Completion | null {
  const { note } = check;
  const line = lineBefore(note.text, offset);
  const directive = completeDirective(check, offset, line);
  if (directive !== null) return directive;
  const block = writtenAt(note, offset);
  if (block === 'nowhere' || isInCode(line)) return null;
  const opened = /[[［【](?:\^|…+)([^\s[\]［］【】]{0,80})$/.exec(line);
  if (opened !== null) return completeFootnote(check, offset, opened[0], opened[1] ?? '');
  const named = block === null ? [] : namedBefore(check, block, offset, line, asked);
  if (named.length === 0 && !asked) return null;
  if (named.length === 0 && !/(?:^|[\s(（“"‘'：:，。；、])$/.test(line)) return completeName(check, offset, line);
  const facts = rankFacts(check, offset).filter(
    ({ fact }) => fact.figure !== null && (named.length === 0 || named.includes(fact.applicant)),
  );
  const at = { start: offset, end: offset };
  const items = facts.slice(0, MOST_ITEMS).map(({ fact }) => {
    const { text, edits, figure } = insertFact(check, fact, at, style);
    return toFactItem({ check, fact, figure, lead: '', edits, length: text.length });
  });
  return items.length === 0 ? null : { replace: at, items, isIncomplete: false };
}

const MOST_ITEMS = 50;

/** Where there are few facts all are given at once; else those that what is typed finds. */
function completeFootnote(check: NoteCheck, offset: number, written: string, typed: string): Completion | null {
  const rest = check.note.text.slice(offset, offset + 100);
  const closed = /^[^\s[\]［］【】]{0,80}[\]］】]/.exec(rest)?.[0].length ?? 0;
  const replace: Span = { start: offset - written.length, end: offset + closed };
  const ranked = rankFacts(check, replace.start);
  const isIncomplete = ranked.length > MOST_ITEMS;
  const found = isIncomplete ? searchFacts(typed, ranked, check.base).slice(0, MOST_ITEMS) : ranked;
  const lead = isIncomplete ? written : written.slice(0, written.length - typed.length);
  const items = found.map((one) => toFootnote(one, check, replace, lead, isIncomplete));
  return items.length === 0 && !isIncomplete ? null : { replace, items, isIncomplete };
}

function toFootnote(
  { fact }: RankedFact,
  check: NoteCheck,
  replace: Span,
  lead: string,
  isFound: boolean,
): CompletionItem {
  const { edits, text } = citeFact(check, fact, replace, `[^${fact.id}]`);
  const item = toFactItem({ check, fact, figure: '', lead, edits, length: text.length });
  // What was found by pinyin or a number may not look like it.
  return isFound ? { ...item, filter: lead } : item;
}

/** The text of the line before an offset, or the end of it. */
function lineBefore(text: string, offset: number): string {
  const start = Math.max(0, offset - LONGEST_LINE);
  return text.slice(Math.max(start, lastLineBreak(text, offset) + 1), offset);
}

const LONGEST_LINE = 400;

function lastLineBreak(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0 && at >= offset - LONGEST_LINE; at--) if (/[\r\n]/.test(text[at]!)) return at;
  return -1;
}

/** The block that somebody writes on at an offset; null for a new one, `nowhere` in code, math or front matter. */
function writtenAt({ blocks, frontMatter, definitions, text }: Note, offset: number): Block | null | 'nowhere' {
  if (frontMatter !== null && offset <= frontMatter.end) return 'nowhere';
  if (definitions.some(({ start, end }) => start <= offset && offset <= end)) return 'nowhere';
  const block = blocks.findLast(({ start }) => start <= offset);
  if (block !== undefined && /^[ \t　]*$/.test(text.slice(block.end, offset))) return block;
  const start = Math.max(lastLineBreak(text, offset) + 1, 0);
  return /^[ \t　>*+-]*$/.test(text.slice(start, offset)) && !isFenced(text, offset) ? null : 'nowhere';
}

/** Whether an odd number of fences stands above: what an empty line in code is told by. */
function isFenced(text: string, offset: number): boolean {
  return (text.slice(Math.max(0, offset - 20_000), offset).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

function isInCode(line: string): boolean {
  return (line.match(/`/g)?.length ?? 0) % 2 === 1;
}

/** The ids of the applicant whose name ends right before the place, and a space where nobody asked. */
function namedBefore(check: NoteCheck, block: Block, offset: number, line: string, asked: boolean): readonly string[] {
  const before = asked ? line.replace(/[ 　]$/, '') : /^(.*[^\s　])[ 　]$/u.exec(line)?.[1];
  if (before === undefined || before === '') return [];
  if (!asked && /^[\p{L}\p{N}]/u.test(check.note.text.slice(offset, offset + 2))) return [];
  // Few words end with a name: only then the sentence is read.
  const tail = before.slice(-LONGEST_NAME);
  if (
    !lexisOf(check.base)
      .applicants.find(tail)
      .some(({ end }) => end === tail.length)
  )
    return [];
  const end = block.prose.fromSource(offset - (line.length - before.length) - 1) + 1;
  return passagesAround(block, end, check).flatMap(({ applicants }) =>
    applicants.flatMap((mention) => (mention.end === end && mention.isMetonym !== true ? mention.ids : [])),
  );
}

const LONGEST_NAME = 80;
