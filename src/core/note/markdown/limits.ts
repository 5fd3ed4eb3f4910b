import type { BlockContext, InlineContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Bounds on what the Markdown library is asked to do, so that any text is read in linear time and within the stack.
 *
 * Its inline parser goes back over all open marks at each mark and its block parser over all open containers on each
 * line, which is quadratic where a text is nothing but marks (5 MB of `[` would take hours). No note by hand comes near
 * these bounds, and what lies past them has no prose:
 * - inline content whose marks times length exceed {@link MAX_INLINE_COST} is parsed line by line, and a line that
 *   exceeds it on its own is one `Oversized` node. (All marks: 2,900 characters; one mark in a hundred: 29,000.)
 * - a line inside {@link MAX_DEPTH} containers is one `TooDeep` block;
 * - a leaf of more than {@link MAX_NESTED_LEAF} characters inside a container is split at a line break.
 */
export const limits: MarkdownConfig = {
  defineNodes: ['Oversized', { name: 'TooDeep', block: true }],
  parseInline: [{ name: 'Oversized', before: 'Escape', parse: parseCostly }],
  parseBlock: [
    { name: 'TooDeep', before: 'LinkReference', parse: parseTooDeep },
    { name: 'LongLeaf', before: 'LinkReference', leaf: (cx) => (cx.depth > 1 ? splitLongLeaf : null) },
  ],
  // Quadratic in a run of spaces, and not needed: the prose is read from the line breaks themselves.
  remove: ['HardBreak'],
};

const MAX_INLINE_COST = 2 ** 23;
/** Each line break in a block quote is a mark that the library inserts into the parsed content one by one. */
const MAX_INLINE_LINES = 1024;
const MAX_DEPTH = 100;
const MAX_NESTED_LEAF = 2 ** 15;

/** The characters at which the library may look through the rest of the content, or back through all before it. */
const MARKS = new Set(Array.from('*_~`[]<!', (mark) => mark.charCodeAt(0)));
const LINE_FEED = 10;

function parseCostly(cx: InlineContext, _next: number, pos: number): number {
  if (pos !== cx.offset || !isCostly(cx.text)) return -1;
  const lines = cx.text.split('\n');
  if (lines.length === 1) {
    // Over one character only: an element over all of them would be copied for each quote mark inserted in it.
    cx.addElement(cx.elt('Oversized', pos, pos + 1));
    return cx.end;
  }
  let start = pos;
  for (const line of lines) {
    for (const element of cx.parser.parseInline(line, start)) cx.addElement(element);
    start += line.length + 1;
  }
  return cx.end;
}

function isCostly(text: string): boolean {
  if (text.length <= MAX_INLINE_LINES) return false;
  let marks = 0;
  let lines = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) lines++;
    else if (MARKS.has(code)) marks++;
  }
  return marks * text.length > MAX_INLINE_COST || lines > MAX_INLINE_LINES;
}

function parseTooDeep(cx: BlockContext, line: Line): boolean {
  if (cx.depth <= MAX_DEPTH || line.next < 0) return false;
  const start = cx.lineStart + line.pos;
  const end = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt('TooDeep', start, end));
  return true;
}

const splitLongLeaf: LeafBlockParser = {
  nextLine(cx: BlockContext, _line: Line, leaf: LeafBlock) {
    if (leaf.content.length < MAX_NESTED_LEAF) return false;
    const inline = cx.parser.parseInline(leaf.content, leaf.start);
    cx.addLeafElement(leaf, cx.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, inline));
    return true;
  },
  finish: () => false,
};
