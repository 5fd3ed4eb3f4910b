import type { Span } from '../text/span';

/**
 * The YAML front matter of a note, from its first `---` to the end of the `---` or `...` that closes it, or null.
 *
 * It begins on the first line (a byte order mark may stand before it), is closed, and does not begin with a blank line:
 * `---` with a blank line below it is a thematic break.
 */
export function findFrontMatter(text: string): Span | null {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!text.startsWith('---', start)) return null;
  let line = lineAt(text, start);
  if (text.slice(start, line.end).trimEnd() !== '---') return null;
  for (let first = true; line.next <= text.length; first = false) {
    line = lineAt(text, line.next);
    const content = text.slice(line.start, line.end).trimEnd();
    if (first && content === '') return null;
    if (content === '---' || content === '...') return { start, end: line.end };
  }
  return null;
}

/** The line that begins at `start`; `next` is past the end of the text where there is no other line. */
function lineAt(text: string, start: number): Span & { readonly next: number } {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  if (end === text.length) return { start, end, next: end + 1 };
  const pair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, end, next: end + (pair ? 2 : 1) };
}
