import assert from 'node:assert/strict';
import { read } from '../../../src/core/figures';
import { readsPeriods, reads } from './reads';

/** Texts of one period each, and what is read from them. */
function reading(table: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(table)) readsPeriods(text, expected);
}

describe('figures: periods', () => {
  it('reads years and spans of years', () => {
    reading({
      'in 2023': '2023 = 20230101..20231231 year',
      'the year 2023': '2023 = 20230101..20231231 year',
      'between 2014 and 2023': '2014 and 2023 = 20140101..20231231 year',
      '2017 to 2023': '2017 to 2023 = 20170101..20231231 year',
      'from 2017 until 2023': '2017 until 2023 = 20170101..20231231 year',
      'from early 2017 to late 2023': '2017 to late 2023 = 20170101..20231231 year',
      'from 2017 to mid-2023': '2017 to mid-2023 = 20170101..20231231 year',
      '2018–22': '2018–22 = 20180101..20221231 year',
      '2018-2022': '2018-2022 = 20180101..20221231 year',
      'from 2017 to the end of September 2023': '2017 to the end of September 2023 = 20170101..20230930 month',
      '2023年': '2023年 = 20230101..20231231 year',
      '2023年度': '2023年度 = 20230101..20231231 year',
      '2023财年': '2023财年 = 20230101..20231231 year',
      '２０２３年': '２０２３年 = 20230101..20231231 year',
      二〇二三年: '二〇二三年 = 20230101..20231231 year',
      二零二三年: '二零二三年 = 20230101..20231231 year',
      '2021—2023年': '2021—2023年 = 20210101..20231231 year',
      '2021-23年': '2021-23年 = 20210101..20231231 year',
      '2021至2023年': '2021至2023年 = 20210101..20231231 year',
      '2021年至2023年': '2021年至2023年 = 20210101..20231231 year',
      '2021年-2023年': '2021年-2023年 = 20210101..20231231 year',
      '2017年至2023年9月底': '2017年至2023年9月底 = 20170101..20230930 month',
      '2022年10月至2023年9月': '2022年10月至2023年9月 = 20221001..20230930 month',
      '2021年初至2023年底': '2021年初至2023年底 = 20210101..20231231 year',
    });
    const years = [2021, 2022, 2023].map((year) => `${year} = ${year}0101..${year}1231 year`);
    readsPeriods('in 2021, 2022 and 2023', ...years);
    readsPeriods('2021、2022和2023', ...years);
  });

  it('takes a year with a slash for one that is not the calendar’s, and covers both its years', () => {
    reading({
      '2018/19': '2018/19 = 20180101..20191231 year',
      '2018/2019': '2018/2019 = 20180101..20191231 year',
      '1999/00': '1999/00 = 19990101..20001231 year',
      '2018/19年度': '2018/19年度 = 20180101..20191231 year',
      'FY2023/24': 'FY2023/24 = 20230101..20241231 year',
      '2018/21': '2018 = 20180101..20181231 year',
    });
    reads('2018/19', '2018 = year 2018', '19 = year 2019');
  });

  it('takes fiscal years for the calendar years that name them', () => {
    reading({
      FY2023: 'FY2023 = 20230101..20231231 year',
      FY23: 'FY23 = 20230101..20231231 year',
      'fiscal 2023': 'fiscal 2023 = 20230101..20231231 year',
      'fiscal year 2023': 'fiscal year 2023 = 20230101..20231231 year',
      'Q3 FY2023': 'Q3 FY2023 = 20230701..20230930 quarter',
    });
  });

  it('reads halves and quarters', () => {
    reading({
      'the first half of 2023': 'first half of 2023 = 20230101..20230630 half',
      'second-half 2023': 'second-half 2023 = 20230701..20231231 half',
      'H1 2023': 'H1 2023 = 20230101..20230630 half',
      '1H23': '1H23 = 20230101..20230630 half',
      '2023H1': '2023H1 = 20230101..20230630 half',
      'Q3 2023': 'Q3 2023 = 20230701..20230930 quarter',
      "Q3'23": "Q3'23 = 20230701..20230930 quarter",
      'Q3/2023': 'Q3/2023 = 20230701..20230930 quarter',
      '3Q23': '3Q23 = 20230701..20230930 quarter',
      '2023-Q3': '2023-Q3 = 20230701..20230930 quarter',
      'Q1–Q3 2023': 'Q1–Q3 2023 = 20230101..20230930 quarter',
      '2023Q1-Q3': '2023Q1-Q3 = 20230101..20230930 quarter',
      'Q3 and Q4 2023': 'Q3 and Q4 2023 = 20230701..20231231 quarter',
      'Q3 2022 to Q2 2023': 'Q3 2022 to Q2 2023 = 20220701..20230630 quarter',
      'the third quarter of 2023': 'third quarter of 2023 = 20230701..20230930 quarter',
      'the second and third quarters of 2023': 'second and third quarters of 2023 = 20230401..20230930 quarter',
      'the first three quarters of 2023': 'first three quarters of 2023 = 20230101..20230930 quarter',
      'the final quarter of 2023': 'final quarter of 2023 = 20231001..20231231 quarter',
      '2023年上半年': '2023年上半年 = 20230101..20230630 half',
      '2023上半年': '2023上半年 = 20230101..20230630 half',
      '2023年下半年': '2023年下半年 = 20230701..20231231 half',
      '2023年第三季度': '2023年第三季度 = 20230701..20230930 quarter',
      '2023年三季度': '2023年三季度 = 20230701..20230930 quarter',
      '2023年3季度': '2023年3季度 = 20230701..20230930 quarter',
      '2023年Q3': '2023年Q3 = 20230701..20230930 quarter',
      '2023年首季': '2023年首季 = 20230101..20230331 quarter',
      '2023年前三季度': '2023年前三季度 = 20230101..20230930 quarter',
      '2023年二、三季度': '2023年二、三季度 = 20230401..20230930 quarter',
      '2023年第一至第三季度': '2023年第一至第三季度 = 20230101..20230930 quarter',
    });
  });

  it('does not guess at parts of a year that do not adjoin', () => {
    for (const text of ['Q1 and Q3 2023', 'the first and third quarters of 2023', '2023年第一、第三季度']) {
      readsPeriods(text);
      reads(text, '2023 = year 2023');
    }
  });

  it('reads months', () => {
    reading({
      'September 2023': 'September 2023 = 20230901..20230930 month',
      'Sept. 2023': 'Sept. 2023 = 20230901..20230930 month',
      'from January to June 2023': 'January to June 2023 = 20230101..20230630 month',
      'Jan–Jun 2023': 'Jan–Jun 2023 = 20230101..20230630 month',
      'from November to March 2023': 'November to March 2023 = 20221101..20230331 month',
      'in the first nine months of 2023': 'first nine months of 2023 = 20230101..20230930 month',
      'the last 3 months of 2023': 'last 3 months of 2023 = 20231001..20231231 month',
      '2023年9月': '2023年9月 = 20230901..20230930 month',
      '2023年九月份': '2023年九月份 = 20230901..20230930 month',
      '2023年9月底': '2023年9月底 = 20230901..20230930 month',
      '2023年9月上旬': '2023年9月上旬 = 20230901..20230930 month',
      '2023年1-9月': '2023年1-9月 = 20230101..20230930 month',
      '2023年1至9月': '2023年1至9月 = 20230101..20230930 month',
      '2023年7月至9月': '2023年7月至9月 = 20230701..20230930 month',
      '2023年前9个月': '2023年前9个月 = 20230101..20230930 month',
      '2023年前9個月': '2023年前9個月 = 20230101..20230930 month',
      '2023年头三个月': '2023年头三个月 = 20230101..20230331 month',
    });
  });

  it('reads days', () => {
    reading({
      '3 July 2024': '3 July 2024 = 20240703..20240703 day',
      'July 3, 2024': 'July 3, 2024 = 20240703..20240703 day',
      '3–5 July 2024': '3–5 July 2024 = 20240703..20240705 day',
      'July 3–5, 2024': 'July 3–5, 2024 = 20240703..20240705 day',
      'from 3 July to 5 August 2024': '3 July to 5 August 2024 = 20240703..20240805 day',
      '2024-07-03': '2024-07-03 = 20240703..20240703 day',
      '2023/9/20': '2023/9/20 = 20230920..20230920 day',
      '2023年9月20日': '2023年9月20日 = 20230920..20230920 day',
      '2023年九月二十日': '2023年九月二十日 = 20230920..20230920 day',
      '2023年9月20日至30日': '2023年9月20日至30日 = 20230920..20230930 day',
      '2023年9月20日-10月8日': '2023年9月20日-10月8日 = 20230920..20231008 day',
      'Feb 30, 2023': 'Feb 30, 2023 = 20230201..20230228 month',
    });
  });

  it('reads decades, centuries with them, and plans', () => {
    reading({
      'the 2010s': '2010s = 20100101..20191231 decade',
      'the late 1990s': '1990s = 19900101..19991231 decade',
      '2010年代': '2010年代 = 20100101..20191231 decade',
      '20世纪90年代': '20世纪90年代 = 19900101..19991231 decade',
      二十世纪九十年代末: '二十世纪九十年代末 = 19900101..19991231 decade',
      '20世纪80至90年代': '20世纪80至90年代 = 19800101..19991231 decade',
      上世纪90年代: '上世纪90年代 = 19900101..19991231 decade',
      '“十四五”期间': '十四五 = 20210101..20251231 year',
      十四五规划: '十四五 = 20210101..20251231 year',
      '“十三五”以来': '十三五 = 20160101..20201231 year',
      十三五至十四五期间: '十三五至十四五 = 20160101..20251231 year',
    });
    reads('20世纪90年代');
    readsPeriods('90年代');
    readsPeriods('十四五');
  });

  it('leaves a time within a year its grain', () => {
    const year = '20230101..20231231 year';
    for (const text of ['early', 'late', 'the end of', 'year-end', 'by', 'until', 'since']) {
      readsPeriods(`${text} 2023`, `2023 = ${year}`);
    }
    for (const text of ['2023年底', '2023年末', '2023年年底', '2023年初', '2023年年中', '2023年全年']) {
      readsPeriods(`截至${text}`, `${text} = ${year}`);
    }
    readsPeriods('2023年初步统计', `2023年 = ${year}`);
    readsPeriods('2023年中国', `2023年 = ${year}`);
  });

  it('ends a period where its words end, within a run of others', () => {
    readsPeriods('截至2023年9月底全国有效', '2023年9月底 = 20230901..20230930 month');
  });

  it('begins a period where the length of time before it does', () => {
    reading({
      'in the ten years to 2023': '2023 = 20140101..20231231 year',
      'in the decade to the end of 2023': '2023 = 20140101..20231231 year',
      'in the 12 months to June 2023': 'June 2023 = 20220701..20230630 month',
      'the year ended 30 September 2023': '30 September 2023 = 20221001..20230930 day',
      'three months ended June 2023': 'June 2023 = 20230401..20230630 month',
      'ten years from 2023': '2023 = 20230101..20231231 year',
    });
    reads('in the ten years to 2023', 'ten = count 10', '2023 = year 2023');
  });

  it('reads periods that go on', () => {
    reading({
      '2014–present': '2014–present = 20140101..null year',
      'from 2017 to the present': '2017 to the present = 20170101..null year',
      '2012年至今': '2012年至今 = 20120101..null year',
      'In 2023 – today the leader': '2023 = 20230101..20231231 year',
    });
  });

  it('finds the same stretch of another year', () => {
    readsPeriods(
      '2023年上半年授权多于2022年同期',
      '2023年上半年 = 20230101..20230630 half',
      '2022年同期 = 20220101..20220630 half',
    );
    readsPeriods('2022年同期', '2022年同期 = 20220101..20221231 year');
  });

  it('leaves “last year” to the date of the note', () => {
    reading({
      'last year': 'last year = 1 back',
      'this year': 'this year = 0 back',
      去年: '去年 = 1 back',
      今年: '今年 = 0 back',
      前年: '前年 = 2 back',
      去年同期: '去年同期 = 1 back',
    });
    // What a part of such a year is, nobody can say without its date.
    for (const text of ['去年9月', '今年上半年', '今年前三季度']) {
      readsPeriods(text);
      reads(text);
    }
  });

  it('gives spans of years that end today no dates', () => {
    for (const text of ['近三年', '近十年', '过去五年', 'the last ten years']) readsPeriods(text);
  });

  it('reads spaces of every kind between a number and its sign', () => {
    for (const space of [' ', '\u00a0', '\u2009']) {
      const text = ['2023', '年', '9', '月', '20', '日'].join(space);
      readsPeriods(text, `${text} = 20230920..20230920 day`);
      reads(text, '2023 = year 2023');
    }
  });

  it('gives one figure for each year, and none for days and months', () => {
    reads('between 2014 and 2023', '2014 = year 2014', '2023 = year 2023');
    reads('2018–22', '2018 = year 2018', '22 = year 2022');
    reads('1H23', '23 = year 2023');
    reads('3 July 2024', '2024 = year 2024');
    reads('the first nine months of 2023', '2023 = year 2023');
    reads('2023年9月20日', '2023 = year 2023');
    reads('2023年前三季度', '2023 = year 2023');
    for (const text of ['9月20日', '9月底', '20日', '9时30分', '第三季度', '前三季度', '3 July', '3 to 5 July', 'Q3']) {
      reads(text);
    }
  });

  it('takes numbers for counts that only look like dates', () => {
    reads('3个季度', '3 = count 3');
    reads('20日元', '20 = count 20');
    reads('5点建议', '5 = count 5');
    reads('2023年3家公司', '2023 = year 2023', '3 = count 3');
    reads('2023年前三名', '2023 = year 2023', '前三 = rank 3');
    reads('may 5 patents', '5 = count 5');
    reads('2h', '2 = count 2');
    reads('Q5', '5 = count 5');
  });

  it('takes a four-digit number for a count where it counts', () => {
    reads('2,023 patents', '2,023 = count 2023');
    reads('2023 patents were filed', '2023 = count 2023');
    reads('the 2023 applications', '2023 = year 2023');
    reads('1900 families', '1900 = count 1900');
    reads('2023件', '2023 = count 2023');
    reads('2000万', '2000万 = count 20000000');
    reads('$2023', '2023 = count 2023');
    reads('2021 km', '2021 = count 2021');
    reads('1500', '1500 = count 1500');
    reads('2500', '2500 = count 2500');
    reads('2023 percent', '2023 percent = percent 2023');
    reads('room 2021');
  });

  it('keeps its time where dates go on and on', () => {
    for (const piece of ['2023年同期', '2023年1、', '1-', '2023 to ', 'between 3 and ', 'July 3–', '20世纪80至']) {
      assert.doesNotThrow(() => read(piece.repeat(20_000)), piece);
    }
  }).timeout(10_000);
});
