import { lexisOf } from '../../check/lexis';
import type { NoteCheck } from '../../check/checkNote';
import type { FactFile } from '../../factbase';
import type { Span } from '../../text/span';
import { factsAt } from '../factsAt';
import { labelsInNote, targetOf, type LabelInNote } from './labelsInNote';
import { namedInBlock } from './namedInBlock';
import { namesInFactFile, type NameInFacts } from './namesInFactFile';
import type { Target, TargetsAt } from './target';

/**
 * The records that what stands at an offset of a note is about: the fact or source of a footnote label, the facts behind
 * a figure, what the front matter or a directive names, the applicant or measure of a name. Null where there are none.
 */
export function targetsInNoteAt(check: NoteCheck, offset: number): TargetsAt | null {
  const label = labelsInNote(check.note).find((one) => touches(around(one), offset));
  if (label !== undefined) {
    const targets = targetsOf(label, check);
    return targets.length === 0 ? null : { span: spanOf(label), targets };
  }
  const figure = factsAt(check, offset);
  if (figure !== null && figure.facts.length > 0) {
    return { span: figure.span, targets: figure.facts.map(({ id }) => ({ kind: 'facts', id })) };
  }
  const named = check.note.blocks
    .filter((block) => touches(block, offset))
    .flatMap((block) => namedInBlock(block, check.base))
    .filter(({ span }) => touches(span, offset));
  return named.find(({ span }) => span.end > offset) ?? named[0] ?? null;
}

/** The record that what stands at an offset of a fact file names, by its id or its name; null where it names none. */
export function nameInFactFileAt(file: FactFile, offset: number): NameInFacts | null {
  // In a text that is no YAML now, the places are those of the one before.
  return file.stale ? null : (namesInFactFile(file).find((name) => touches(name, offset)) ?? null);
}

/** The records that a label names; in the front matter, by their name too. */
export function targetsOf(label: LabelInNote, { base }: Pick<NoteCheck, 'base'>): readonly Target[] {
  const target = targetOf(label, base);
  if (target !== null) return [target];
  const { place, text } = label;
  if (place !== 'applicant' && place !== 'measure') return [];
  const kind = place === 'applicant' ? 'applicants' : 'measures';
  return (lexisOf(base)[kind].find(text)[0]?.ids ?? []).map((id) => ({ kind, id }));
}

/** A footnote mark is its label with what stands around it. */
function around({ place, start, end }: LabelInNote): Span {
  return place === 'label' ? { start: start - 2, end: end + 1 } : { start, end };
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
