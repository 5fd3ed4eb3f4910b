import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Note } from '../../../src/core/note/note';
import { openNote, parseNote, reparseNote } from '../../../src/core/note/parseNote';
import { markdownText } from './markdownText';

/** Long enough for the parts around an edit to be taken over. */
const LONG = Array.from(
  { length: 40 },
  (_, i) =>
    `## Section ${i}\n\nChina filed **${i}** patents[^a-${i}], see [b]. It grew.\n\n- item\n- another\n  line\n\n| a | b |\n|---|---|\n| 1 | ${i} |\n\n> quoted\n`,
).join('\n');

/** A stretch of the text to replace, both ends as shares of its length, and what by. */
const edit = fc.tuple(fc.nat(1000), fc.oneof(fc.constant(0), fc.nat(30), fc.nat(1000)), markdownText);

function edited(text: string, [at, length, by]: readonly [number, number, string]): string {
  const start = Math.floor((text.length * at) / 1000);
  return text.slice(0, start) + by + text.slice(start + length);
}

/** With its blocks, which are put together when they are asked for, and are no property of its own. */
function assertSameNote(actual: Note, expected: Note): void {
  assert.deepEqual({ ...actual, blocks: actual.blocks }, { ...expected, blocks: expected.blocks });
}

describe('a later version of a note', () => {
  it('is read as if it were new', function () {
    this.timeout(60_000);
    const start = fc.oneof(
      fc.array(markdownText, { maxLength: 20 }).map((parts) => parts.join('\n\n')),
      fc.constant(LONG),
    );
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let state = openNote(text);
        for (const one of edits) {
          state = reparseNote(state, edited(state.note.text, one));
          assertSameNote(state.note, parseNote(state.note.text));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the sentences of blocks that did not change as the same objects', () => {
    const before = openNote(LONG);
    const at = LONG.indexOf('It grew.', LONG.length / 2);
    const after = reparseNote(before, `${LONG.slice(0, at)}In 2023, ${LONG.slice(at)}`);
    const known = new Set(before.note.blocks.map(({ sentences }) => sentences));
    const changed = after.note.blocks.filter(({ sentences }) => !known.has(sentences));
    assert.equal(after.note.blocks.length, before.note.blocks.length);
    assert.ok(changed.some(({ prose }) => prose.text.includes('In 2023, It grew.')));
    assert.ok(changed.length < 30, `${changed.length} of ${after.note.blocks.length} were read again`);
  });

  it('is the same object where the text is the same', () => {
    const state = openNote(LONG);
    assert.equal(reparseNote(state, LONG), state);
  });

  it('has its reference links read again where a definition comes or goes', () => {
    let state = openNote(LONG);
    const prose = () => state.note.blocks[1]?.prose.text ?? '';
    assert.match(prose(), /see \[b\]\./);
    state = reparseNote(state, `${LONG}\n[b]: http://x\n`);
    assert.match(prose(), /see b\./);
    state = reparseNote(state, LONG);
    assert.match(prose(), /see \[b\]\./);
  });

  it('has its offsets moved', () => {
    const state = reparseNote(openNote(LONG), `new\n\n${LONG}`);
    for (const { prose, start, end } of state.note.blocks) {
      const source = prose.toSource({ start: 0, end: prose.text.length });
      assert.ok(source.start >= start && source.end <= end);
    }
    assertSameNote(state.note, parseNote(`new\n\n${LONG}`));
  });
});
