import * as assert from 'node:assert/strict';
import { openFolder } from '../../../src/core';
import { factFilter } from '../../../src/core/features/factFilter';
import { FACTS } from './checked';

/** The ids of the facts that a text finds. */
function found(query: string, facts = FACTS): string[] {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  const base = folder.base();
  const filter = factFilter(query, base);
  assert.ok(filter, `no word in “${query}”`);
  return [...base.facts.values()].filter((fact) => filter.fact(fact)).map(({ id }) => id);
}

describe('the filter of facts', () => {
  it('finds by every name of the applicant, whatever the case', () => {
    assert.deepEqual(found('JAPAN'), ['japan-genai']);
    assert.deepEqual(found('日本'), ['japan-genai']);
    assert.deepEqual(found('damo aca'), ['damo-open']);
  });

  it('takes simplified and traditional characters for the same', () => {
    assert.deepEqual(found('達摩院'), ['damo-open']);
    assert.deepEqual(found('大模型專利'), ['china-llm']);
  });

  it('finds by measure, figure, statement and period', () => {
    assert.deepEqual(found('large-model'), ['china-llm']);
    assert.deepEqual(found('more than'), ['china-genai']);
    assert.deepEqual(found('opens'), ['damo-open']);
    assert.deepEqual(found('2014/2022'), ['china-genai-old', 'china-genai-new']);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual(found('2023 japan'), ['japan-genai']);
    assert.deepEqual(found('japan large-model'), []);
  });

  it('finds a number however it is written', () => {
    for (const query of ['38,000', '38000', '3.8万', '３８，０００', '3.8万件']) {
      assert.deepEqual(found(query), ['china-genai'], query);
    }
    assert.deepEqual(found('40,000'), ['china-llm']);
    // Of a number that is being typed, the beginning is there.
    assert.deepEqual(found('3,4'), ['japan-genai']);
  });

  it('finds by pinyin', () => {
    assert.deepEqual(found('damoyuan'), ['damo-open']);
    assert.deepEqual(found('riben'), ['japan-genai']);
  });

  it('does not find what only the quote or the source says', () => {
    // “ecosystem” is in a quote, “Gazette” is the publisher.
    assert.deepEqual(found('ecosystem'), []);
    assert.deepEqual(found('Gazette'), []);
  });

  it('is none without a word', () => {
    const base = openFolder().base();
    assert.equal(factFilter('', base), null);
    assert.equal(factFilter(' \t ', base), null);
  });

  it('finds applicants by their names alone', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    const names = (query: string): string[] => {
      const filter = factFilter(query, folder.base());
      return [...folder.base().applicants.values()].filter((one) => filter?.applicant(one)).map(({ name }) => name);
    };
    assert.deepEqual(names('阿里巴巴'), ['Alibaba']);
    assert.deepEqual(names('xyz'), []);
    assert.deepEqual(names('albb'), ['Alibaba']);
    assert.deepEqual(names('academy damo'), ['Damo Academy']);
  });

  it('reads any text', () => {
    for (const query of ['(', '\\', '[^a', '*', '\ud800']) assert.deepEqual(found(query), [], query);
  });
});
