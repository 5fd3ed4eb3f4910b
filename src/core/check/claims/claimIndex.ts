import type { StatedClaim } from './statedClaim';

/** What the notes of a workspace folder claim: by key, and by the path of the note. */
export type ClaimIndex = ReadonlyMap<string, ReadonlyMap<string, readonly StatedClaim[]>>;

/** An index that its owner keeps up to date. */
export type GrowingClaimIndex = Map<string, Map<string, StatedClaim[]>>;

/**
 * Puts the claims of a note in the place of those it had before, and says whether that can change what is found in
 * other notes. Takes as long as the two have claims, whatever else is in the index.
 */
export function changeClaims(
  index: GrowingClaimIndex,
  path: string,
  before: readonly StatedClaim[],
  after: readonly StatedClaim[],
): boolean {
  if (before === after || isSame(before, after)) return false;
  for (const { key } of before) {
    const notes = index.get(key);
    notes?.delete(path);
    if (notes?.size === 0) index.delete(key);
  }
  for (const claim of after) {
    let notes = index.get(claim.key);
    if (notes === undefined) index.set(claim.key, (notes = new Map<string, StatedClaim[]>()));
    const claims = notes.get(path);
    if (claims === undefined) notes.set(path, [claim]);
    else claims.push(claim);
  }
  return true;
}

function isSame(before: readonly StatedClaim[], after: readonly StatedClaim[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ key, line, figure }, at) => {
      const other = after[at]!;
      return key === other.key && line === other.line && figure.text === other.figure.text;
    })
  );
}
