import type { Span } from './span';

/** The line that an offset stands in, without its line break; `next` is where the line behind it begins. */
export function lineSpan(text: string, offset: number): Span & { readonly next: number } {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  // Between the two characters of a line break is still the line that they end.
  if (start === offset && start > 0 && text[start - 1] === '\r' && text[start] === '\n')
    return lineSpan(text, start - 1);
  let end = start;
  while (end < text.length && !isBreak(text, end)) end++;
  const width = end === text.length ? 0 : text.startsWith('\r\n', end) ? 2 : 1;
  return { start, end, next: end + width };
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
