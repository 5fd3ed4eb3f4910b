import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span';
import { parseDirective } from './directive';
import { decodeEntity } from './entity';
import { linkLabel } from './markdown/linkDefinitions';
import type { Directive, FootnoteReference } from './note';
import type { ProseMap } from './prose';
import { ProseWriter } from './proseWriter';

/** The inline content of one block; its offsets are into the text that it was read from, or into its prose text. */
export interface InlineContent {
  readonly prose: ProseMap;
  readonly references: readonly FootnoteReference[];
  readonly struck: readonly Span[];
  readonly directives: readonly Directive[];
  /** The labels of its reference links, and whether they were defined: the prose holds only as long as that does. */
  readonly links: ReadonlyMap<string, boolean>;
}

/** What inline content is read from: the text that the offsets of its nodes are into. */
export interface InlineSource {
  readonly text: string;
  readonly isDefined: (linkLabel: string) => boolean;
}

/** Reads the inline content of a node of the Markdown tree (a paragraph, a heading, a table cell). */
export function readInline(node: SyntaxNode, source: InlineSource): InlineContent {
  const reader = new InlineReader(source);
  reader.read(childrenOf(node), node.from, node.to);
  return reader.content;
}

/** U+FFFC, in the place of what is not words. */
const OBJECT = '\ufffc';
const BREAK_TAG = /^<br[\s/>]/i;

const NOTHING: readonly never[] = [];
const NO_LINKS: ReadonlyMap<string, boolean> = new Map();

class InlineReader {
  private readonly writer: ProseWriter;
  private readonly references: FootnoteReference[] = [];
  private readonly struck: Span[] = [];
  private readonly directives: Directive[] = [];
  private readonly links = new Map<string, boolean>();

  constructor(private readonly source: InlineSource) {
    this.writer = new ProseWriter(source.text);
  }

  get content(): InlineContent {
    return {
      prose: this.writer.map,
      references: kept(this.references),
      struck: kept(this.struck),
      directives: kept(this.directives),
      links: this.links.size > 0 ? this.links : NO_LINKS,
    };
  }

  /** Reads from `from` to `to`, where `nodes` are all there is of markup. */
  read(nodes: readonly SyntaxNode[], from: number, to: number): void {
    let at = from;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      this.writer.raw(at, node.from);
      const closing = this.raisedEnd(nodes, i);
      if (closing > i) this.readRaised(nodes.slice(i + 1, closing), node, nodes[closing]!);
      else this.readNode(node);
      i = closing;
      at = node.name === 'Oversized' ? this.lineEnd(node.from, to) : nodes[closing]!.to;
    }
    this.writer.raw(at, to);
  }

  private readNode(node: SyntaxNode): void {
    const { writer } = this;
    const { from, to } = node;
    switch (node.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        return this.read(childrenOf(node), from, to);
      case 'Strikethrough':
        return this.readStruck(node);
      case 'Link':
      case 'Image':
        return this.readLink(node);
      case 'InlineCode':
      case 'Math':
      case 'Autolink':
      case 'URL':
        return writer.put(OBJECT, from, to);
      case 'Oversized':
        return writer.put(OBJECT, from, this.lineEnd(from, this.source.text.length));
      case 'Escape':
        return writer.put(this.slice(from + 1, to), from, to);
      case 'Entity':
        return this.readEntity(node);
      case 'HTMLTag':
        if (BREAK_TAG.test(this.slice(from, to))) writer.gap('hard', from, to);
        return;
      case 'FootnoteReference':
        this.references.push({ start: from, end: to, label: this.slice(from + 2, to - 1), at: writer.length });
        return;
      case 'Comment': {
        const directive = parseDirective(this.slice(from, to), from);
        if (directive) this.directives.push(directive);
        return;
      }
      default:
        // Marks of emphasis, headings, quotes and tasks, and processing instructions.
        return;
    }
  }

  private readEntity(node: SyntaxNode): void {
    const decoded = decodeEntity(this.slice(node.from, node.to));
    if (decoded === null) this.writer.raw(node.from, node.to);
    else this.writer.put(decoded, node.from, node.to);
  }

  private readStruck(node: SyntaxNode): void {
    const span = this.writer.spanOf(() => this.read(childrenOf(node), node.from, node.to));
    if (span.end > span.start) this.struck.push(span);
  }

  /** A reference link whose label is not defined is no link: its brackets are read as they stand. */
  private readLink(node: SyntaxNode): void {
    const children = childrenOf(node);
    const marks = children.filter((child) => child.name === 'LinkMark');
    const [open, close] = marks;
    if (!open || !close) return;
    const content = children.filter((child) => child.from >= open.to && child.to <= close.from);
    const label = children.find((child) => child.name === 'LinkLabel' && child.to - child.from > 2);
    const written = label ? this.slice(label.from + 1, label.to - 1) : this.slice(open.to, close.from);
    const isLink = marks.length > 2 || this.isDefined(linkLabel(written));
    if (isLink && node.name === 'Image') return this.writer.put(OBJECT, node.from, node.to);
    if (!isLink) this.writer.raw(open.from, open.to);
    this.read(content, open.to, close.from);
    if (!isLink) this.writer.raw(close.from, node.to);
  }

  /** An exponent or a note mark must not run into the number that it stands at. */
  private readRaised(nodes: readonly SyntaxNode[], open: SyntaxNode, close: SyntaxNode): void {
    const raised = new InlineReader(this.source);
    raised.read(nodes, open.to, close.from);
    this.directives.push(...raised.directives);
    for (const [label, defined] of raised.links) this.links.set(label, defined);
    for (const reference of raised.references) this.references.push({ ...reference, at: this.writer.length });
    if (raised.writer.length > 0) this.writer.put(OBJECT, open.from, close.to);
  }

  /** Where nodes[i] is a `<sup>` or `<sub>`, the index of the tag that closes it; else `i`. */
  private raisedEnd(nodes: readonly SyntaxNode[], i: number): number {
    const open = nodes[i]!;
    if (open.name !== 'HTMLTag') return i;
    const name = /^<(su[bp])[\s>]/i.exec(this.slice(open.from, open.to))?.[1]?.toLowerCase();
    if (name === undefined) return i;
    for (let j = i + 1; j < nodes.length; j++) {
      const { name: kind, from } = nodes[j]!;
      if (kind === 'HTMLTag' && this.slice(from, from + 5).toLowerCase() === `</${name}`) return j;
    }
    return i;
  }

  private isDefined(label: string): boolean {
    const defined = this.source.isDefined(label);
    this.links.set(label, defined);
    return defined;
  }

  private lineEnd(from: number, to: number): number {
    const lineFeed = this.source.text.indexOf('\n', from);
    return lineFeed < 0 ? to : Math.min(lineFeed, to);
  }

  private slice(from: number, to: number): string {
    return this.source.text.slice(from, to);
  }
}

/** A long note has many blocks with nothing of a kind; they share one array. */
function kept<T>(items: readonly T[]): readonly T[] {
  return items.length > 0 ? items.slice() : NOTHING;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
