import { uncaptured, type SourceNode } from '../../core';
import { rangeInText } from '../convert';
import { uriOf, type NoteFolder } from '../folders';
import { slices } from '../slices';
import type { UncapturedNode } from './row';

/** The row of the figures of a source that no fact has; none where there are none, or no text of it. */
export async function uncapturedIn({ id, hasText }: SourceNode, folder: NoteFolder): Promise<UncapturedNode[]> {
  if (!hasText) return [];
  const steps = uncaptured(id, folder.facts.base());
  const work = slices();
  let step = steps.next();
  while (step.done !== true) {
    await work.turn();
    step = steps.next();
  }
  const found = step.value;
  if (found === null || found.figures.length === 0) return [];
  const uri = uriOf(folder, found.path);
  const children = found.figures.map(({ span, excerpt }) => ({
    type: 'uncapturedFigure' as const,
    id: `${id} ${span.start}`,
    uri,
    range: rangeInText(found.text, span),
    excerpt,
  }));
  return [{ type: 'uncaptured', id, children }];
}
