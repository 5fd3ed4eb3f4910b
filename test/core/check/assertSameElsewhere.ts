import assert from 'node:assert/strict';
import { checkNote, type NoteCheck } from '../../../src/core/check/checkNote';
import type { CheckSettings } from '../../../src/core/check/checkSettings';
import type { FactBase } from '../../../src/core/factbase/factBase';
import { parseNote } from '../../../src/core/note/parseNote';
import type { Span } from '../../../src/core/text/span';

/** Emoji and Chinese outside of the basic plane: two UTF-16 units each. */
const PARAGRAPH = '😀 𠮷 👩‍🔬\n\n';

/** Asserts that a note is checked alike with CRLF, behind a byte order mark, and below a paragraph of emoji. */
export function assertSameElsewhere(text: string, base: FactBase, settings: CheckSettings): void {
  const note = parseNote(text);
  const check = (variant: string): NoteCheck => checkNote(parseNote(variant), base, settings);
  const plain = checkNote(note, base, settings);

  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  const crlf = (offset: number): number => offset + breaks.filter((at) => at < offset).length;
  assert.deepEqual(summary(check(text.replaceAll('\n', '\r\n'))), summary(plain, crlf), 'with CRLF');

  // A table at the top would take the paragraph for its caption.
  const paragraph = note.blocks[0]?.cell == null ? PARAGRAPH : '';
  const at = note.frontMatter === null ? 0 : text.indexOf('\n', note.frontMatter.end) + 1;
  const shifted = (offset: number): number => offset + 1 + (offset < at ? 0 : paragraph.length);
  const below = `\ufeff${text.slice(0, at)}${paragraph}${text.slice(at)}`;
  assert.deepEqual(summary(check(below)), summary(plain, shifted), 'behind a byte order mark and a paragraph of emoji');
}

/** What a check says, with its places moved. */
function summary({ judgements, findings }: NoteCheck, move = (offset: number): number => offset): unknown {
  const span = ({ start, end }: Span): string => `${move(start)}–${start === end ? move(end) : move(end - 1) + 1}`;
  return {
    judgements: judgements.map(
      ({ figure, verdict, facts, evidence }) =>
        `${span(figure)} ${figure.text} ${verdict} ${facts.map(({ id }) => id).join(' ')} by ${evidence.map((one) => span(one.span)).join(' ')}`,
    ),
    findings: findings.map((finding) => ({
      ...finding,
      span: span(finding.span),
      facts: finding.facts.map(({ id }) => id),
      fixes: finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: span(edit.span) })),
      })),
    })),
  };
}
