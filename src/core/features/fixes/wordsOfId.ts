/** A name made of an id, for somebody to put right: `south-korea` gives `South Korea`. */
export function wordsOfId(id: string): string {
  return id
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
