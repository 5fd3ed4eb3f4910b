import type { InlineContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * `[^label]` as `FootnoteReference`, and a paragraph that begins with `[^label]:` as `FootnoteDefinition`.
 *
 * A label has neither white space nor brackets in it. A definition may interrupt a paragraph. Its node ends with its
 * first paragraph: the indented lines that continue it after a blank line are parsed as a `CodeBlock` beside it, which
 * keeps the node free of blank lines and so fit for reuse in incremental parsing.
 */
export const footnotes: MarkdownConfig = {
  defineNodes: ['FootnoteReference', { name: 'FootnoteDefinition', block: true }],
  parseInline: [{ name: 'FootnoteReference', before: 'Link', parse: parseReference }],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      leaf: (_, leaf) => (labelEnd(leaf.content, 0, true) < 0 ? null : definition),
      endLeaf: (_, line) => labelEnd(line.text, line.pos, true) >= 0,
    },
  ],
};

const MAX_LABEL = 200;
const BANG = 33;
const OPEN = 91;
const CARET = 94;
const LABEL = /\[\^[^\s[\]]{1,200}\](:?)/y;

function parseReference(cx: InlineContext, next: number, pos: number): number {
  // In `growth![^a]` the exclamation mark does not begin an image.
  if (next === BANG && cx.char(pos + 1) === OPEN && cx.char(pos + 2) === CARET) return pos + 1;
  if (next !== OPEN || cx.char(pos + 1) !== CARET) return -1;
  const end = labelEnd(cx.slice(pos, pos + MAX_LABEL + 4), 0, false);
  return end < 0 ? -1 : cx.addElement(cx.elt('FootnoteReference', pos, pos + end));
}

/** The offset after the `]` of the label that begins at `from`, or -1; with `defined`, a colon must follow it. */
function labelEnd(text: string, from: number, defined: boolean): number {
  if (text.charCodeAt(from) !== OPEN || text.charCodeAt(from + 1) !== CARET) return -1;
  LABEL.lastIndex = from;
  const match = LABEL.exec(text);
  if (!match || (defined && match[1] === '')) return -1;
  return from + match[0].length - (match[1] ?? '').length;
}

const definition: LeafBlockParser = {
  nextLine(cx, line, leaf) {
    // Else the line would make a heading of the definition.
    if (!isUnderline(line)) return false;
    return this.finish(cx, leaf);
  },
  finish(cx, leaf: LeafBlock) {
    cx.addLeafElement(leaf, cx.elt('FootnoteDefinition', leaf.start, leaf.start + leaf.content.length));
    return true;
  },
};

function isUnderline(line: Line): boolean {
  const text = line.text.slice(line.pos).trimEnd();
  for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) !== line.next) return false;
  return text.startsWith('-') || text.startsWith('=');
}
