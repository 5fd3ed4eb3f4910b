import type { FactBase, FactProblem } from './factBase';
import { factProblem } from './factProblem';

/**
 * The facts in force that no note uses, each as a hint on its id, for a shell that has checked all notes of a
 * workspace. `used` has the ids of facts that are cited or that a figure is bound to. Superseded facts are kept on
 * purpose, and facts of a stale file have no place in its text.
 */
export function unusedFacts(base: FactBase, used: ReadonlySet<string>): readonly FactProblem[] {
  const stale = new Set(base.files.filter((file) => file.stale).map((file) => file.path));
  const unused = [...base.facts.values()].filter(
    ({ id, place }) => !used.has(id) && !base.superseded.has(id) && !stale.has(place.path),
  );
  return unused.map(({ id, place }) => factProblem('unused-fact', 'other', place.path, place.key, { id }));
}
