import type { Span } from '../text/span';

/**
 * The text as it is given to the Markdown parser: as long as the note, offset for offset, but with `\n` for every line
 * break and white space in place of a byte order mark and of the front matter.
 *
 * `\r\n` becomes a tab and a line feed: white space at the end of a line says nothing in Markdown, except for the two
 * spaces of a hard break, which a tab is not.
 */
export function shownText(text: string, frontMatter: Span | null): string {
  let shown = withLineFeeds(text);
  if (frontMatter) shown = shown.slice(0, frontMatter.end).replace(/[^\n]/g, ' ') + shown.slice(frontMatter.end);
  else if (shown.startsWith(BYTE_ORDER_MARK)) shown = `\n${shown.slice(1)}`;
  return shown;
}

const BYTE_ORDER_MARK = '\ufeff';

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replace(/\r\n?/g, (lineBreak) => (lineBreak.length === 2 ? '\t\n' : '\n'));
}
