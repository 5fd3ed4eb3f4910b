import * as assert from 'node:assert/strict';
import { quoteInText } from '../../../src/core';
import { sourceAddress } from '../../../src/core/features/sourceAddress';
import { checked, FACTS } from './checked';

/** The address of the source of a fact that has a quote. */
function addressOf(quote: string, url = 'https://example.org/a'): string | null {
  const facts = FACTS.replace('https://example.org/statistics', url).replace(
    'quote: Japan with 3,409',
    quote === '' ? '' : `quote: ${JSON.stringify(quote)}`,
  );
  const { base } = checked('', facts);
  return sourceAddress(base.facts.get('japan-genai')!, base);
}

describe('the address of a source at its quote', () => {
  it('names the words', () => {
    assert.equal(addressOf('Japan with 3,409'), 'https://example.org/a#:~:text=Japan%20with%203%2C409');
    assert.equal(addressOf('a-b & c', 'https://example.org/a#b'), 'https://example.org/a#b:~:text=a%2Db%20%26%20c');
  });

  it('names the first and the last words of a long quote', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    assert.equal(
      addressOf(words),
      'https://example.org/a#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word55%20word56%20word57%20word58%20word59',
    );
    assert.match(addressOf('中国申请专利'.repeat(30)) ?? '', /text=(?:%..){120},(?:%..){120}$/);
    assert.doesNotThrow(() => addressOf('😀'.repeat(101)));
  });

  it('is the address alone where there is no quote, and none where there is no address', () => {
    assert.equal(addressOf(''), 'https://example.org/a');
    const { base } = checked('');
    assert.equal(sourceAddress(base.facts.get('china-llm')!, base), null);
  });
});

describe('a quote in the text of its source', () => {
  const text = 'They said: «Japan\n   with 3，409» – “twice” as many.';
  const found = (quote: string): string | null => {
    const span = quoteInText(quote, text);
    return span && text.slice(span.start, span.end);
  };

  it('is found whatever the white space and the marks', () => {
    assert.equal(found('Japan with 3,409'), 'Japan\n   with 3，409');
    assert.equal(found('"Japan with 3,409" - "twice"'), '«Japan\n   with 3，409» – “twice”');
  });

  it('is not found where the words are others, and takes any words', () => {
    for (const quote of ['Japan with 3,410', '', '   ', '.*+?^${}()|[]\\/-']) assert.equal(found(quote), null, quote);
  });
});
