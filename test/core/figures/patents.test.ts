import assert from 'node:assert/strict';
import { read } from '../../../src/core/figures';
import { reads, readsPatents } from './reads';

/** Each text has one patent number and no figure. */
function recognises(table: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(table)) readsPatents(text, expected);
}

describe('figures: patent numbers', () => {
  it('recognises those of the United States', () => {
    recognises({
      'US 10,123,456 B2': 'grant US US10,123,456B2',
      US10123456B2: 'grant US US10123456B2',
      'US-10123456-B2': 'grant US US-10123456-B2',
      'US 5,123,456 A': 'grant US US5,123,456A',
      'US D765,432 S1': 'grant US USD765,432S1',
      'US RE45,678 E': 'grant US USRE45,678E',
      USRE45678E1: 'grant US USRE45678E1',
      'US PP12,345 P3': 'grant US USPP12,345P3',
      'US H2,123 H': 'grant US USH2,123H',
      'US 2023/0123456 A1': 'publication US US2023/0123456A1',
      US20230123456A1: 'publication US US20230123456A1',
      'US 16/123,456': 'application US US16/123,456',
      'US 63/123,456': 'application US US63/123,456',
    });
  });

  it('recognises those of Europe and the PCT', () => {
    recognises({
      'EP 3 456 789 B1': 'grant EP EP3456789B1',
      EP3456789A1: 'publication EP EP3456789A1',
      'EP 20123456.7': 'application EP EP20123456.7',
      'EP 20 123 456.7': 'application EP EP20123456.7',
      'WO 2023/123456 A1': 'publication WO WO2023/123456A1',
      WO2023123456A1: 'publication WO WO2023123456A1',
      'WO 99/12345': 'publication WO WO99/12345',
      'PCT/CN2022/100001': 'application WO PCT/CN2022/100001',
      'PCT/US99/12345': 'application WO PCT/US99/12345',
      'DE 10 2020 123 456 A1': 'publication DE DE102020123456A1',
      'DE 199 12 345 C2': 'grant DE DE19912345C2',
      'DE 60 2004 012 345 T2': 'grant DE DE602004012345T2',
      'GB 2 345 678 A': 'publication GB GB2345678A',
      'GB 2012345.6': 'application GB GB2012345.6',
      FR3012345B1: 'grant FR FR3012345B1',
      'RU 2 712 345 C1': 'grant RU RU2712345C1',
    });
  });

  it('recognises those of China, and tells whether their check digit is right', () => {
    recognises({
      CN114000000A: 'publication CN CN114000000A',
      'CN 1234567 C': 'grant CN CN1234567C',
      'CN 112345678 B': 'grant CN CN112345678B',
      CN212345678U: 'grant CN CN212345678U',
      CN302345678S: 'grant CN CN302345678S',
      公开号CN114000000A: 'publication CN CN114000000A',
      第6123456号专利: 'grant 6123456',
      中国第1234567号发明专利: 'grant CN 1234567',
      美国第10123456号专利: 'grant US 10123456',
    });
    const numbers: Readonly<Record<string, string>> = {
      'CN202010000000.7': 'application CN202010000000.7 right',
      'CN202010000000.1': 'application CN202010000000.1 wrong',
      '202010000000.7': 'application 202010000000.7 right',
      '申请号202010000000.1': 'application 202010000000.1 wrong',
      申请号为202010000000X的发明: 'application 202010000000X wrong',
      '专利号ZL201810000000.0': 'grant ZL201810000000.0 wrong',
      '专利号：ZL201810000000.X': 'grant ZL201810000000.X right',
      'ZL 2018 1 0000000.X': 'grant ZL201810000000.X right',
      'ZL98123456.9': 'grant ZL98123456.9 right',
      'ZL98123456.8': 'grant ZL98123456.8 wrong',
      ZL201810000000: 'grant ZL201810000000 null',
      CN114000000A: 'publication CN114000000A null',
    };
    for (const [text, expected] of Object.entries(numbers)) {
      const { patents, figures } = read(text);
      assert.deepEqual(
        patents.map(({ kind, number, checkDigit }) => `${kind} ${number} ${checkDigit}`),
        [expected],
        text,
      );
      assert.deepEqual(figures, [], text);
      assert.equal(patents[0]?.office, 'CN', text);
    }
  });

  it('recognises those of Japan, Korea, Taiwan and others', () => {
    recognises({
      '特開2020-123456': 'publication JP 特开2020-123456',
      '特願2020-123456': 'application JP 特愿2020-123456',
      特許第6123456号: 'grant JP 特许第6123456',
      '特公平5-12345': 'grant JP 特公平5-12345',
      実用新案登録第3123456号: 'grant JP 実用新案登录第3123456',
      JP2020123456A: 'publication JP JP2020123456A',
      'JP 2020-123456 A': 'publication JP JP2020-123456A',
      JPH05123456A: 'publication JP JPH05123456A',
      'JPS61-123456A': 'publication JP JPS61-123456A',
      'JP 6123456 B2': 'grant JP JP6123456B2',
      'KR 10-2020-0123456 A': 'publication KR KR10-2020-0123456A',
      '10-2020-0123456': 'application KR 10-2020-0123456',
      'KR 10-1234567 B1': 'grant KR KR10-1234567B1',
      TWI123456B: 'grant TW TWI123456B',
      'TW M512345 U': 'grant TW TWM512345U',
      中華民國專利第I123456號: 'grant TW I123456',
      AU2020123456B2: 'grant AU AU2020123456B2',
      'CA 3,012,345 A1': 'publication CA CA3,012,345A1',
      IN202011012345A: 'publication IN IN202011012345A',
      '1234/DELNP/2010': 'application IN 1234/DELNP/2010',
    });
  });

  it('recognises numbers by the words before them', () => {
    recognises({
      'U.S. Patent No. 10,123,456': 'grant US 10,123,456',
      'US Patent 10,123,456 B2': 'grant US 10,123,456B2',
      'U.S. Appl. No. 16/123,456': 'application US 16/123,456',
      'U.S. Provisional Application No. 63/123,456': 'application US 63/123,456',
      'U.S. Patent Application Publication No. 2023/0123456': 'publication US 2023/0123456',
      'European Patent No. 3 456 789': 'grant EP 3456789',
      'Japanese Patent No. 6123456': 'grant JP 6123456',
      'Korean Patent No. 10-1234567': 'grant KR 10-1234567',
      'Chinese Patent Application No. 202010000000.7': 'application CN 202010000000.7',
      'patent No. 10,123,456': 'grant 10,123,456',
    });
    readsPatents(
      'U.S. Patent Nos. 10,123,456, 10,234,567 and 9,345,678',
      'grant US 10,123,456',
      'grant US 10,234,567',
      'grant US 9,345,678',
    );
  });

  it('gives the span of the number in the text', () => {
    const text = '见特開2020-123456和US 10,123,456 B2。';
    assert.deepEqual(
      read(text).patents.map(({ start, end }) => text.slice(start, end)),
      ['特開2020-123456', 'US 10,123,456 B2'],
    );
  });

  it('reads full-width letters and thin spaces as their plain forms', () => {
    recognises({
      ＣＮ１１４００００００Ａ: 'publication CN CN114000000A',
      'US\u202f10,123,456\u2009B2': 'grant US US10,123,456B2',
      'EP\u00a03\u2009456\u2009789\u00a0B1': 'grant EP EP3456789B1',
      'ＺＬ２０１８１０００００００．Ｘ': 'grant CN ZL201810000000.X',
    });
  });

  it('leaves amounts and counts that look like them', () => {
    reads('USD765,432', '765,432 = count 765432');
    reads('the US 2,294,559 applications', '2,294,559 = count 2294559');
    reads('U.S. patent applications 1,234,567', '1,234,567 = count 1234567');
    reads('patents 10,123,456', '10,123,456 = count 10123456');
    reads('In the US H1 2023 sales', '2023 = year 2023');
    reads('EP 2023', '2023 = year 2023');
    reads('the US 38,000 and EP 6,276', '38,000 = count 38000', '6,276 = count 6276');
    reads('申请38000件，公开202010件', '38000 = count 38000', '202010 = count 202010');
    reads('第6号专利');
    reads('特許6123件', '6123 = count 6123');
  });
});
