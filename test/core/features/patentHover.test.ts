import * as assert from 'node:assert/strict';
import { parseNote, patentHoverAt } from '../../../src/core';
import { patentMarkdown } from '../../../src/vscode/patentMarkdown';

/** What there is to tell at the first place of a text in a note. */
function hoverOn(text: string, note = `See ${text}, which says so.`) {
  return patentHoverAt(parseNote(note), note.indexOf(text) + 1);
}

describe('hovering over a patent number', () => {
  const numbers: readonly (readonly [number: string, kind: string, office: string, first: string, second: string])[] = [
    [
      'US 10,123,456 B2',
      'grant',
      'US',
      'https://ppubs.uspto.gov/pubwebapp/external.html?q=(10123456).pn.',
      'pn%3DUS10123456B2',
    ],
    ['US 16/123,456', 'application', 'US', 'https://patentcenter.uspto.gov/applications/16123456', 'ap%3DUS16123456'],
    ['CN114000000A', 'publication', 'CN', 'https://pss-system.cponline.cnipa.gov.cn/', 'pn%3DCN114000000A'],
    [
      'WO2023/123456',
      'publication',
      'WO',
      'https://patentscope.wipo.int/search/en/detail.jsf?docId=WO2023123456',
      'pn%3DWO2023123456',
    ],
    [
      'PCT/CN2022/100001',
      'application',
      'WO',
      'https://patentscope.wipo.int/search/en/result.jsf?query=AN%3APCTCN2022100001',
      'ap%3DPCTCN2022100001',
    ],
    [
      'EP 3 123 456 A1',
      'publication',
      'EP',
      'https://register.epo.org/smartSearch?searchMode=smart&query=EP3123456A1',
      'pn%3DEP3123456A1',
    ],
    [
      'JP 2020-123456 A',
      'publication',
      'JP',
      'https://www.j-platpat.inpit.go.jp/c1801/PU/JP-2020-123456/11/en',
      'pn%3DJP2020123456A',
    ],
  ];
  for (const [number, kind, office, first, second] of numbers) {
    it(`tells what ${number} is, and where its office has it`, () => {
      const hover = hoverOn(number);
      assert.deepEqual([hover?.number, hover?.kind, hover?.office], [number, kind, office]);
      assert.equal(hover?.links[0]?.url, first);
      assert.ok(hover.links[1]?.url.endsWith(second), hover.links[1]?.url);
      assert.ok(hover.links.every(({ url }) => url.startsWith('https://') && new URL(url).protocol === 'https:'));
      assert.deepEqual(hover.links.at(-1)?.name, 'Google Patents');
    });
  }

  it('tells that a Chinese number may be mistyped', () => {
    assert.equal(hoverOn('ZL201810000000.0')?.isMistyped, true);
    assert.match(hoverOn('ZL201810000000.0')?.links[1]?.url ?? '', /ap%3DCN201810000000$/);
  });

  it('tells of a class where it is in the scheme', () => {
    const hover = hoverOn('G06N 3/08');
    assert.deepEqual(hover?.links, [
      { name: 'Espacenet', url: 'https://worldwide.espacenet.com/patent/cpc-browser#!/CPC=G06N3/08' },
    ]);
    assert.equal(hover.office, '');
  });

  it('covers the number exactly, in whatever it stands', () => {
    const note = '😀 一种方法（**CN114000000A**）以及 CN114000001A。';
    for (const number of ['CN114000000A', 'CN114000001A']) {
      const hover = hoverOn(number, note);
      assert.equal(hover && note.slice(hover.span.start, hover.span.end), number);
    }
  });

  it('is none where there is no number', () => {
    for (const [text, note] of [
      ['10,123,456', 'They filed 10,123,456 patents.'],
      ['GPT-4', 'They use GPT-4.'],
      ['CN114000000A', '`CN114000000A`'],
    ] as const)
      assert.equal(hoverOn(text, note), null, text);
  });

  it('is rendered with its office by name', () => {
    const shown = (text: string): string =>
      patentMarkdown(
        hoverOn(text)!,
        (code) => (code === 'US' ? 'United States' : undefined),
        (template) => template,
      );
    assert.match(
      shown('US 10,123,456 B2'),
      /^<strong>US 10\\,123\\,456 B2<\/strong> – Granted patent · United States\n\n\[USPTO\]\(https/,
    );
    assert.match(shown('EP 3 123 456 A1'), / · European Patent Office\n/);
    assert.match(
      shown('G06N 3/08'),
      /^<strong>G06N 3\\\/08<\/strong> – Class of the patent classification \\\(IPC\\, CPC\\\)\n/,
    );
    assert.match(shown('ZL201810000000.0'), /CN\n\nThe check digit does not fit\\: it may be mistyped\\\.\n/);
  });
});
