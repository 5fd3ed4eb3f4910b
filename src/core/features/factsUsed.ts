import type { NoteCheck } from '../check/checkNote';

/** The ids of the facts that a note uses: its figures are about them, or its footnote marks cite them. */
export function factsUsed({ note, base, judgements }: NoteCheck): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { facts } of judgements) for (const { id } of facts) used.add(id);
  for (const { references } of note.blocks)
    for (const { label } of references) if (base.facts.has(label)) used.add(label);
  return used;
}
