import assert from 'node:assert/strict';
import { parseNote } from '../../../src/core/note/parseNote';
import type { NoteSettings } from '../../../src/core/note/note';

describe('footnote definitions', () => {
  it('cover all their lines', () => {
    const text = 'a[^b]\n\n[^b]: Gazette, p. 4\n  continued\n\n    more\n      - indented\n\nafter\n[^c]: 5\n---\n';
    const { definitions } = parseNote(text);
    assert.deepEqual(
      definitions.map(({ start, end, label, labelSpan, textSpan, text: content }) => ({
        source: text.slice(start, end),
        label: [label, text.slice(labelSpan.start, labelSpan.end)],
        content: [content, text.slice(textSpan.start, textSpan.end)],
      })),
      [
        {
          source: '[^b]: Gazette, p. 4\n  continued\n\n    more\n      - indented',
          label: ['b', 'b'],
          content: [
            'Gazette, p. 4 continued more - indented',
            'Gazette, p. 4\n  continued\n\n    more\n      - indented',
          ],
        },
        { source: '[^c]: 5', label: ['c', 'c'], content: ['5', '5'] },
      ],
    );
  });

  it('may have nothing to say, stand in a quote, and come one after the other', () => {
    const { definitions } = parseNote('[^a]:\n[^b]:   \n> [^c]: d\n');
    assert.deepEqual(
      definitions.map(({ label, text, textSpan }) => [label, text, textSpan.end - textSpan.start]),
      [
        ['a', '', 0],
        ['b', '', 0],
        ['c', 'd', 1],
      ],
    );
  });

  it('are not in code, and need a label and a colon', () => {
    assert.deepEqual(parseNote('```\n[^a]: b\n```\n\n    [^c]: d\n\n[^e] f\n\n[^]: g\n\n[^h i]: j\n').definitions, []);
  });
});

describe('front matter', () => {
  const DEFAULTS: NoteSettings = {
    enabled: true,
    applicant: null,
    measure: null,
    period: null,
    source: null,
    date: null,
  };
  const settingsOf = (yaml: string): NoteSettings => parseNote(`---\n${yaml}\n---\ntext\n`).settings;

  it('is at the very start, closed, and does not begin with a blank line', () => {
    assert.deepEqual(parseNote('---\na: 5\n---  \ntext').frontMatter, { start: 0, end: 14 });
    assert.deepEqual(parseNote('---\r\na: 5\r\n...\r\ntext').frontMatter, { start: 0, end: 14 });
    assert.deepEqual(parseNote('\ufeff---\na: 5\n---').frontMatter, { start: 1, end: 13 });
    assert.deepEqual(parseNote('---\n---\ntext').frontMatter, { start: 0, end: 7 });
    for (const text of [
      '\n---\na: 5\n---\n',
      '---\na: 5\n',
      '---\n\na\n\n---\n',
      '----\na: 5\n---\n',
      ' ---\na\n---\n',
      '',
    ]) {
      assert.equal(parseNote(text).frontMatter, null, JSON.stringify(text));
    }
  });

  it('has the settings, as they are written', () => {
    assert.deepEqual(
      settingsOf('ipnotes: {applicant: china, measure: genai, period: 2014/2023, source: gazette}\ndate: 2024-07-03'),
      {
        enabled: true,
        applicant: 'china',
        measure: 'genai',
        period: '2014/2023',
        source: 'gazette',
        date: '2024-07-03',
      },
    );
    assert.deepEqual(settingsOf('title: x\nipnotes:\n  period: 2023 # so\n  applicant: "a: b"\ntags: [a]'), {
      ...DEFAULTS,
      period: '2023',
      applicant: 'a: b',
    });
    assert.deepEqual(settingsOf('ipnotes: {\n  period: 2023\n}\ndate: 0123'), {
      ...DEFAULTS,
      period: '2023',
      date: '0123',
    });
    assert.deepEqual(settingsOf('标题: 简报\n日期: 2024-07-03\n作者: a'), { ...DEFAULTS, date: '2024-07-03' });
  });

  it('switches checking off', () => {
    assert.equal(settingsOf('ipnotes: false').enabled, false);
    assert.equal(settingsOf('ipnotes: off').enabled, false);
    assert.equal(settingsOf('ipnotes: true').enabled, true);
    assert.equal(parseNote('\ufeff---\r\nipnotes: false\r\n---\r\n').settings.enabled, false);
  });

  it('falls back to the defaults', () => {
    for (const yaml of [
      'title: x',
      'ipnotes: [a',
      'ipnotes: {applicant: {a: b}, period: [1], date: 5}',
      'ipnotes:',
      'ipnotes: "',
      'ipnotes: *a',
      `ipnotes: ${'['.repeat(50_000)}`,
      `ipnotes: ${'- '.repeat(50_000)}`,
      `ipnotes: &a [${'*a, '.repeat(1000)}]`,
      '\0\t: :',
    ]) {
      assert.deepEqual(settingsOf(yaml), DEFAULTS, yaml.slice(0, 60));
    }
  });
});

describe('directives', () => {
  it('are comments in blocks and in lines, with codes', () => {
    const text = [
      '<!-- ipnotes-disable-next-line figure-mismatch, unit-mismatch -->',
      'a <!--ipnotes-disable-line--> b',
      '',
      '<!-- ipnotes-disable -->',
      '<div>',
      '<!-- ipnotes-enable a b: because -->',
      '</div>',
      '',
      '| a <!-- ipnotes-disable-line c --> |',
      '|-|',
      '',
      '> <!-- ipnotes-disable-file -->',
    ].join('\n');
    assert.deepEqual(
      parseNote(text).directives.map(({ kind, codes, reason }) => [kind, codes.join(' '), reason].join('|')),
      [
        'disable-next-line|figure-mismatch unit-mismatch|',
        'disable-line||',
        'disable||',
        'enable|a b|because',
        'disable-line|c|',
        'disable-file||',
      ],
    );
    for (const { start, end } of parseNote(text).directives) assert.match(text.slice(start, end), /^<!--[^>]*-->$/);
  });

  it('accept a deviation until a day, for a reason', () => {
    const accepted = (content: string) => {
      const [directive] = parseNote(`text <!-- ipnotes-accept ${content} -->`).directives;
      return directive && [directive.fact, directive.until, directive.reason];
    };
    assert.deepEqual(accepted('a-1 until=2027-01-31: as of: May'), ['a-1', 20270131, 'as of: May']);
    assert.deepEqual(accepted('a-1 until=2027-02'), ['a-1', 20270231, '']);
    assert.deepEqual(accepted('a-1 until=2027'), ['a-1', 20271231, '']);
    assert.deepEqual(accepted('a-1: rounded'), ['a-1', null, 'rounded']);
    assert.deepEqual(accepted('a-1 until=soon'), ['a-1', 0, '']);
    assert.deepEqual(accepted(''), [null, null, '']);
  });

  it('are not in code, and have a known name', () => {
    const text =
      '`<!-- ipnotes-disable -->`\n\n```\n<!-- ipnotes-disable -->\n```\n\n<!-- ipnotes-disabled -->\n<!-- ipnotes-x -->\n<!-- x -->\n<!-- ipnotes-disable';
    assert.deepEqual(parseNote(text).directives, []);
  });
});
