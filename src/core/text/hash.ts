/**
 * Seven characters (0–9, a–z) that all but surely differ between two texts: FNV-1a of 32 bits, over UTF-16 units. For
 * telling whether something changed, not for keeping anybody from changing it.
 */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}
