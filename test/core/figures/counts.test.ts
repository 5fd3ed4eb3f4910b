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

  it('gives no value to what nobody can read', () => {
    for (const text of [
      '数十',
      '数十万件',
      'several thousand',
      'tens of thousands of patents',
      'hundreds',
      'a few hundred',
      '几百件',
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
