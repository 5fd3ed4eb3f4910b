import type { FactBase } from '../factbase/factBase';

const indexes = new WeakMap<FactBase, ReadonlyMap<string, readonly string[]>>();

/**
 * The fact ids that are one insertion, deletion or substitution away from a label, each once. Ids are indexed by each
 * of their forms with one character left out, so that a look-up costs no more than the label is long.
 */
export function nearestLabels(label: string, base: FactBase): readonly string[] {
  if (label.length < 4 || label.length > 200) return [];
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = indexIds(base.facts.keys())));
  const near = new Set<string>();
  for (const form of [label, ...shortened(label)]) {
    for (const id of index.get(form) ?? []) if (isOneEdit(label, id)) near.add(id);
  }
  return [...near];
}

function indexIds(ids: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const id of ids) {
    for (const form of new Set([id, ...shortened(id)])) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [id]);
      else known.push(id);
    }
  }
  return index;
}

function shortened(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}

/** Two forms that share a shortened one may still be two edits apart. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
