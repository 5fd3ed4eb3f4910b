import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * `[label]: destination "title"` as `LinkDefinition`: on one line, or with the title alone on the next one.
 *
 * Takes the place of the library's own, which reads all of a definition again at each of its lines.
 */
export const linkDefinitions: MarkdownConfig = {
  remove: ['LinkReference'],
  defineNodes: [{ name: 'LinkDefinition', block: true }],
  parseBlock: [{ name: 'LinkDefinition', before: 'LinkReference', parse: parseDefinition }],
};

/** The label that a definition or a reference is looked up by: white space and case do not tell labels apart. */
export function linkLabel(text: string): string {
  return text.trim().split(/\s+/).join(' ').toLowerCase();
}

/** No two adjacent parts can match the same character, so that each is linear. */
const WITHOUT_TITLE = /^\[(?!\^)(?:[^\\[\]]|\\.){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)[ \t]*$/;
const TITLE = /^[ \t](?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*$/;

function parseDefinition(cx: BlockContext, line: Line): boolean {
  if (line.next !== 91 || line.indent >= line.baseIndent + 4) return false;
  const text = line.text.slice(line.pos);
  if (!text.includes(']:')) return false;
  const title = titleStart(text);
  if (!WITHOUT_TITLE.test(title < 0 ? text : text.slice(0, title))) return false;
  const start = cx.lineStart + line.pos;
  // Inside a container, the next line may not belong to it.
  const titleNext = title < 0 && cx.depth === 1 && titleStart(` ${cx.peekLine().trim()}`) === 0;
  cx.nextLine();
  if (titleNext) cx.nextLine();
  cx.addElement(cx.elt('LinkDefinition', start, cx.prevLineEnd()));
  return true;
}

/** Where the quoted title at the end of a line begins, its white space included, or -1. */
function titleStart(text: string): number {
  const trimmed = text.trimEnd();
  const close = trimmed.at(-1);
  const open = close === ')' ? '(' : close;
  if (open === undefined || !'"\'('.includes(open)) return -1;
  const start = trimmed.lastIndexOf(open, trimmed.length - 2) - 1;
  return start >= 0 && TITLE.test(text.slice(start)) ? start : -1;
}
