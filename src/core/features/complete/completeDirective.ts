import type { NoteCheck } from '../../check/checkNote';
import { rules } from '../../check/rules';
import type { DirectiveKind } from '../../note/note';
import { rankFacts } from '../rankFacts';
import type { Completion, CompletionItem } from './completion';

/** What each directive does. */
export const directiveLabels: Readonly<Record<DirectiveKind, string>> = {
  'disable-next-line': 'Nothing is reported in the next line.',
  'disable-line': 'Nothing is reported in this line.',
  disable: 'Nothing is reported from here on.',
  enable: 'Problems are reported again from here on.',
  'disable-file': 'Nothing is reported in this note.',
  accept: 'A figure of this paragraph may differ from the fact, for a reason and until a day.',
};

/** Completes `<!-- ipnotes-…`: the directive, then the codes that it is about, or the fact that is accepted. */
export function completeDirective(check: NoteCheck, offset: number, line: string): Completion | null {
  const start = line.lastIndexOf('<!--');
  const comment = start < 0 ? '' : line.slice(start);
  if (start < 0 || comment.includes('-->') || comment.length > 200) return null;
  const kind = /^<!--\s*(ipnotes-[a-z-]*)$/.exec(comment);
  if (kind !== null) return completeKind(check.note.text, offset, kind[1]!);
  const accepted = /^<!--\s*ipnotes-accept\s+([a-z0-9-]*)$/.exec(comment);
  if (accepted !== null) return completeAccepted(check, offset, accepted[1]!);
  const coded = /^<!--\s*ipnotes-(?:disable|enable)[a-z-]*\s([a-z\s,-]*?)([a-z-]*)$/.exec(comment);
  return coded === null ? null : completeCode(offset, coded[2]!, new Set(coded[1]!.split(/[\s,]+/)));
}

function completeKind(text: string, offset: number, typed: string): Completion {
  const isClosed = /^[^\r\n]*-->/.test(text.slice(offset, offset + 200));
  const items = Object.entries(directiveLabels).map(([kind, template]) => {
    const whole = `ipnotes-${kind}${kind === 'accept' ? ' ' : ''}`;
    const closed = isClosed ? whole : `${whole} -->`;
    return { ...plain('directive', `ipnotes-${kind}`, closed, whole.length), about: { template, args: {} } };
  });
  return { replace: { start: offset - typed.length, end: offset }, items, isIncomplete: false };
}

function completeCode(offset: number, typed: string, given: ReadonlySet<string>): Completion {
  const items = rules.filter(({ code }) => !given.has(code)).map(({ code }) => plain('code', code, code, code.length));
  return { replace: { start: offset - typed.length, end: offset }, items, isIncomplete: false };
}

const MOST_FACTS = 100;

function completeAccepted(check: NoteCheck, offset: number, typed: string): Completion {
  const ranked = rankFacts(check, offset).filter(({ fact: { id } }) => id.includes(typed));
  const items = ranked.slice(0, MOST_FACTS).map(({ fact }) => ({
    ...plain('id', fact.id, `${fact.id}: `, fact.id.length + 2),
    description: fact.figureText,
    fact,
  }));
  const isIncomplete = ranked.length > MOST_FACTS;
  return { replace: { start: offset - typed.length, end: offset }, items, isIncomplete };
}

function plain(kind: CompletionItem['kind'], label: string, text: string, cursor: number): CompletionItem {
  return { kind, label, detail: '', description: '', filter: label, text, edits: [], cursor, fact: null, about: null };
}
