import type { Span } from '../text/span';

/**
 * Where the words of a quote first stand in the text of their source, whatever white space, quotation marks and dashes
 * are set there; null where they do not. Linear in the text but for beginnings that come again and again.
 */
export function quoteInText(quote: string, text: string): Span | null {
  const words = quote.slice(0, LONGEST).trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => Array.from(word, alike).join('')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const LONGEST = 1000;
const ALIKE = ['"“”„«»＂', "'‘’‚＇", '-‐‑–—−', ',，', '.．。', ':：', ';；', '(（', ')）', '%％'];

function alike(character: string): string {
  const same = ALIKE.find((group) => group.includes(character));
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return same === undefined ? escaped(character) : `[${escaped(same)}]`;
}
