/** Whether a line break between these two characters is nothing: one is Chinese, the other too or punctuation of both. */
export function joinsChinese(before: number, after: number): boolean {
  if (isChinese(before)) return isChinese(after) || SHARED_PUNCTUATION.has(after);
  return isChinese(after) && SHARED_PUNCTUATION.has(before);
}

/**
 * Whether a character is of the kind between which Chinese puts no space: ideographs, kana, their punctuation and
 * full-width forms. Korean is not, it has spaces.
 */
export function isChinese(codePoint: number): boolean {
  return RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const RANGES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x312f],
  [0x31a0, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff9f],
  [0x20000, 0x3ffff],
];

const SHARED_PUNCTUATION: ReadonlySet<number> = new Set(Array.from('“”‘’…—·', (char) => char.charCodeAt(0)));
