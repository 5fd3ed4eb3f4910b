import { noteFigures, type NoteCheck, type NoteFigure } from '../core';

/** The rows of checks that were asked for: a check is the same object as long as nothing changes. */
const known = new WeakMap<NoteCheck, readonly NoteFigure[]>();

/** The figures of a checked note, put together when they are first asked for. */
export function figuresOf(check: NoteCheck): readonly NoteFigure[] {
  const figures = known.get(check) ?? noteFigures(check);
  known.set(check, figures);
  return figures;
}
