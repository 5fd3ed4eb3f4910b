import assert from 'node:assert/strict';
import { loadCorpus, loadSample } from '../../bench/judgement/corpus';
import { belowFloors, floorsBelow } from '../../bench/judgement/floors';
import { measureJudgement, type Measurement } from '../../bench/judgement/measureJudgement';
import { summarise, type Summary } from '../../bench/judgement/summary';

describe('judgement, over the notes of test/bench/judgement', function () {
  this.timeout(480_000);
  let measured: Measurement;
  let summary: Summary;

  before(() => {
    measured = measureJudgement([...loadCorpus(), loadSample()]);
    summary = summarise(measured);
  });

  it('has marks that their facts bear out: npm run bench judgement -- --problems', () => {
    assert.deepEqual(measured.problems, []);
  });

  it('is as good as it was: npm run bench judgement', () => {
    assert.deepEqual(belowFloors(summary), []);
  });

  it('has floors that can be missed', () => {
    assert.deepEqual(belowFloors(summary, floorsBelow(summary)), []);
    const none = { ...summary, recall: 0, kinds: [], alarmsPerThousand: 1000 };
    assert.ok(belowFloors(none, floorsBelow(summary)).length > 3);
  });
});
