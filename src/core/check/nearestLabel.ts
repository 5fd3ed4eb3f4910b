import type { FactBase } from '../factbase/factBase';

const indexes = new WeakMap<FactBase, ReadonlyMap<string, string>>();

/**
 * The fact id that is one insertion, deletion or substitution away from a label, or null. Ids are indexed by each of
 * their forms with one character left out, so that a look-up costs no more than the label is long.
 */
export function nearestLabel(label: string, base: FactBase): string | null {
  if (label.length < 4 || label.length > 200) return null;
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = indexIds(base.facts.keys())));
  for (const form of [label, ...shortened(label)]) {
    const id = index.get(form);
    if (id !== undefined && isOneEdit(label, id)) return id;
  }
  return null;
}

function indexIds(ids: Iterable<string>): Map<string, string> {
  const index = new Map<string, string>();
  for (const id of ids) {
    index.set(id, id);
    for (const form of shortened(id)) if (!index.has(form)) index.set(form, id);
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
