import type { Span } from '../text/span';

/**
 * The readable text of a block: markup, code, link destinations, HTML and footnote marks are taken out, escapes and
 * entities are resolved, soft line breaks are one space (nothing between two Chinese characters), and inline code,
 * math, images, bare URLs and raised or lowered text (`<sup>2</sup>`) are one U+FFFC each, so that what stands on either
 * side does not run together.
 *
 * `more than **38,000**[^a] patents` has the text `more than 38,000 patents`.
 */
export interface Prose {
  readonly text: string;
  /**
   * The span in the note that a span of `text` was read from, from the start of its first character to the end of its
   * last one: `38,000 patents` above was read from `38,000**[^a] patents`. An empty span gives an empty one.
   */
  toSource(span: Span): Span;
  /** The offset in `text` of an offset in the note, or the nearest one after it. */
  fromSource(offset: number): number;
  /** Where in the note its leaf begins, which is what it is placed by. */
  readonly origin: number;
  /** The same prose with offsets from its leaf: the same object in every version of a note that it did not change in. */
  readonly content: Prose;
}

/** A footnote mark in running text, `[^label]`. */
export interface FootnoteReference extends Span {
  readonly label: string;
  /** Where in its block's prose text the mark stood (marks themselves are not part of the prose). */
  readonly at: number;
}

/** `[^label]: …`; the span covers all its lines. Its content is not checked. */
export interface FootnoteDefinition extends Span {
  readonly label: string;
  readonly labelSpan: Span;
  /** The Markdown after the colon, its lines without their indentation and joined by a space. */
  readonly text: string;
  readonly textSpan: Span;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell';

/** What gives a table cell its meaning. */
export interface CellContext {
  readonly table: Span;
  /** From 0, the header row not counted; -1 in the header row. */
  readonly row: number;
  readonly column: number;
  /**
   * The header over this cell (null in the header row) and the first cell of its row (null in the first column and in
   * the header row). An empty cell is no header. A first column of places (#, Rank, 名次) heads no row: the one behind
   * it does, the places too.
   */
  readonly columnHeader: Prose | null;
  readonly rowHeader: Prose | null;
  /** The header over the column that heads the rows; null in the header row and in that column. */
  readonly corner: Prose | null;
  /** The headers of all columns, in order, null where one is empty; the same array for all cells of a table. */
  readonly columns: readonly (Prose | null)[];
  /** The first cells of all rows, in order, null where one is empty; the same array for all cells of a table. */
  readonly rows: readonly (Prose | null)[];
  /** The paragraph or heading straight above the table; where there is none, one below that begins with “Table” or 表. */
  readonly caption: Prose | null;
  /** One below that begins with “Table” or 表, where there is one above as well. */
  readonly secondCaption: Prose | null;
}

/** A span of a block's prose text that reads as one sentence. Offsets are into the prose text. */
export interface Sentence extends Span {
  readonly text: string;
}

/**
 * One leaf of the note with readable text or footnote marks, in reading order. A list item has one block for each
 * paragraph in it. A later version of a note has the same `sentences` object where the block did not change.
 */
export interface Block extends LeafBlock {
  /** The headings above, outermost first, as indices into {@link Note.blocks}. A heading does not name itself. */
  readonly headings: readonly number[];
}

/** A block without what stands above it. */
export interface LeafBlock extends Span {
  readonly kind: BlockKind;
  /** What the leaf says that it is read from, one for all cells of a table: the same object where that did not change. */
  readonly leaf: object;
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  readonly references: readonly FootnoteReference[];
  /** Struck-out (`~~…~~`) stretches, as offsets into the prose text. */
  readonly struck: readonly Span[];
  /** True inside a block quote. */
  readonly quoted: boolean;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly cell: CellContext | null;
}

/** Where a cell stands in its table; row -1 is the header. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A paragraph, a heading, or one cell of a table as its leaf has it: all offsets are from the start of that. */
export interface Piece extends Span {
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  readonly references: readonly FootnoteReference[];
  readonly struck: readonly Span[];
  readonly cell: CellPlace | null;
}

/** A leaf of a note with something to read, wherever it stands: a paragraph, a heading, or a table with its cells. */
export interface NoteLeaf {
  /** The identity of what it says: the same object in every version of the note that it did not change in. */
  readonly content: object;
  readonly pieces: readonly Piece[];
  /** How many characters it has. */
  readonly length: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  /** The headings above it, outermost first, as indices into {@link Note.leaves}. */
  readonly headings: readonly number[];
  /** Where in its line an item of a list begins; 0 for all else. */
  readonly column: number;
  /** The captions of a table, that above first. */
  readonly captions: readonly Caption[];
  readonly hasReferences: boolean;
}

/** A leaf that is the caption of a table: how much further on it stands, and what it says. */
export interface Caption {
  readonly by: number;
  readonly prose: Prose;
}

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file' | 'accept';

/** `<!-- ipnotes-… -->`. `codes` is empty where every code is meant. */
export interface Directive extends Span {
  readonly kind: DirectiveKind;
  readonly codes: readonly string[];
  /**
   * For `accept`: the fact id, the fingerprint that the fact had then (as it is written), the date `YYYYMMDD` after which
   * it ends (0 where it cannot be read), and the reason.
   */
  readonly fact: string | null;
  readonly was: string | null;
  readonly until: number | null;
  readonly reason: string;
}

/** The `ipnotes:` key of the front matter. */
export interface NoteSettings {
  /** False where the front matter says `ipnotes: false`. */
  readonly enabled: boolean;
  readonly applicant: string | null;
  readonly measure: string | null;
  /** EDTF, as written. */
  readonly period: string | null;
  readonly source: string | null;
  /** The note's own `date:`, as written, for “last year”. */
  readonly date: string | null;
}

/** A Markdown note, read. Every span is in offsets of `text` unless it says otherwise. */
export interface Note {
  readonly text: string;
  readonly settings: NoteSettings;
  readonly frontMatter: Span | null;
  /** What it consists of, in order, and where each of that begins: what blocks are made of. */
  readonly leaves: readonly NoteLeaf[];
  readonly starts: readonly number[];
  /** Put together when they are asked for: a note that is being written has others at each keystroke. */
  readonly blocks: readonly Block[];
  readonly definitions: readonly FootnoteDefinition[];
  readonly directives: readonly Directive[];
}
