import type { NoteCheck } from '../../check/checkNote';
import type { FactBase } from '../../factbase';
import type { Span } from '../../text/span';
import { labelsInNote } from './labelsInNote';
import { namedInBlock } from './namedInBlock';
import { namesInFactFile } from './namesInFactFile';
import { targetSet, type Target } from './target';
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
  const { note, base, judgements } = check;
  const wanted = targetSet(targets);
  const isWanted = ({ kind, id }: Target): boolean => wanted.has(kind, id);
  const found: Span[] = labelsInNote(note).filter((label) => targetsOf(label, check).some(isWanted));
  for (const { figure, facts } of judgements) {
    if (facts.some(({ id }) => wanted.has('facts', id))) found.push(figure);
  }
  if (targets.some(({ kind }) => kind === 'applicants' || kind === 'measures')) {
    for (const block of note.blocks) {
      for (const { span, targets: named } of namedInBlock(block, base)) if (named.some(isWanted)) found.push(span);
    }
  }
  const places = new Map(found.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
