import type { Span } from '../text/span';

/**
 * The text as it is given to the Markdown parser: as long as the note, offset for offset, but with `\n` for every line
 * break and white space in place of a byte order mark and of the front matter.
 *
 * `\r\n` becomes a tab and a line feed: white space at the end of a line says nothing in Markdown, except for the two
 * spaces of a hard break, which a tab is not. Ends early in a text of more than {@link MAX_LINES} lines, of which what
 * follows is not read: the tree of millions of blocks would not fit into memory.
 */
export function shownText(text: string, frontMatter: Span | null): string {
  let shown = withLineFeeds(text);
  if (frontMatter) shown = shown.slice(0, frontMatter.end).replace(/[^\n]/g, ' ') + shown.slice(frontMatter.end);
  else if (shown.startsWith(BYTE_ORDER_MARK)) shown = `\n${shown.slice(1)}`;
  return shown.length > MAX_LINES ? shown.slice(0, endOfLines(shown, MAX_LINES)) : shown;
}

/** Past any note written by hand, and by most programs. */
const MAX_LINES = 250_000;
const BYTE_ORDER_MARK = '\ufeff';

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replace(/\r\n?/g, (lineBreak) => (lineBreak.length === 2 ? '\t\n' : '\n'));
}

function endOfLines(text: string, count: number): number {
  let end = -1;
  for (let line = 0; line < count; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}
