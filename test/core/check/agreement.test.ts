import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreement, readFigures, type Agreement, type Figure } from '../../../src/core/figures';

function figureOf(text: string): Figure {
  const [figure, ...others] = readFigures(text);
  assert.ok(figure !== undefined && others.length === 0, `${text} has one figure`);
  return figure;
}

describe('agreement of a stated figure with the sourced one', () => {
  const table: Readonly<Record<string, readonly (readonly [stated: string, sourced: string, result: Agreement])[]>> = {
    'equal or rounded to its own step, by 2 % at most': [
      ['648,500', '648,500', 'agrees'],
      ['650,000', '648,500', 'agrees'],
      ['648 thousand', '648,500', 'agrees'],
      ['64.85万', '648,500', 'agrees'],
      ['65万', '648,500', 'agrees'],
      ['640,000', '648,500', 'value'],
      ['600,000', '648,500', 'value'],
      ['1 million', '1.04 million', 'value'],
      ['1 million', '1.01 million', 'agrees'],
      ['62%', '61.8%', 'agrees'],
      ['62%', '62.6%', 'value'],
      ['15', '15.4', 'value'],
      ['4', '4', 'agrees'],
      ['4', '5', 'value'],
      ['0', '0', 'agrees'],
    ],
    'no more precise than its source': [
      ['61.8%', '62%', 'value'],
      ['648,512', '648,500', 'value'],
      ['38,412', '38,000', 'value'],
      ['62.0%', '62%', 'agrees'],
    ],
    'about allows 5 %': [
      ['about 1 million', '1.04 million', 'agrees'],
      ['about 1 million', '1.06 million', 'value'],
      ['约2万', '19,200', 'agrees'],
      ['some 190,000', '191,000', 'agrees'],
      ['about 190,000', '201,000', 'value'],
      ['38,000', 'about 38,000', 'agrees'],
    ],
    'the same unit class': [
      ['62', '62%', 'unit'],
      ['62%', '62', 'unit'],
      ['13.5 percentage points', '13.5%', 'unit'],
      ['13.5%', '13.5个百分点', 'unit'],
      ['62%', '62 per cent', 'agrees'],
      ['百分之六十二', '62%', 'agrees'],
      ['six times', '6', 'unit'],
      ['6倍', 'sixfold', 'agrees'],
    ],
    'off by a scale of a thousand or more, or by a power of ten below': [
      ['1.04 billion', '1.04 million', 'unit'],
      ['1.04亿', '1.04万', 'unit'],
      ['38', '38,000', 'unit'],
      ['3,800', '38,000', 'value'],
      ['380,000', '38,000', 'value'],
      ['3.8 million', '38,000', 'value'],
      ['1.05 billion', '1.04 million', 'value'],
    ],
    'lower limits, by logic': [
      ['more than 600,000', '648,500', 'agrees'],
      ['over 648,000', '648,500', 'agrees'],
      ['at least 648,500', '648,500', 'agrees'],
      ['more than 648,500', '648,500', 'qualifier'],
      ['more than 649,000', '648,500', 'value'],
      ['more than 700,000', '648,500', 'value'],
      ['more than 330,000', '648,500', 'agrees'],
      ['more than 320,000', '648,500', 'loose'],
      ['超过60万', '648,500', 'agrees'],
    ],
    'upper limits, by logic': [
      ['fewer than 700,000', '648,500', 'agrees'],
      ['up to 648,500', '648,500', 'agrees'],
      ['fewer than 648,500', '648,500', 'qualifier'],
      ['fewer than 648,000', '648,500', 'value'],
      ['under 600,000', '648,500', 'value'],
      ['under 1.2 million', '648,500', 'agrees'],
      ['under 1.3 million', '648,500', 'loose'],
      ['不到70万', '648,500', 'agrees'],
      ['不足60万', '648,500', 'value'],
    ],
    'nearly, from 0.95 of it up to it': [
      ['nearly 40,000', '38,000', 'agrees'],
      ['nearly 40,000', '39,999', 'agrees'],
      ['nearly 40,000', '37,900', 'value'],
      ['nearly 40,000', '40,000', 'qualifier'],
      ['nearly 40,000', '40,100', 'value'],
      ['近4万', '38,600', 'agrees'],
      ['将近4万', '36,000', 'value'],
    ],
    'beside a source with a qualifier of its own': [
      ['more than 38,000', 'more than 38,000', 'agrees'],
      ['over 38,000', 'more than 38,000', 'agrees'],
      ['3.8万余', 'more than 38,000', 'agrees'],
      ['more than 37,000', 'more than 38,000', 'value'],
      ['more than 36,000', 'more than 38,000', 'value'],
      ['at least 38,000', 'more than 38,000', 'agrees'],
      ['38,000', 'more than 38,000', 'dropped'],
      ['3.8万', 'more than 38,000', 'dropped'],
      ['40,000', 'nearly 40,000', 'dropped'],
      ['about 38,000', 'more than 38,000', 'agrees'],
      ['nearly 38,000', 'more than 38,000', 'qualifier'],
      ['fewer than 38,000', 'more than 38,000', 'qualifier'],
      ['up to 38,000', 'more than 38,000', 'qualifier'],
      ['more than 40,000', 'nearly 40,000', 'qualifier'],
      ['more than 48,000', 'more than 38,000', 'value'],
      ['fewer than 36,000', 'more than 38,000', 'value'],
      ['fewer than 50,000', 'more than 38,000', 'loose'],
      ['more than 39,000', 'nearly 40,000', 'loose'],
    ],
    'so many and a few more, in Chinese, stop at the next step': [
      ['50余', '58', 'agrees'],
      ['50余', '84', 'value'],
      ['五十多', '58', 'agrees'],
      ['60余万', '648,500', 'agrees'],
      ['60余万', '71万', 'value'],
      ['3万多', 'more than 38,000', 'agrees'],
      ['两成多', '26%', 'agrees'],
      ['两成多', '34%', 'value'],
      ['超过50', '84', 'agrees'],
      ['多达50', '84', 'value'],
    ],
    'currencies, of which some share a sign': [
      ['$19 billion', '$19 billion', 'agrees'],
      ['€19 billion', '$19 billion', 'unit'],
      ['19亿元', '19亿美元', 'unit'],
      ['19 billion', '$19 billion', 'agrees'],
      ['$19 billion', 'HK$19 billion', 'agrees'],
      ['£20 billion', '€19 billion', 'unit'],
    ],
    'signs, which turn the way': [
      ['down 5.3%', '−5.3%', 'agrees'],
      ['−5.3%', 'down 5.3%', 'agrees'],
      ['up 5.3%', '−5.3%', 'direction'],
      ['−5.3%', 'up 5.3%', 'direction'],
      ['5.3%', '−5.3%', 'agrees'],
    ],
    direction: [
      ['up 13.5%', 'up 13.5 percent', 'agrees'],
      ['13.5%', 'up 13.5 percent', 'agrees'],
      ['down 13.5%', 'up 13.5 percent', 'direction'],
      ['下降13.5%', '增长13.5%', 'direction'],
      ['up 9%', 'up 13.5 percent', 'value'],
      ['down 9%', 'up 13.5 percent', 'value'],
    ],
    'bare fractions, by 2 points': [
      ['half', '51.9%', 'agrees'],
      ['half', '52.1%', 'value'],
      ['一半', '48%', 'agrees'],
      ['a third', '33%', 'agrees'],
      ['two-thirds', '65%', 'agrees'],
      ['two-thirds', '62%', 'value'],
      ['more than half', '54.7%', 'agrees'],
      ['more than half', '49%', 'value'],
      ['less than half', '54.7%', 'value'],
      ['六成', '60%', 'agrees'],
    ],
    ranks: [
      ['first', '1st', 'agrees'],
      ['No. 1', '1st', 'agrees'],
      ['第一', '1st', 'agrees'],
      ['second', '1st', 'rank'],
      ['top ten', 'top ten', 'agrees'],
      ['前十', 'top ten', 'agrees'],
      ['top five', 'top ten', 'rank'],
      ['top 20', 'top ten', 'agrees'],
      ['top ten', '2nd', 'agrees'],
      ['top three', '4th', 'rank'],
      ['third', 'top ten', 'rank'],
      ['tenth', 'top ten', 'rank'],
      ['ten', 'top ten', 'unit'],
    ],
    'years, to the year': [
      ['2017', '2017', 'agrees'],
      ['2018', '2017', 'value'],
    ],
    ranges: [
      ['100–120', '100–120', 'agrees'],
      ['100–120', '110', 'agrees'],
      ['100–120', '130', 'value'],
      ['110', '100–120', 'loose'],
      ['130', '100–120', 'value'],
      ['about 110', '100–120', 'agrees'],
    ],
  };
  for (const [title, rows] of Object.entries(table)) {
    describe(title, () => {
      for (const [stated, sourced, result] of rows) {
        it(`${stated} for ${sourced} → ${result}`, () => {
          assert.equal(agreement(figureOf(stated), figureOf(sourced)), result);
        });
      }
    });
  }

  const number = fc.oneof(
    fc.integer({ min: 1, max: 2_000_000_000 }),
    fc.integer({ min: 1, max: 20_000 }).map((n) => n * 1000),
  );
  const texts = fc
    .tuple(
      fc.constantFrom(
        '',
        'more than ',
        'at least ',
        'fewer than ',
        'up to ',
        'nearly ',
        'about ',
        '超过',
        '不到',
        '近',
        '约',
      ),
      number.map((n) => n.toLocaleString('en-US')),
      fc.constantFrom('', '%', ' percentage points', ' million'),
    )
    .map((parts) => parts.join(''));

  it('holds of every figure with itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figure = figureOf(text);
        assert.equal(agreement(figure, figure), 'agrees');
      }),
    );
  });

  it('is a bare number with its qualifier left out, wherever it has one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figure = figureOf(text);
        const result = agreement({ ...figure, qualifier: null }, figure);
        assert.equal(result, figure.qualifier === null || figure.qualifier === 'about' ? 'agrees' : 'dropped');
      }),
    );
  });

  it('does not change with the scale that both are in', () => {
    const pairs = fc.tuple(
      fc.integer({ min: 100, max: 999 }),
      fc.integer({ min: 100, max: 999 }),
      fc.constantFrom('', 'more than ', 'nearly ', 'about ', 'under '),
    );
    fc.assert(
      fc.property(pairs, ([a, b, words]) => {
        const small = agreement(figureOf(`${words}${a}`), figureOf(String(b)));
        const large = agreement(figureOf(`${words}${a} million`), figureOf(`${b} million`));
        assert.equal(large, small);
      }),
    );
  });
});
