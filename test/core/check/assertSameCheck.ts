import assert from 'node:assert/strict';
import type { NoteCheck } from '../../../src/core/check/checkNote';

/** Compares two checks whole, with what is put together when it is asked for, which is no property of its own. */
export function assertSameCheck(actual: NoteCheck | null, expected: NoteCheck): asserts actual is NoteCheck {
  assert.ok(actual !== null);
  assert.deepEqual(all(actual), all(expected));
}

function all(check: NoteCheck): unknown {
  return { ...check, judgements: check.judgements, note: { ...check.note, blocks: check.note.blocks } };
}
