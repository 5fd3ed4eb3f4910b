import type { SyntaxNode } from '@lezer/common';
import { parseDirective } from './directive';
import type { CellPlace, Directive, Piece } from './note';
import type { Leaf } from './outline';
import { PlacedProse } from './prose';
import { readInline, type InlineContent, type InlineSource } from './readInline';
import { splitSentences } from './sentences';
import { trimmedEnd } from './whiteSpace';

/** What a leaf says, with all offsets from its start, so that it holds wherever the leaf is moved to. */
export interface LeafContent {
  readonly pieces: readonly Piece[];
  readonly directives: readonly Directive[];
  /** The labels of its reference links, and whether they were defined when it was read. */
  readonly links: ReadonlyMap<string, boolean>;
}

/** Reads a leaf of the Markdown tree; `text` is that of the leaf alone. Pieces with neither text nor footnote marks are left out. */
export function readLeaf(leaf: Leaf, text: string, isDefined: InlineSource['isDefined']): LeafContent {
  if (leaf.name.endsWith('Definition')) return NOTHING;
  if (leaf.name === 'CommentBlock' || leaf.name === 'HTMLBlock') return { ...NOTHING, directives: directivesIn(text) };
  const source = { text: ownCopy(text), isDefined };
  const node = leaf.tree.topNode;
  const pieces = leaf.name === 'Table' ? readTable(node, source) : [readPiece(node, source, null)];
  return {
    pieces: pieces
      .map(({ piece }) => piece)
      .filter(({ prose, references }) => prose.text !== '' || references.length > 0),
    directives: pieces.flatMap(({ content }) => content.directives),
    links:
      pieces.length === 1 ? pieces[0]!.content.links : new Map(pieces.flatMap(({ content }) => [...content.links])),
  };
}

const NOTHING: LeafContent = { pieces: [], directives: [], links: new Map() };

interface ReadPiece {
  readonly piece: Piece;
  readonly content: InlineContent;
}

function readPiece(node: SyntaxNode, source: InlineSource, cell: CellPlace | null): ReadPiece {
  const content = readInline(node, source);
  const { references, struck } = content;
  const prose = new PlacedProse(content.prose, 0);
  const end = trimmedEnd(source.text, node.from, node.to);
  const piece = { start: node.from, end, prose, sentences: splitSentences(prose.text), references, struck, cell };
  return { piece, content };
}

function readTable(table: SyntaxNode, source: InlineSource): ReadPiece[] {
  const pieces: ReadPiece[] = [];
  let row = -1;
  for (let line = table.firstChild; line; line = line.nextSibling) {
    if (line.name !== 'TableHeader' && line.name !== 'TableRow') continue;
    let column = 0;
    for (let part = line.firstChild; part; part = part.nextSibling) {
      if (part.name === 'TableCell') pieces.push(readPiece(part, source, { row, column }));
      // The pipe that a row begins with has no cell before it.
      else if (part.name === 'TableDelimiter' && part.from > line.from) column++;
    }
    row++;
  }
  return pieces;
}

function directivesIn(html: string): Directive[] {
  const directives: Directive[] = [];
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', start + 1)) {
    const end = html.indexOf('-->', start + '<!--'.length);
    if (end < 0) break;
    const directive = parseDirective(html.slice(start, end + '-->'.length), start);
    if (directive) directives.push(directive);
    start = end;
  }
  return directives;
}

/** A part of a string keeps all of that string in memory; what is read from a leaf outlives many versions of its note. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
