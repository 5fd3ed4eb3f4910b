import { ID, type FactBase, type FactFile, type RecordKind } from '../../factbase';
import type { Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Message } from '../message';
import { labelsInNote, targetOf } from './labelsInNote';
import { namesInFactFile } from './namesInFactFile';
import { renewFingerprints } from './renewFingerprints';
import type { Target } from './target';
import { nameInFactFileAt } from './targetsAt';

/** An id that can be renamed, and where it stands. */
export interface Renamed {
  readonly target: Target;
  readonly span: Span;
}

/** The id at an offset of a note; null where there is none that names a record. */
export function idInNoteAt(note: Note, base: FactBase, offset: number): Renamed | null {
  const label = labelsInNote(note).find(({ start, end }) => start <= offset && offset <= end);
  const target = label === undefined ? null : targetOf(label, base);
  return label === undefined || target === null ? null : { target, span: { start: label.start, end: label.end } };
}

/** The id at an offset of a fact file; null where there is none. A name is no id. */
export function idInFactFileAt(file: FactFile, offset: number): Renamed | null {
  const name = nameInFactFileAt(file, offset);
  if (name === null || name.role === 'name') return null;
  const { kind, id, start, end } = name;
  return { target: { kind, id }, span: { start, end } };
}

/** Why a record cannot have another id; null where it can. */
export function refuseId({ kind, id }: Target, newId: string, base: FactBase): Message | null {
  if (!ID.test(newId)) {
    return {
      template: 'An id is of a–z, 0–9 and hyphens, and begins with a letter or a digit: “{id}” is none.',
      args: { id: newId },
    };
  }
  const holder = KINDS.find((other) => (other === kind || isCited(other, kind)) && has(base, other, newId));
  if (holder !== undefined && newId !== id) {
    return { template: '“{id}” is taken: it is defined under “{kind}” already.', args: { id: newId, kind: holder } };
  }
  const stale = base.files.find((file) => file.stale && file.text.includes(id));
  return stale === undefined
    ? null
    : {
        template: '{path} is no YAML as it stands, so that “{id}” cannot be renamed in it: put that right first.',
        args: { path: stale.path, id },
      };
}

const KINDS: readonly RecordKind[] = ['sources', 'applicants', 'measures', 'facts'];

/** Footnote marks name facts and sources alike, and could not tell the two apart. */
function isCited(one: RecordKind, other: RecordKind): boolean {
  return (one === 'facts' || one === 'sources') && (other === 'facts' || other === 'sources');
}

function has(base: FactBase, kind: RecordKind, id: string): boolean {
  return base[kind].has(id) || base.unread[kind].has(id);
}

/** The edits that give a record another id in a fact file: where it is defined, and where others name it. */
export function renameInFactFile(file: FactFile, target: Target, newId: string): Edit[] {
  return namesInFactFile(file).flatMap(({ role, kind, id, start, end }) => {
    const written = file.text.slice(start, end).trimEnd();
    // An alias follows its anchor.
    if (role === 'name' || kind !== target.kind || id !== target.id || written.startsWith('*')) return [];
    const isQuoted = /["']/.test(file.text.charAt(start - 1));
    const text = NO_TEXT.has(newId) && !isQuoted ? `"${newId}"` : newId;
    return [{ span: { start, end: start + written.length }, text }];
  });
}

/** What YAML does not read as text. */
const NO_TEXT: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Whether a note may have anything to rename, for those who would rather not read all of them. */
export function mayBeRenamedIn(text: string, { kind, id }: Target): boolean {
  // Labels are the same in any case; what facts say of applicants and measures is in their fingerprints.
  if (text.toLowerCase().includes(id.toLowerCase())) return true;
  return (kind === 'applicants' || kind === 'measures') && text.includes('ipnotes');
}

/**
 * The edits that give a record another id in a note: in footnote marks, footnotes, directives and the front matter, and
 * in the fingerprints of facts, so that nothing is called in question that says the same as before.
 * Null where another footnote of the note has the new id for its label, so that the two would become one.
 */
export function renameInNote(note: Note, target: Target, newId: string, base: FactBase): Edit[] | null {
  const labels = labelsInNote(note);
  const renamed = labels.filter((label) => {
    const named = targetOf(label, base);
    return named?.kind === target.kind && named.id === target.id;
  });
  const isTaken = labels.some(({ place, text }) => place === 'label' && text.toLowerCase() === newId);
  if (isTaken && newId !== target.id && renamed.some(({ place }) => place === 'label')) return null;
  const labelled = renamed.map(({ start, end }) => ({ span: { start, end }, text: newId }));
  return [...labelled, ...renewFingerprints(note, target, newId, base)].sort((a, b) => a.span.start - b.span.start);
}
