import type { NoteCheck } from '../check/checkNote';
import { referencesIn } from '../note/referencesIn';

/** The ids of the facts that a note uses: its figures are about them, or its footnote marks cite them. */
export function factsUsed({ note, base, judgements }: NoteCheck): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { facts } of judgements) for (const { id } of facts) used.add(id);
  for (const { label } of referencesIn(note)) if (base.facts.has(label)) used.add(label);
  return used;
}
