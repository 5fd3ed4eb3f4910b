import assert from 'node:assert/strict';
import { readFigures } from '../../../src/core/figures';
import { reads, readsPeriods } from './reads';

/** What is easily read wrong, each with all that is to be read. */
const traps: Readonly<Record<string, readonly string[]>> = {
  '€3.5bn': ['3.5bn = count 3500000000'],
  '5G': [],
  'H04L 29/06': [],
  '3个百分点，3个百分點': ['3个百分点 = points 3', '3个百分點 = points 3'],
  三星电子: [],
  '72023点38,000': ['72023 = count 72023', '38,000 = count 38000'],
  '100余万': ['100余万 = count 1000000 over'],
  'more than doubled': ['more than doubled = multiple 2 over up'],
  二〇二三年: ['二〇二三 = year 2023'],
  '数十，several thousand，tens of thousands': [],
  '一次性，统一，三星，十四五，五一': [],
  '两者，两国，两院，他们俩，俩人': [],
  'one of them, no one, the one that counts, one another': [],
  'one in five': ['one in five = fraction 0.2'],
  'one patent': ['one = count 1'],
  增长两倍: ['两倍 = multiple 3 up'],
  增长到两倍: ['两倍 = multiple 2'],
  翻一番: ['翻一番 = multiple 2 up'],
  '同比增长13.5%': ['13.5% = percent 13.5 up'],
  '环比增长13.5%': ['13.5% = percent 13.5 up'],
  'up 13.5%': ['13.5% = percent 13.5 up'],
  'a 13.5-point rise': ['13.5-point = points 13.5 up'],
  '13.5 percentage points': ['13.5 percentage points = points 13.5'],
  'the same quarter of 2023, the opening quarter': ['2023 = year 2023'],
  'two-thirds': ['two-thirds = fraction 0.6666666666666666'],
  'No. 1': ['No. 1 = rank 1'],
  third: ['third = rank 3'],
  'top ten': ['top ten = rank 10'],
  前十: ['前十 = rank 10'],
  "26 of the world's top 100": ['26 = count 26', 'top 100 = rank 100'],
  '2021—2023年': ['2021 = year 2021', '2023 = year 2023'],
  '191,000 and 52,800': ['191,000 = count 191000', '52,800 = count 52800'],
  '3.4 and 4.1 million': ['3.4 = count 3400000', '4.1 million = count 4100000'],
  '10–12%': ['10–12% = percent 10..12'],
  '2.1万、1.8万和9000件': ['2.1万 = count 21000', '1.8万 = count 18000', '9000 = count 9000'],
  '超过1.8万件': ['超过1.8万 = count 18000 over'],
  '1.04 million': ['1.04 million = count 1040000'],
  '0.1 and 0.2': ['0.1 = count 0.1', '0.2 = count 0.2'],
};

describe('figures: traps', () => {
  for (const [text, expected] of Object.entries(traps)) {
    it(`reads ${text}`, () => {
      reads(text, ...expected);
    });
  }

  // A numeral between commas is taken for one of a list (isFigure.ts), but 两 is never the whole of a number.
  it('reads no figure of 两 alone', () => {
    reads('一次性，两，俩');
    reads('两');
  });

  it('gives an amount its currency', () => {
    assert.equal(readFigures('€3.5bn')[0]?.unit, 'EUR');
  });

  it('reads the period of a plan, and none where only its name stands', () => {
    readsPeriods('十四五规划', '十四五 = 20210101..20251231 year');
    readsPeriods('二〇二三年', '二〇二三年 = 20230101..20231231 year');
    readsPeriods('2021—2023年', '2021—2023年 = 20210101..20231231 year');
    reads('十四五规划');
  });
});
