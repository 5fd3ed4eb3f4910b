import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPinyinOf } from '../../../src/core/features/pinyin';
import { rankFacts } from '../../../src/core/features/rankFacts';
import { searchFacts } from '../../../src/core/features/searchFacts';
import { assertCostsAtMost } from '../check/assertCostsAtMost';
import { checked, FACTS } from './checked';

const check = checked('|');
const ranked = rankFacts(check, 0);

/** The ids of the facts that a query finds, in order. */
function found(query: string): string[] {
  return searchFacts(query, ranked, check.base).map(({ fact }) => fact.id);
}

describe('searching facts', () => {
  const queries: readonly (readonly [query: string, ids: readonly string[]])[] = [
    ['japan', ['japan-genai']],
    ['日本', ['japan-genai']],
    ['ＪＡＰＡＮ', ['japan-genai']],
    ['達摩院', ['damo-open']],
    ['large-model', ['china-llm']],
    ['china 2022', ['china-genai-new']],
    ['3409', ['japan-genai']],
    ['3,409', ['japan-genai']],
    ['3.8万', ['china-genai']],
    ['40000', ['china-llm']],
    ['ecosystem', ['damo-open']],
    ['opens', ['damo-open']],
    ['中国大模型', ['china-llm']],
    ['damo opens', ['damo-open']],
    ['damo', ['damo-open', 'china-llm']],
    ['japan llm', []],
    ['nobody', []],
  ];
  for (const [query, ids] of queries)
    it(`finds ${ids.join(', ') || 'nothing'} by ${query}`, () => assert.deepEqual(found(query), ids));

  it('finds all by nothing, in their order', () => {
    assert.equal(found('').length, 5);
    assert.deepEqual(found('  '), found(''));
  });

  it('finds by pinyin and its initials', () => {
    assert.deepEqual(found('damoyuan'), ['damo-open']);
    assert.deepEqual(found('dmy'), ['damo-open']);
    assert.deepEqual(found('riben'), ['japan-genai']);
    assert.deepEqual(found('zhongguo dmx'), ['china-llm']);
  });

  it('has what a fact is about before what is only told of it', () => {
    const facts = FACTS.replace('quote: Japan with 3,409', 'quote: Japan with 3,409, far behind Damo');
    const own = checked('|', facts);
    const order = searchFacts('damo', rankFacts(own, 0), own.base).map(({ fact }) => fact.id);
    // 大模型 is dà móxíng.
    assert.deepEqual(order, ['damo-open', 'china-llm', 'japan-genai']);
  });

  it('takes any query, in time linear in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        assert.ok(found(query).length <= 5);
      }),
      { numRuns: 100 },
    );
    const find = (length: number) => () => {
      for (const part of ['a', '中', '9,', 'xian ']) found(part.repeat(length / part.length));
    };
    assertCostsAtMost(8, find(20_000), find(80_000));
  });
});

describe('pinyin', () => {
  const same: readonly (readonly [name: string, typed: string])[] = [
    ['达摩院', 'damoyuan'],
    ['达摩院', 'dmy'],
    ['达摩院', 'damoy'],
    ['达摩院', 'my'],
    ['達摩院', 'dmyuan'],
    ['阿里巴巴', 'alibaba'],
    ['中国银行', 'zhongguoyinhang'],
    ['银行', 'yinxing'],
    ['绿色专利', 'lvse'],
    ['绿色专利', 'lusezl'],
    ['西安', "xi'an"],
    ['AI大模型', 'aidmx'],
  ];
  for (const [name, typed] of same) it(`of ${name} is ${typed}`, () => assert.ok(isPinyinOf(name, typed)));

  it('is of that name only', () => {
    for (const [name, typed] of [
      ['达摩院', 'dy'],
      ['达摩院', 'damoyuanx'],
      ['Damo', 'damo'],
      ['达摩院', ''],
      ['达摩院', '达'],
    ] as const)
      assert.ok(!isPinyinOf(name, typed), `${name} ${typed}`);
  });

  it('is told in time linear in the name, however it is typed', () => {
    const tell = (length: number) => () => {
      for (let i = 0; i < 30; i++) isPinyinOf('西安'.repeat(length), 'xianxianxianxianxianxianxianq');
    };
    assertCostsAtMost(8, tell(500), tell(2000));
  });
});
