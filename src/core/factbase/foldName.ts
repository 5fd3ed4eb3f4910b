/** A name as it is compared with others: compatibility forms unified (Ａ is A), lower case, single spaces. */
export function foldName(name: string): string {
  // Most names are ASCII, which NFKC leaves as it is.
  const unified = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKC');
  return unified.toLowerCase().replace(/\s+/g, ' ').trim();
}
