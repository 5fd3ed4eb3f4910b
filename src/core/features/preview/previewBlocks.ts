import type { NoteCheck } from '../../check/checkNote';
import type { Verdict } from '../../check/judgement';
import { lineIndex } from '../../text/lineIndex';
import type { Span } from '../../text/span';
import { verdictOf } from '../hover';
import { factCard } from '../factCard';
import type { Message } from '../message';

/** A figure of a block; its span is in the readable text of that. */
export interface PreviewMark extends Span {
  readonly verdict: Verdict;
  /** The verdict in one sentence. */
  readonly says: Message;
  /** The quotes of the facts that it is about, with the titles of their sources. Nothing in them is escaped. */
  readonly quotes: readonly string[];
}

/** A block of a note with figures to mark, where it begins and what it says. */
export interface PreviewBlock {
  /** From 0. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly PreviewMark[];
}

/** What a preview of a checked note marks, in order: every figure that is a claim. Linear in the note. */
export function previewBlocks(check: NoteCheck): readonly PreviewBlock[] {
  const { note, judgements, base } = check;
  const lines = lineIndex(note.text);
  const found: PreviewBlock[] = [];
  let next = 0;
  for (const { prose, start, end } of note.blocks) {
    const marks: PreviewMark[] = [];
    for (let one = judgements[next]; one !== undefined && one.figure.start < end; one = judgements[++next]) {
      const span = { start: prose.fromSource(one.figure.start), end: prose.fromSource(one.figure.end) };
      const cards = one.facts.slice(0, MOST).map((fact) => factCard(fact, base));
      const quotes = cards.map(({ quote, says, source }) => {
        const said = quote === null ? says : `“${quote.text}”`;
        return source === null ? said : `${said} (${source.title})`;
      });
      if (span.start < span.end) marks.push({ ...span, verdict: one.verdict, says: verdictOf(one), quotes });
    }
    if (marks.length > 0) found.push({ line: lines.positionAt(start).line, text: prose.text, marks });
  }
  return found;
}

/** How many facts a tooltip quotes. */
const MOST = 4;
