import { readsPeriods, reads } from './reads';

describe('figures: periods', () => {
  it('reads years and spans of years', () => {
    readsPeriods('in 2023', '2023 = 20230101..20231231 year');
    readsPeriods('between 2014 and 2023', '2014 and 2023 = 20140101..20231231 year');
    readsPeriods('2018–22', '2018–22 = 20180101..20221231 year');
    readsPeriods('2021—2023年', '2021—2023年 = 20210101..20231231 year');
    readsPeriods('2017年至2023年9月底', '2017年至2023年9月底 = 20170101..20230930 month');
    readsPeriods(
      'from 2017 to the end of September 2023',
      '2017 to the end of September 2023 = 20170101..20230930 month',
    );
    readsPeriods('二〇二三年', '二〇二三年 = 20230101..20231231 year');
    readsPeriods('the 2010s', '2010s = 20100101..20191231 decade');
    readsPeriods('“十四五”期间', '十四五 = 20210101..20251231 year');
  });

  it('reads halves, quarters, months, days, fiscal years', () => {
    readsPeriods('the first half of 2023', 'first half of 2023 = 20230101..20230630 half');
    readsPeriods('2023年上半年', '2023年上半年 = 20230101..20230630 half');
    readsPeriods(
      'Q3 2023 and 2023年第三季度',
      'Q3 2023 = 20230701..20230930 quarter',
      '2023年第三季度 = 20230701..20230930 quarter',
    );
    readsPeriods('September 2023', 'September 2023 = 20230901..20230930 month');
    readsPeriods(
      '3 July 2024; July 3, 2024; 2024-07-03',
      '3 July 2024 = 20240703..20240703 day',
      'July 3, 2024 = 20240703..20240703 day',
      '2024-07-03 = 20240703..20240703 day',
    );
    readsPeriods('fiscal year 2023', 'fiscal year 2023 = 20230101..20231231 year');
  });

  it('leaves “last year” to the date of the note', () => {
    readsPeriods('last year', 'last year = 1 back');
    readsPeriods('去年', '去年 = 1 back');
  });

  it('gives one figure for each year, and none for days and months', () => {
    reads('between 2014 and 2023', '2014 = year 2014', '2023 = year 2023');
    reads('2018–22', '2018 = year 2018', '22 = year 2022');
    reads('3 July 2024', '2024 = year 2024');
    reads('2023年9月20日', '2023 = year 2023');
    reads('9月20日');
  });

  it('takes a four-digit number for a count where it counts', () => {
    reads('2023件', '2023 = count 2023');
    reads('$2023', '2023 = count 2023');
    reads('2023 percent', '2023 percent = percent 2023');
  });
});
