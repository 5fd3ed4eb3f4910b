import type { Span } from '../text/span';
import type { FactProblem, Place } from './factBase';
import { factProblem } from './factProblem';
import { foldName } from './foldName';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: Place;
}

/** Reports names and aliases of one record that an earlier one of the same kind has, on the later one. */
export function findAliasClashes(records: ReadonlyMap<string, Named>, problems: FactProblem[]): void {
  const owners = new Map<string, { readonly id: string; readonly path: string; readonly span: Span }>();
  for (const { id, name, aliases, place } of records.values()) {
    const { path, fields } = place;
    const items = fields.aliases?.value.items ?? [];
    const names = [name, ...aliases];
    const spans = [fields.name?.value, ...aliases.map((_, index) => items[index])];
    const reported = new Set<string>();
    names.forEach((one, index) => {
      const folded = foldName(one);
      const span = spans[index] ?? place.key;
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, { id, path, span });
      else if (owner.id !== id && !reported.has(folded)) {
        reported.add(folded);
        const args = { name: one, id, other: owner.id };
        const related = [{ path: owner.path, span: owner.span, id: owner.id }];
        problems.push(factProblem('alias-clash', 'other', path, span, args, { related }));
      }
    });
  }
}
