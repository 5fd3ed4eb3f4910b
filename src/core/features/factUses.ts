import type { NoteCheck } from '../check/checkNote';
import type { Judgement, Verdict } from '../check/judgement';
import type { Block } from '../note/note';
import type { Span } from '../text/span';
import { excerpt, type Excerpt } from './excerpt';

/** A place of a note that a fact is used at: a figure that is about it, or a footnote mark that cites it. */
export interface FactUse {
  /** The id of the fact. */
  readonly fact: string;
  readonly span: Span;
  /** Null for a footnote mark beside which no figure is about the fact. */
  readonly verdict: Verdict | null;
  readonly excerpt: Excerpt;
}

/** The uses of facts in a note, in its order. A figure that was computed from two facts is a use of both. */
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

function excerptOf({ prose, sentences, cell }: Block, span: Span): Excerpt {
  const { start, end } = span;
  const whole = { start: 0, end: prose.text.length };
  const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? whole;
  const { text, span: own } = excerpt(prose.text, sentence, span);
  const head = cell?.rowHeader == null ? '' : `${cell.rowHeader.text.trim()}: `;
  return { text: head + text, span: { start: head.length + own.start, end: head.length + own.end } };
}
