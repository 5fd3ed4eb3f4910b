import type { Figure } from '../../figures';

/** What stands between the ends of a range: as in the note where it has a range, else as its language does it. */
export function linkOf(like: Figure | null, chinese: boolean): string {
  if (like !== null && like.low !== null) {
    const link = /[\d%％a-z万亿](\s*(?:[-–—~～至到]|\bto\b|\band\b)\s*)[\d]/iu.exec(like.text)?.[1];
    if (link !== undefined) return link;
  }
  return chinese ? '至' : '–';
}

/** The lower end without the scale or sign that the upper end has too: `3 million`, `4 million` gives `3`. */
export function withoutSharedScale(low: string, high: string): string {
  const scale = /[^\d.,]*$/u.exec(high)?.[0] ?? '';
  return scale !== '' && low.endsWith(scale) && low.length > scale.length ? low.slice(0, -scale.length) : low;
}
