import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearestLabels } from '../../../src/core/check/nearestLabels';
import { factBaseOf } from './factBaseOf';
import { parseFixture } from './fixture';
import { withFacts } from './withFacts';

const base = factBaseOf(parseFixture(withFacts('')));

describe('the fact ids nearest to a label', () => {
  const table: readonly (readonly [label: string, nearest: string])[] = [
    ['us-model', 'us-models'],
    ['us-modelss', 'us-models'],
    ['us-modals', 'us-models'],
    ['as-models', 'us-models'],
    ['s-models', 'us-models'],
    ['xus-models', 'us-models'],
    ['us-modles', ''],
    ['us-mode', ''],
    ['usmodelss', ''],
    ['us-models-2', ''],
    ['huawei-applications-2024', 'huawei-applications-2022 huawei-applications-2023'],
    ['1', ''],
    ['abc', ''],
    ['', ''],
    ['a'.repeat(100_000), ''],
  ];
  for (const [label, nearest] of table) {
    it(`${label.slice(0, 30)} → ${nearest || 'none'}`, () =>
      assert.equal(nearestLabels(label, base).join(' '), nearest));
  }

  it('are all that are one edit away', () => {
    const ids = [...base.facts.keys()];
    const letter = fc.constantFrom(...Array.from('abc-9é中'));
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(), letter, fc.nat(2), (id, place, char, kind) => {
        const at = place % (id.length + 1);
        const label = id.slice(0, at) + (kind === 0 ? '' : char) + id.slice(kind === 1 ? at : at + 1);
        const near = ids.filter((other) => distance(other, label) === 1);
        assert.deepEqual([...nearestLabels(label, base)].sort(), label.length < 4 ? [] : near.sort());
      }),
    );
  });
});

/** Levenshtein distance, in UTF-16 units. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
