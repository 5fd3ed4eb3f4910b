import type { BlockContext, InlineContext, LeafBlock, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * `$…$` and `$$…$$` as `Math`, and a `$$` on a line of its own up to the line that ends in `$$` as `MathBlock`.
 *
 * Inline math follows pandoc, so that money is not math: the next `$` after the opening one must close it, with no white
 * space inside either and no digit after it. An opening `$` does not follow a Latin letter or digit either (`US$5`).
 * `costs $3.5 billion and $2 billion` has no math; `where $x_1 > 0$ holds` has `$x_1 > 0$`.
 */
export const math: MarkdownConfig = {
  defineNodes: ['Math', { name: 'MathBlock', block: true }],
  parseInline: [{ name: 'Math', before: 'Entity', parse: parseMath }],
  parseBlock: [{ name: 'MathBlock', before: 'LinkReference', parse: parseMathBlock, endLeaf: endsParagraph }],
};

const DOLLAR = 36;
const BACKSLASH = 92;

function parseMath(cx: InlineContext, next: number, pos: number): number {
  if (next !== DOLLAR) return -1;
  const size = cx.char(pos + 1) === DOLLAR ? 2 : 1;
  const end = size === 2 ? displayEnd(cx, pos) : inlineEnd(cx, pos);
  // Both dollars of a `$$` that opens nothing are text, so that the second one does not open anything either.
  return end < 0 ? pos + size : cx.addElement(cx.elt('Math', pos, end));
}

function inlineEnd(cx: InlineContext, pos: number): number {
  if (pos > cx.offset && isLatinOrDigit(cx.char(pos - 1))) return -1;
  if (isSpace(cx.char(pos + 1))) return -1;
  const close = nextDollar(cx, pos + 1);
  if (close < 0 || isSpace(cx.char(close - 1)) || isDigit(cx.char(close + 1))) return -1;
  return close + 1;
}

function displayEnd(cx: InlineContext, pos: number): number {
  let close = nextDollar(cx, pos + 2);
  while (close >= 0 && cx.char(close + 1) !== DOLLAR) close = nextDollar(cx, close + 1);
  return close > pos + 2 ? close + 2 : -1;
}

/** The next unescaped `$`, or -1. */
function nextDollar(cx: InlineContext, from: number): number {
  for (let i = from; i < cx.end; i++) {
    const code = cx.char(i);
    if (code === DOLLAR) return i;
    if (code === BACKSLASH) i++;
  }
  return -1;
}

/** Only at the top: inside a container, a line of the block could leave it unseen; there it is read as inline math. */
function parseMathBlock(cx: BlockContext, line: Line): boolean {
  if (cx.depth > 1 || !opens(line)) return false;
  const start = cx.lineStart + line.pos;
  while (cx.nextLine()) {
    if (!line.text.trimEnd().endsWith('$$')) continue;
    cx.nextLine();
    break;
  }
  cx.addElement(cx.elt('MathBlock', start, cx.prevLineEnd()));
  return true;
}

function endsParagraph(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
  // After an odd number of them, this `$$` closes inline math that a line of the paragraph opened.
  return cx.depth === 1 && opens(line) && leaf.content.split('$$').length % 2 === 1;
}

function opens(line: Line): boolean {
  return line.next === DOLLAR && line.indent < line.baseIndent + 4 && line.text.slice(line.pos).trimEnd() === '$$';
}

function isSpace(code: number): boolean {
  return code < 0 || code === 32 || code === 9 || code === 10;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLatinOrDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
