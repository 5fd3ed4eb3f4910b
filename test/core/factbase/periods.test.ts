import assert from 'node:assert/strict';
import { parse } from 'edtf';
import fc from 'fast-check';
import { parsePeriod } from '../../../src/core/factbase';
import { repairPeriod } from '../../../src/core/factbase/repairPeriod';

const PERIODS: Readonly<Record<string, string>> = {
  '2023': '20230101 20231231 year',
  '2023-09': '20230901 20230930 month',
  '2024-02': '20240201 20240229 month',
  '2023-02-28': '20230228 20230228 day',
  '2014/2023': '20140101 20231231 year',
  '2017/2023-09': '20170101 20230930 month',
  '2023/2023': '20230101 20231231 year',
  '2023-12-30/2024-01-02': '20231230 20240102 day',
  '2014/..': '20140101 null year',
  '../2014-06': 'null 20140630 month',
  '2014/': '20140101 null year',
  '201X': '20100101 20191231 decade',
  '19XX': '19000101 19991231 decade',
  '201X/202X': '20100101 20291231 decade',
  '2024-XX': '20240101 20241231 year',
  '2024-1X': '20241001 20241231 month',
  '2024-0X': '20240101 20240930 month',
  '2024-02-XX': '20240201 20240229 month',
  '2024-02-2X': '20240220 20240229 day',
  '2024-33': '20240101 20240331 quarter',
  '2024-36': '20241001 20241231 quarter',
  '2024-33/2024-35': '20240101 20240930 quarter',
  '2024-40': '20240101 20240630 half',
  '2024-41': '20240701 20241231 half',
  '2024-22': '20240601 20240831 quarter',
  '2024-24': '20241201 20250228 quarter',
  '2023~': '20230101 20231231 year',
  '2023-05?': '20230501 20230531 month',
  '~2023': '20230101 20231231 year',
  '2014/2023~': '20140101 20231231 year',
  '2024-05-01T12:00:00Z': '20240501 20240501 day',
};

const NOT_PERIODS = [
  ...['', ' ', '2023 ', 'last year', '2014-2023', '2023/2014', '2023-13', '2023-00', '2023-02-29', '2023-04-31'],
  ...['20230101', '23', '202', '20', '2023-5', '2023-Q1', '..', '../..', '/', '/2014/2015', '2014/2015/2016', '-0050'],
  ...['Y170000002', '[2014,2015]', '{2014..2016}', 'XXXX', '2014S2', '2024-42', '2０23', 'x'.repeat(100_000)],
];

describe('periods', () => {
  it('reads EDTF dates and intervals', () => {
    for (const [text, expected] of Object.entries(PERIODS)) {
      const period = parsePeriod(text);
      assert.equal(period && `${period.from} ${period.to} ${period.step}`, expected, text);
    }
  });

  it('refuses everything else', () => {
    for (const text of NOT_PERIODS) assert.equal(parsePeriod(text), null, text.slice(0, 20));
  });

  // The short way, which nearly all dates take, is the way of the grammar.
  it('reads plain dates as the edtf package does', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    const date = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.option(two), fc.option(two))
      .map(([year, month, day]) => [String(year).padStart(4, '0'), month, month && day].filter(Boolean).join('-'));
    fc.assert(
      fc.property(date, (text) => {
        const period = parsePeriod(text);
        let parsed: ReturnType<typeof parse> | null = null;
        try {
          parsed = parse(text, { level: 3 });
        } catch {
          // It is no EDTF.
        }
        if (parsed?.type === 'Season') return;
        const [year, month = 0, day = 1] = (parsed?.values ?? []).map(Number);
        // The package takes 29 February in any year.
        const exists = parsed !== null && new Date(Date.UTC(2000, month, day)).getUTCMonth() === month;
        if (!exists) assert.equal(period, null, text);
        else if (period === null) assert.match(text, /-02-29$/);
        else assert.equal(period.from, year! * 10000 + (month + 1) * 100 + day, text);
      }),
      { numRuns: 300 },
    );
  });

  it('knows what was meant by other notations', () => {
    const repairs: Readonly<Record<string, string | null>> = {
      '2014-2023': '2014/2023',
      '2014–2023': '2014/2023',
      '2014 - 2023': '2014/2023',
      '2014至2023': '2014/2023',
      '2024-7': '2024-07',
      '2024/7/3': '2024-07-03',
      '2024.07': '2024-07',
      '2024-Q2': '2024-34',
      '2024H1': '2024-40',
      '2024-H3': null,
      '2020s': '202X',
      '2023-2014': null,
      '2024-13': null,
      'last year': null,
    };
    for (const [text, expected] of Object.entries(repairs)) assert.equal(repairPeriod(text), expected, text);
  });
});
