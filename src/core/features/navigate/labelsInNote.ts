import type { FactBase, RecordKind } from '../../factbase';
import type { Directive, Note } from '../../note/note';
import { referencesIn } from '../../note/referencesIn';
import type { Span } from '../../text/span';
import type { Target } from './target';

/** An id, or in the front matter a name, as it is written in a note. */
export interface LabelInNote extends Span {
  readonly text: string;
  /** What kind of record it can name; a footnote label names a fact, or else a source. */
  readonly place: 'label' | 'accept' | FrontMatterField;
}

type FrontMatterField = 'applicant' | 'measure' | 'source';

const KINDS: Readonly<Record<FrontMatterField, RecordKind>> = {
  applicant: 'applicants',
  measure: 'measures',
  source: 'sources',
};

/**
 * What a note writes on purpose to name a record, in order: labels of footnote marks, also of those in footnotes, and of
 * footnotes; facts in `ipnotes-accept`; and what the front matter says that the note is about. The spans are of the id
 * alone: `a-1` in `[^a-1]`.
 */
export function labelsInNote(note: Note): readonly LabelInNote[] {
  const { text } = note;
  const labels: LabelInNote[] = [];
  const add = (place: LabelInNote['place'], start: number, end: number): void => {
    if (start < end) labels.push({ place, start, end, text: text.slice(start, end) });
  };
  for (const { start, end } of referencesIn(note)) add('label', start + 2, end - 1);
  for (const { labelSpan, textSpan } of note.definitions) {
    add('label', labelSpan.start, labelSpan.end);
    for (const mark of text.slice(textSpan.start, textSpan.end).matchAll(/\[\^([^\]\s[]+)\]/g)) {
      add('label', textSpan.start + mark.index + 2, textSpan.start + mark.index + mark[0].length - 1);
    }
  }
  for (const directive of note.directives) {
    const start = factIn(directive, text);
    if (start !== null) add('accept', start, start + directive.fact!.length);
  }
  for (const field of Object.keys(KINDS) as FrontMatterField[]) {
    const span = frontMatterValue(note, field);
    if (span !== null) add(field, span.start, span.end);
  }
  return labels.sort((a, b) => a.start - b.start);
}

/** The record that a label names; null where there is none. Footnotes are compared as Markdown does, case left aside. */
export function targetOf({ place, text }: LabelInNote, base: FactBase): Target | null {
  if (place === 'accept') return { kind: 'facts', id: text };
  if (place !== 'label') return has(base, KINDS[place], text) ? { kind: KINDS[place], id: text } : null;
  const id = text.toLowerCase();
  if (has(base, 'facts', id)) return { kind: 'facts', id };
  return has(base, 'sources', id) ? { kind: 'sources', id } : null;
}

function has(base: FactBase, kind: RecordKind, id: string): boolean {
  return base[kind].has(id) || base.unread[kind].has(id);
}

/** Where the fact of `<!-- ipnotes-accept a-1 until=2027: … -->` stands. */
function factIn({ start, end, fact }: Directive, text: string): number | null {
  if (fact === null) return null;
  const comment = text.slice(start, end);
  for (let at = comment.indexOf(fact); at >= 0; at = comment.indexOf(fact, at + 1)) {
    if (/[\s,]/.test(comment.charAt(at - 1)) && /^(?:$|[\s,:]|--)/.test(comment.slice(at + fact.length))) {
      return start + at;
    }
  }
  return null;
}

/** Where the front matter says what a note is about, below `ipnotes:` or in the braces behind it. */
function frontMatterValue({ text, frontMatter, settings }: Note, field: FrontMatterField): Span | null {
  const value = settings[field];
  if (frontMatter === null || value === null) return null;
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  const from = yaml.search(/^["']?ipnotes\b/m);
  if (from < 0) return null;
  const key = new RegExp(`[\\s{,"']${field}["']?:\\s+["']?`, 'g');
  key.lastIndex = from;
  for (let match = key.exec(yaml); match !== null; match = key.exec(yaml)) {
    const start = match.index + match[0].length;
    if (
      yaml.startsWith(value, start) &&
      /^(?:$|["',}\s])/.test(yaml.slice(start + value.length, start + value.length + 1))
    )
      return { start: frontMatter.start + start, end: frontMatter.start + start + value.length };
  }
  return null;
}
