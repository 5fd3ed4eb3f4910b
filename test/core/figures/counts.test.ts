import assert from 'node:assert/strict';
import { readFigures } from '../../../src/core/figures';
import { reads } from './reads';

describe('figures: counts', () => {
  it('reads digits with their separators', () => {
    reads('38,000', '38,000 = count 38000');
    reads('38 000 and 38\u202f000', '38 000 = count 38000', '38\u202f000 = count 38000');
    reads('38000', '38000 = count 38000');
    reads('３８，０００', '３８，０００ = count 38000');
    reads('1,00,000', '1,00,000 = count 100000');
    reads('12.5 and .5', '12.5 = count 12.5', '.5 = count 0.5');
    reads('2021, 2022', '2021 = year 2021', '2022 = year 2022');
  });

  it('reads scales exactly', () => {
    reads('1.04 million', '1.04 million = count 1040000');
    reads('2bn, €3.5bn and $4.1m', '2bn = count 2000000000', '3.5bn = count 3500000000', '4.1m = count 4100000');
    reads('1.1 million', '1.1 million = count 1100000');
    reads(
      '4万 2.2万件 3千 1.2亿 4.78万亿',
      '4万 = count 40000',
      '2.2万 = count 22000',
      '3千 = count 3000',
      '1.2亿 = count 120000000',
      '4.78万亿 = count 4780000000000',
    );
    reads('100余万', '100余万 = count 1000000 over');
    reads('5万4千6百', '5万4千6百 = count 54600');
  });

  it('reads number words', () => {
    reads('thirty-eight thousand patents', 'thirty-eight thousand = count 38000');
    reads('two dozen', 'two dozen = count 24');
    reads('two hundred and two thousand', 'two hundred and two thousand = count 202000');
    reads('three million and a half', 'three million and a half = count 3500000');
    reads('三万八千', '三万八千 = count 38000');
    reads('四百余件', '四百余 = count 400 over');
    reads('二百五', '二百五 = count 250');
  });

  it('reads a decimal comma, and leaves lists and slips alone', () => {
    reads('12,5 %, €1,3 million', '12,5 % = percent 12.5', '1,3 million = count 1300000');
    reads('3,5万件', '3,5万 = count 35000');
    reads('items 5,7 and 9', '5 = count 5', '7 = count 7', '9 = count 9');
    reads('in 2019,20 patents', '2019 = year 2019', '20 = count 20');
  });

  it('reads a mixed number in words, and no score', () => {
    reads('two hundred and fifty-four hundredths', 'two hundred and fifty-four hundredths = count 200.54');
    reads('twenty-five hundredths', 'twenty-five hundredths = fraction 0.25');
    reads('won three-nought-four');
    reads('４ ６／３', '４ ６／３ = count 6');
  });

  it('reads a single Han numeral behind 是 where nothing goes on', () => {
    reads('这不是五，而是六。', '五 = count 5', '六 = count 6');
    for (const text of ['这是三星的专利', '是五金行业', '他是四川人', '一分为二。']) reads(text);
  });

  it('names the unit as a class and as it is written', () => {
    const units = (text: string): unknown[] => readFigures(text).map(({ unit, unitText }) => [unit, unitText]);
    assert.deepEqual(units('US$3.5bn and HK$4 million, €5m'), [
      ['USD', 'US$'],
      ['HKD', 'HK$'],
      ['EUR', '€'],
    ]);
    assert.deepEqual(units('1.8万件，3亿美元'), [
      ['piece', '件'],
      ['USD', '美元'],
    ]);
    assert.deepEqual(units('300 AI Filings and 40'), [
      ['applications', 'Filings'],
      [null, null],
    ]);
  });

  it('gives no value to what nobody can read', () => {
    for (const text of [
      '数十',
      '数十万件',
      'several thousand',
      'tens of thousands of patents',
      'hundreds',
      'a few hundred',
      '几百件',
      '上千件',
      '成千上万件',
      '三五件',
    ])
      reads(text);
  });

  it('takes words for words', () => {
    for (const text of [
      '一次性',
      '统一',
      '三星',
      '三星电子',
      '五一',
      '唯一',
      '之一',
      '百度',
      '进一步',
      '一些',
      'one of the patents',
      'no one knows',
      'the one that counts',
    ])
      reads(text);
    reads('one patent', 'one = count 1');
    reads('one in five', 'one in five = fraction 0.2');
  });

  it('reads traditional characters as simplified ones', () => {
    reads('超過三萬八千餘件，約佔兩成', '超過三萬八千餘 = count 38000 over', '兩成 = percent 20');
    reads('增長3個百分點，近１億歐元', '3個百分點 = points 3 up', '近１億 = count 100000000 nearly');
    reads('幾百件，統一，參與');
  });

  it('shares scales and signs over lists and ranges', () => {
    reads('191,000 and 52,800', '191,000 = count 191000', '52,800 = count 52800');
    reads('3.4 and 4.1 million', '3.4 = count 3400000', '4.1 million = count 4100000');
    reads('10–12%', '10–12% = percent 10..12');
    reads('2.1万、1.8万和9000件', '2.1万 = count 21000', '1.8万 = count 18000', '9000 = count 9000');
    reads('3–4 million', '3–4 million = count 3000000..4000000');
    reads('100–120 and between 100 and 120', '100–120 = count 100..120', 'between 100 and 120 = count 100..120');
    reads('100至120件', '100至120 = count 100..120');
  });
});
