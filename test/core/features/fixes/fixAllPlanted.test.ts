import assert from 'node:assert/strict';
import {
  applyEdits,
  checkNote,
  defaultSettings,
  fixAll,
  parseNote,
  type Edit,
  type FactBase,
} from '../../../../src/core';
import { contains } from '../../../../src/core/text/span';
import { loadCorpus } from '../../../bench/judgement/corpus';
import type { GoldNote } from '../../../bench/judgement/goldNote';
import { plantsIn } from '../../../bench/judgement/measureJudgement';
import { random } from '../../../bench/judgement/random';

const NOTES = 8;
const ERRORS = 8;
const MOST_ROUNDS = 5;

/** A note with some errors in it, other ones for another seed. */
function withErrors(note: GoldNote, seed: string): string {
  let edits: readonly Edit[] = [];
  for (const plant of random(`${seed} ${note.path}`).some(plantsIn(note, seed), ERRORS)) {
    if (applyEdits(note.text, [...edits, ...plant.edits]) !== null) edits = [...edits, ...plant.edits];
  }
  return applyEdits(note.text, edits)!;
}

/** Makes the safe fixes in rounds, each on its own finding and nowhere else. */
function inRounds(before: string, base: FactBase): string {
  let text = before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let edits: readonly Edit[] = [];
    for (const { span, fixes } of checkNote(parseNote(text), base).findings) {
      const own = fixes.find(({ safe }) => safe)?.edits ?? [];
      for (const edit of own) assert.ok(contains(span, edit.span), `${edit.text} is not in the place of what is wrong`);
      if (applyEdits(text, [...edits, ...own]) !== null) edits = [...edits, ...own];
    }
    if (edits.length === 0) return text;
    text = applyEdits(text, edits)!;
  }
  return text;
}

describe('fixes: all at once, in notes with planted errors', () => {
  const seed = 'fix all';
  const notes = random(seed).some(
    loadCorpus().flatMap((domain) => domain.notes),
    NOTES,
  );

  it('puts right what is reported and touches nothing else, and leaves nothing for a second time', () => {
    let count = 0;
    for (const note of notes) {
      const text = withErrors(note, seed);
      const fixed = fixAll(checkNote(parseNote(text), note.base), defaultSettings);
      assert.equal(applyEdits(text, fixed.edits), fixed.text);
      assert.equal(fixed.text, inRounds(text, note.base), note.path);
      const again = checkNote(parseNote(fixed.text), note.base);
      const left = again.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
      assert.deepEqual(
        left.map(({ code, span }) => `${code}: ${fixed.text.slice(span.start, span.end)}`),
        [],
        note.path,
      );
      assert.deepEqual(fixAll(again, defaultSettings), { text: fixed.text, edits: [], count: 0 }, note.path);
      count += fixed.count;
    }
    assert.ok(count > NOTES, `${count} fixes`);
  }).timeout(120_000);
});
