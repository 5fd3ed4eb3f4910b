import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slices } from '../../../src/vscode/slices';

const SLICE = 8;

/** Does pieces of work that take so long each, by a clock of its own; gives how long each stretch without a rest took. */
async function stretches(pieces: readonly number[]): Promise<number[]> {
  let time = 0;
  let last = 0;
  const found: number[] = [];
  const ended = (): void => {
    found.push(time - last);
    // Others take their time, too.
    time += 100;
    last = time;
  };
  const work = slices({ now: () => time, rest: () => Promise.resolve(ended()) });
  for (const piece of pieces) {
    await work.turn();
    time += piece;
  }
  ended();
  return found;
}

describe('work in slices', () => {
  it('lets others have their turn after a slice, and the piece that goes beyond it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }), async (pieces) => {
        const found = await stretches(pieces);
        assert.ok(Math.max(...found) < SLICE + Math.max(0, ...pieces) + 1, found.join());
        assert.equal(
          found.reduce((sum, one) => sum + one, 0),
          pieces.reduce((sum, one) => sum + one, 0),
        );
      }),
    );
  });

  it('does a thousand notes of a millisecond in stretches of eight, and rests no more often than it has to', async () => {
    const found = await stretches(Array.from({ length: 1000 }, () => 1));
    assert.deepEqual(new Set(found), new Set([SLICE]));
    assert.equal(found.length, 125);
  });
});
