import * as assert from 'node:assert/strict';
import { nextMismatch } from '../../../src/core';
import { checked } from './checked';

const NOTE =
  'From 2014 to 2023 China filed 45,000 generative AI patents, Japan 3,409 and, in 2014–2022, China 39,999.\n\n' +
  'Japan filed 3,500 generative AI patents between 2014 and 2023.\n';

describe('going from mismatch to mismatch', () => {
  const check = checked(NOTE);
  const wrong = check.judgements.filter(({ verdict }) => verdict === 'mismatch').map(({ figure }) => figure.start);
  const next = (offset: number, back?: boolean): number | undefined => nextMismatch(check, offset, back)?.span.start;

  it('leads to the next one, and from the last one to the first', () => {
    const [first = -1, second = -1] = wrong;
    const last = wrong.at(-1) ?? -1;
    assert.ok(wrong.length >= 2 && first < second);
    assert.deepEqual(
      [next(0), next(first), next(first + 1), next(last), next(NOTE.length)],
      [...[first, second, second, first, first]],
    );
  });

  it('leads back, and from the first one to the last', () => {
    const [first = -1, second = -1] = wrong;
    const last = wrong.at(-1) ?? -1;
    assert.deepEqual(
      [next(second, true), next(second + 1, true), next(first, true), next(NOTE.length, true)],
      [...[first, second, last, last]],
    );
  });

  it('has the whole figure, and which one of them it is', () => {
    const found = nextMismatch(check, 0);
    assert.ok(found);
    assert.equal(NOTE.slice(found.span.start, found.span.end), '45,000');
    assert.deepEqual([found.place, found.count], [1, wrong.length]);
    assert.equal(nextMismatch(check, 0, true)?.place, wrong.length);
  });

  it('stays at the only one, and leads nowhere where there is none', () => {
    const only = checked('Japan filed 3,500 generative AI patents between 2014 and 2023.\n');
    assert.equal(nextMismatch(only, 12)?.span.start, 12);
    assert.equal(nextMismatch(only, 12, true)?.span.start, 12);
    assert.equal(nextMismatch(checked('Japan filed 3,409 generative AI patents between 2014 and 2023.\n'), 0), null);
  });
});
