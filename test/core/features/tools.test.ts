import * as assert from 'node:assert/strict';
import { checkText, defaultSettings, lookupFacts } from '../../../src/core';
import { checked } from './checked';

const { base } = checked('');

describe('what language models are told', () => {
  it('of facts: all that tells where a figure is from', () => {
    const { count, facts } = lookupFacts('Japan generative', base);
    assert.equal(count, 1);
    const [fact] = facts;
    assert.equal(fact!.id, 'japan-genai');
    assert.equal(fact!.says, '3,409');
    assert.equal(fact!.source, 'Filing statistics 2024');
    assert.equal(fact!.url, 'https://example.org/statistics');
    assert.ok(!('locator' in fact!) && !JSON.stringify(fact).includes('null'));
  });

  it('of more facts than are read at once: how many there are', () => {
    const { count, facts } = lookupFacts('', base);
    assert.equal(count, base.facts.size);
    assert.ok(facts.length <= 20);
    assert.deepEqual(lookupFacts('no such words', base), { count: 0, facts: [] });
  });

  it('of a text: what the check says of each figure', () => {
    const text = '\nBetween 2014 and 2023, China filed more than 39,000 generative AI patents and Japan 3,409.';
    const [wrong, right, ...others] = checkText(text, base, defaultSettings);
    assert.deepEqual(others, []);
    assert.equal(right!.verdict, 'verified');
    assert.deepEqual(right!.problems, []);
    assert.equal(wrong!.line, 2);
    assert.equal(wrong!.verdict, 'mismatch');
    assert.match(wrong!.problems.join(), /more than 38,000/);
    assert.equal(wrong!.facts[0]!.quote, 'more than 38,000 generative AI patents');
  });
});
