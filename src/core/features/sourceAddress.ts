import type { Fact, FactBase } from '../factbase';

/**
 * The address of a fact's source that browsers open at its quote: `https://example.org/a#:~:text=Japan%20with%203%2C409`.
 * Of a long quote its first and last words are named. Just the address where there is no quote; null without address.
 */
export function sourceAddress({ source, quote }: Fact, base: FactBase): string | null {
  const url = base.sources.get(source)?.url ?? null;
  const words = quote?.exact.replace(/\s+/g, ' ').trim() ?? '';
  if (url === null || words === '') return url;
  const text = words.length <= LONGEST ? encoded(words) : `${encoded(startOf(words))},${encoded(endOf(words))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

const LONGEST = 120;
const END = 40;

/** Whole words where there are spaces, and else characters. */
function startOf(text: string): string {
  const start = text.slice(0, END);
  return start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : withoutHalf(start);
}

function endOf(text: string): string {
  const end = text.slice(-END);
  return end.includes(' ') ? end.slice(end.indexOf(' ') + 1) : end.replace(/^[\udc00-\udfff]/, '');
}

function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/** A hyphen and a comma have a meaning of their own there. */
function encoded(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  ).replaceAll('-', '%2D');
}
