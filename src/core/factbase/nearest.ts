/**
 * The candidate that is fewest edits away from a name, whatever the case, where that is at most a third of its length
 * and four; null where none is. An edit inserts, removes or replaces a character, or swaps two neighbours. Of equals,
 * the first.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(4, Math.floor(name.length / 3)) + 1;
  if (name.length > 100) return null;
  const folded = name.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const edits = editDistance(folded, candidate.toLowerCase(), limit);
    if (edits >= limit) continue;
    limit = edits;
    best = candidate;
  }
  return best;
}

/** Optimal string alignment distance; `limit` as soon as it is sure to be at least that. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return Math.min(limit, last[b.length]!);
}
