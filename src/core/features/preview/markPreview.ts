import type { PreviewBlock, PreviewMark } from './previewBlocks';

/** As much of a token of the renderer (markdown-it) as it takes to mark figures in it. */
export interface PreviewToken {
  readonly type: string;
  readonly content: string;
  /** The lines that it was read from: first, and behind the last. */
  readonly map: readonly [number, number] | null;
  readonly markup: string;
  readonly children: readonly PreviewToken[] | null;
}

/** Makes the tokens that stand around a figure, and a text with another content. */
export interface Mint {
  readonly open: (mark: PreviewMark) => PreviewToken;
  readonly close: () => PreviewToken;
  readonly text: (like: PreviewToken, content: string) => PreviewToken;
}

/**
 * Marks around the figures in the tokens of a note: what the children of these tokens are with them, by the index of
 * the token. Where the renderer reads a block otherwise than the check (because of another extension), nothing in it is
 * marked. Linear in the note.
 */
export function markPreview(
  tokens: readonly PreviewToken[],
  blocks: readonly PreviewBlock[],
  mint: Mint,
): ReadonlyMap<number, readonly PreviewToken[]> {
  const marked = new Map<number, readonly PreviewToken[]>();
  let [from, to] = [0, 0];
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    // Cells of a table have no lines of their own: their row has.
    if (token.map !== null) [from, to] = token.map;
    if (token.type !== 'inline' || token.children === null) continue;
    while (next < blocks.length && blocks[next]!.line < from) next++;
    const last = Math.min(blocks.length, next + MOST_CELLS);
    if (next >= last || blocks[next]!.line >= to) continue;
    const said = readTokens(token.children);
    for (let at = next; at < last && blocks[at]!.line < to; at++) {
      const children = markBlock(token.children, said, blocks[at]!, mint);
      if (children === null) continue;
      marked.set(index, children);
      next = at + 1;
      break;
    }
  }
  return marked;
}

/** Cells of one row that are tried for a cell. */
const MOST_CELLS = 60;

/** What tokens say, without what the check does not read, and where each character of it stands. */
interface Said {
  readonly text: string;
  readonly child: readonly number[];
  readonly offset: readonly number[];
}

const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/g;

function readTokens(children: readonly PreviewToken[]): Said {
  const text: string[] = [];
  const child: number[] = [];
  const offset: number[] = [];
  let isAddress = false;
  children.forEach((token, index) => {
    if (token.type === 'link_open') isAddress = token.markup === 'linkify' || token.markup === 'autolink';
    if (token.type === 'link_close') isAddress = false;
    if (token.type !== 'text' || isAddress) return;
    const read = token.content.replace(FOOTNOTE_MARK, (mark) => ' '.repeat(mark.length));
    for (let at = 0; at < read.length; at++) {
      if (isLeftOut(read, at)) continue;
      text.push(read[at]!);
      child.push(index);
      offset.push(at);
    }
  });
  return { text: text.join(''), child, offset };
}

/** White space is written in many ways, and U+FFFC stands for what has no text. */
function isLeftOut(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xfffc || code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

/** A stretch of one child that belongs to a figure. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: PreviewMark;
}

/** The children with marks; null where the block says something else. */
function markBlock(
  children: readonly PreviewToken[],
  said: Said,
  { text, marks }: PreviewBlock,
  mint: Mint,
): PreviewToken[] | null {
  const cuts = cutsOf(text, marks, said);
  if (cuts === null) return null;
  return children.flatMap((token, index) => {
    const own = cuts.get(index);
    if (own === undefined) return [token];
    const parts: PreviewToken[] = [];
    let done = 0;
    for (const { start, end, mark } of own) {
      if (start > done) parts.push(mint.text(token, token.content.slice(done, start)));
      parts.push(mint.open(mark), mint.text(token, token.content.slice(start, end)), mint.close());
      done = end;
    }
    if (done < token.content.length) parts.push(mint.text(token, token.content.slice(done)));
    return parts;
  });
}

/** Where each child is cut, walking the text of the block and what the tokens say side by side. */
function cutsOf(text: string, marks: readonly PreviewMark[], said: Said): Map<number, Cut[]> | null {
  const cuts = new Map<number, Cut[]>();
  let at = 0;
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    if (isLeftOut(text, index)) continue;
    if (said.text[at] !== text[index]) return null;
    while (next < marks.length && marks[next]!.end <= index) next++;
    const mark = marks[next];
    if (mark !== undefined && mark.start <= index) cut(cuts, said.child[at]!, said.offset[at]!, mark);
    at++;
  }
  return at === said.text.length ? cuts : null;
}

/** Goes on with the stretch that the character stands in, or begins one. */
function cut(cuts: Map<number, Cut[]>, child: number, offset: number, mark: PreviewMark): void {
  const own = cuts.get(child) ?? [];
  const last = own.at(-1);
  if (last?.mark === mark) own[own.length - 1] = { start: last.start, end: offset + 1, mark };
  else own.push({ start: offset, end: offset + 1, mark });
  cuts.set(child, own);
}
