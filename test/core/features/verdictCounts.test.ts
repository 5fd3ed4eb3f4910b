import * as assert from 'node:assert/strict';
import { formatMessage, verdictCounts } from '../../../src/core';
import { checked } from './checked';

function counted(note: string): string {
  return verdictCounts(checked(note))
    .says.map(({ template, args }) => formatMessage(template, args))
    .join(' · ');
}

const RIGHT = 'Japan filed 3,409 generative AI patents between 2014 and 2023.\n\n';
const WRONG = 'Japan filed 3,500 generative AI patents between 2014 and 2023.\n\n';
const NO_FACT = 'Brazil filed 512 generative AI patents.\n\n';
const OFF = `<!-- ipnotes-disable-next-line -->\n${WRONG}`;

describe('the verdicts of a note, counted', () => {
  it('leave out what there is none of', () => {
    assert.equal(counted(RIGHT), '1 figure · 1 verified');
    assert.equal(counted(RIGHT + RIGHT + NO_FACT), '3 figures · 2 verified · 1 unsupported');
  });

  it('are in the singular and in the plural', () => {
    assert.equal(counted(WRONG), '1 figure · 1 mismatch');
    assert.equal(counted(WRONG + WRONG + OFF), '3 figures · 2 mismatches · 1 ignored');
  });

  it('say nothing where there is no figure', () => {
    assert.equal(counted('China files patents.\n'), '');
  });

  it('tell how many are wrong', () => {
    const { figures, mismatches } = verdictCounts(checked(RIGHT + WRONG + NO_FACT + WRONG));
    assert.deepEqual([figures, mismatches], [4, 2]);
  });
});
