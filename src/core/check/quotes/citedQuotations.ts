import { blocksOf } from '../../note/assembleBlocks';
import type { FootnoteReference, LeafBlock, Note, Prose } from '../../note/note';
import type { Span } from '../../text/span';

/** Words that a note gives as those of a source, without their quotation marks. The span is in the prose text. */
export interface CitedQuotation extends Span {
  readonly prose: Prose;
  /** The labels of the footnote marks right behind it. */
  readonly labels: readonly string[];
}

/**
 * The quotations of a note that are cited: those in quotation marks with a footnote mark right behind the closing one,
 * and block quotes that a footnote mark ends, one for each of their paragraphs. Linear in the note.
 */
export function citedQuotations(note: Note): CitedQuotation[] {
  return note.leaves.flatMap(({ hasReferences }, index) =>
    hasReferences ? blocksOf(note, index).flatMap((block) => quotationsOf(block, index, note)) : [],
  );
}

function quotationsOf(block: LeafBlock, index: number, note: Note): readonly CitedQuotation[] {
  if (block.references.length === 0) return [];
  const { prose } = block;
  const labelsBehind = marksBehind(block);
  const inMarks = quotedSpans(prose.text).flatMap((span) => {
    const labels = labelsBehind(span.end + 1);
    return labels.length === 0 ? [] : [{ ...span, prose, labels }];
  });
  const labels = block.quoted ? labelsAtEnd(block) : [];
  if (labels.length === 0 || inMarks.some((quotation) => quotation.labels.includes(labels[0]!))) return inMarks;
  const paragraphs = blockQuote(note, index).map((paragraph) => ({
    start: 0,
    end: attributionStart(paragraph.prose.text),
    prose: paragraph.prose,
    labels,
  }));
  return [...inMarks, ...paragraphs];
}

/** Opening marks and what closes them. What is in 《》 is a title. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』', '„': '“', '«': '»' };
const MARK = /[“”"「」『』„«»]/g;

/** What stands in quotation marks, outermost ones only. A straight mark before white space opens nothing. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open !== null && mark === CLOSING[open.mark]) {
      spans.push({ start: open.start, end: index });
      open = null;
    } else if (open === null && mark in CLOSING && !/^\s/.test(text.slice(index + 1, index + 2))) {
      open = { start: index + 1, mark };
    }
  }
  return spans;
}

const BETWEEN = /^[\s.,;:!?，。；：！？、…)）\]］]*$/;

/** Punctuation between a quotation and its marks is hardly longer, and marks beside each other are hardly more. */
const REACH = 8;
const MOST_MARKS = 8;

/** The labels of the marks behind an offset of the prose with nothing but punctuation between, asked in order. */
function marksBehind({ references, prose }: LeafBlock): (offset: number) => string[] {
  let next = 0;
  return (offset) => {
    while (next < references.length && references[next]!.at < offset) next++;
    const labels = new Set<string>();
    for (let index = next; index < references.length && index < next + MOST_MARKS; index++) {
      const { at, label } = references[index]!;
      if (at - offset > REACH || !BETWEEN.test(prose.text.slice(offset, at))) break;
      labels.add(label);
    }
    return [...labels];
  };
}

function labelsAtEnd({ references, prose }: LeafBlock): string[] {
  const { length } = prose.text;
  const ends = ({ at }: FootnoteReference): boolean => length - at <= REACH && BETWEEN.test(prose.text.slice(at));
  return [
    ...new Set(
      references
        .slice(-MOST_MARKS)
        .filter(ends)
        .map(({ label }) => label),
    ),
  ];
}

/** The paragraphs of the block quote that ends with this one, back to the one before that is cited itself. */
function blockQuote(note: Note, last: number): LeafBlock[] {
  const paragraphs: LeafBlock[] = [];
  for (let index = last; index >= 0 && paragraphs.length < MOST_PARAGRAPHS; index--) {
    const [block] = blocksOf(note, index);
    if (block === undefined) continue;
    const below = paragraphs[0];
    if (!block.quoted || block.kind !== 'paragraph' || CALLOUT.test(block.prose.text)) break;
    if (below !== undefined && (block.references.length > 0 || isParted(note.text.slice(block.end, below.start))))
      break;
    paragraphs.unshift(block);
  }
  return paragraphs;
}

const MOST_PARAGRAPHS = 50;
/** `> [!note]`: a box, and no quotation. */
const CALLOUT = /^\[![a-z]+\]/i;

/** Whether a line without `>` stands between two paragraphs. */
function isParted(between: string): boolean {
  return between
    .split('\n')
    .slice(1, -1)
    .some((line) => !line.includes('>'));
}

/** Where “— Gazette, 2024” begins behind the last sentence of a block quote; the end of the text where nothing does. */
function attributionStart(text: string): number {
  const from = Math.max(0, text.length - LONGEST_ATTRIBUTION);
  const match = ATTRIBUTION.exec(text.slice(from));
  return match === null ? text.length : from + match.index + 1;
}

const LONGEST_ATTRIBUTION = 120;
const ATTRIBUTION = /[.!?。！？…”"」』]\s*(?:[—–―]{1,2}|--)[^—―]*$/;
