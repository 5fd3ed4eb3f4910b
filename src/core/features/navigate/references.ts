import type { NoteCheck } from '../../check/checkNote';
import type { FactBase } from '../../factbase';
import type { Span } from '../../text/span';
import { labelsInNote } from './labelsInNote';
import { namedInBlock } from './namedInBlock';
import { namesInFactFile } from './namesInFactFile';
import { targetSet, type Target, type TargetsAt } from './target';
import { targetsOf } from './targetsAt';

/** A place of a fact file. The span is into the text that the records of the file were read from. */
export interface FactReferencePlace {
  readonly path: string;
  readonly span: Span;
}

/** Where fact files name any of some records by id, in path order; with `own`, also where those are defined. */
export function referencesInFacts(base: FactBase, targets: readonly Target[], own: boolean): FactReferencePlace[] {
  const wanted = targetSet(targets);
  return base.files.flatMap((file) =>
    namesInFactFile(file)
      .filter(({ role, kind, id }) => role !== 'name' && (own || role === 'reference') && wanted.has(kind, id))
      .map(({ start, end }) => ({ path: file.path, span: { start, end } })),
  );
}

/**
 * Where a note is about any of some records, in order, each place once: their ids, the figures that are bound to a fact,
 * and the names of applicants and measures in running text.
 */
export function referencesInNote(check: NoteCheck, targets: readonly Target[]): Span[] {
  const wanted = targetSet(targets);
  const withNames = targets.some(({ kind }) => kind === 'applicants' || kind === 'measures');
  const found = new Map<string, Span>();
  for (const { span, targets: named } of placesInNote(check, withNames)) {
    if (named.some(({ kind, id }) => wanted.has(kind, id))) found.set(`${span.start} ${span.end}`, span);
  }
  return inOrder(found.values());
}

export function inOrder(spans: Iterable<Span>): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** All that a note is about, place by place: its ids, its figures, and, where they are asked for, names in its text. */
export function* placesInNote(check: NoteCheck, withNames: boolean): Iterable<TargetsAt> {
  const { note, base, judgements } = check;
  for (const label of labelsInNote(note)) yield { span: spanOf(label), targets: targetsOf(label, check) };
  for (const { figure, facts } of judgements) {
    if (facts.length > 0) yield { span: spanOf(figure), targets: facts.map(({ id }) => ({ kind: 'facts', id })) };
  }
  if (!withNames) return;
  for (const block of note.blocks) yield* namedInBlock(block, base);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
