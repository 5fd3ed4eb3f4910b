import type { NoteCheck } from '../check/checkNote';
import type { Judgement, Verdict } from '../check/judgement';
import type { Block } from '../note/note';
import type { Span } from '../text/span';

/** A place of a note that a fact is used at: a figure that is about it, or a footnote mark that cites it. */
export interface FactUse {
  /** The id of the fact. */
  readonly fact: string;
  readonly span: Span;
  /** Null for a footnote mark beside which no figure is about the fact. */
  readonly verdict: Verdict | null;
  readonly excerpt: Excerpt;
}

/** A few of the words around it; `span` is where in them it stands. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/**
 * The uses of facts in a note, in its order. A figure that was computed from two facts is a use of both. For example, of
 * `Last year, Japan filed 3,409 patents.` one with the excerpt `…year, Japan filed 3,409 patents.`
 */
export function factUses({ note, base, judgements }: NoteCheck): readonly FactUse[] {
  const uses: FactUse[] = [];
  let next = 0;
  for (const block of note.blocks) {
    const inBlock: Judgement[] = [];
    // Judgements are in the order of the note, and so are blocks.
    for (let one = judgements[next]; one !== undefined && one.figure.start < block.end; one = judgements[++next]) {
      inBlock.push(one);
    }
    const used = new Set<string>();
    for (const { figure, verdict, facts } of inBlock) {
      const span = { start: figure.start, end: figure.end };
      for (const { id } of facts) {
        used.add(id);
        uses.push({ fact: id, span, verdict, excerpt: excerptOf(block, proseSpan(block, span)) });
      }
    }
    for (const { label, start, end, at } of block.references) {
      if (used.has(label) || !base.facts.has(label)) continue;
      used.add(label);
      uses.push({
        fact: label,
        span: { start, end },
        verdict: null,
        excerpt: excerptOf(block, { start: at, end: at }),
      });
    }
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

function proseSpan({ prose }: Block, { start, end }: Span): Span {
  const from = prose.fromSource(start);
  return { start: from, end: Math.max(from, prose.fromSource(end)) };
}

/** How much is shown on either side: what fits beside a tree, where what is before the figure must not hide it. */
const BEFORE = 20;
const AFTER = 60;
/** How much longer it may be, because an ellipsis for two words tells less than they do. */
const TOLERANCE = 6;

function excerptOf({ prose, sentences, cell }: Block, { start, end }: Span): Excerpt {
  const whole = { start: 0, end: prose.text.length };
  const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? whole;
  const head = cell?.rowHeader == null ? '' : `${cell.rowHeader.text.trim()}: `;
  const before = head + beginning(prose.text.slice(sentence.start, start), start === end ? AFTER : BEFORE);
  const it = shown(prose.text.slice(start, end));
  const after = ending(prose.text.slice(end, sentence.end));
  return { text: before + it + after, span: { start: before.length, end: before.length + it.length } };
}

/** The end of a text; a word of Latin letters is not cut. */
function beginning(text: string, most: number): string {
  if (text.length <= most + TOLERANCE) return shown(text).trimStart();
  const rest = text.slice(-most);
  const word = isLatin(text.charAt(text.length - most - 1)) ? /^\p{Script=Latin}*/u.exec(rest) : null;
  const cut = rest.slice(word?.[0].length ?? 0);
  return `…${shown(cut.replace(/^[\s\p{P}\p{Cs}\ufffc]+/u, ''))}`;
}

/** The beginning of a text; a word of Latin letters is not cut. */
function ending(text: string): string {
  if (text.length <= AFTER + TOLERANCE) return shown(text).trimEnd();
  const rest = text.slice(0, AFTER);
  const space = isLatin(text.charAt(AFTER)) ? rest.lastIndexOf(' ') : -1;
  const cut = space === -1 ? rest : rest.slice(0, space);
  return `${shown(cut).replace(/[\s\p{P}\p{Cs}]$/u, '')}…`;
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}/u.test(character);
}

/** What has no text of its own, such as code, is an ellipsis. */
function shown(text: string): string {
  return text.replaceAll('\ufffc', '…').replace(/\s+/g, ' ');
}
