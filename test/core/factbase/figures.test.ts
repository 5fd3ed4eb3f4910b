import assert from 'node:assert/strict';
import { mergeFactBase, parseFactFile, resolveSourceFile } from '../../../src/core/factbase';
import { checkFactFiles } from './checkFactFiles';

/** A fact file with one fact, of which only the fields given here matter. */
function factWith(fields: string): string {
  return `applicants: {a: {name: A}}
measures: {m: {name: M}}
sources: {s: {title: S}}
facts:
  f:
    applicant: a
    measure: m
    source: s
${fields}`;
}

describe('fact files: figures and sources', () => {
  it('reads every form of figure', () => {
    const forms = [
      ...['648,500', 'about 191,000', '62%', '62 per cent', '1.04 million', '4万余件', '超过1.8万件', '54.7%'],
      ...['up 13.5 percent', '1st', '2017', '100–120', '648500', '62.5', '1e3', '0x1F'],
    ];
    for (const form of forms) {
      const file = parseFactFile('facts/a.yaml', factWith(`    figure: ${form}\n`));
      const [fact] = mergeFactBase([file]).facts.values();
      assert.deepEqual(file.problems, [], form);
      assert.equal(fact!.figureText, form);
      const { start, end, number } = fact!.figure!;
      assert.ok(start >= 0 && end <= form.length && number.start >= start && number.end <= end, form);
    }
    const [thousand] = parseFactFile('facts/a.yaml', factWith('    figure: 1e3')).facts;
    assert.equal(thousand!.figure!.value, 1000);
  });

  it('a bare number that looks like a year is one only where the measure counts in years', () => {
    const figureOf = (unit: string, figure: string, quote: string): string => {
      const text = factWith(`    figure: ${figure}\n    quote: ${quote}\n`).replace('{name: M}', `{name: M${unit}}`);
      const file = parseFactFile('facts/a.yaml', text);
      assert.deepEqual(file.problems, []);
      const { kind, value, step } = mergeFactBase([file]).facts.get('f')!.figure!;
      return `${kind} ${value} ${step}`;
    };
    assert.equal(figureOf(', unit: patents', '1740', 'A filed 1740 patents'), 'count 1740 10');
    assert.equal(figureOf(', unit: patents', "'2180'", '共申请2180件'), 'count 2180 10');
    assert.equal(figureOf('', '1985', 'A filed 1,985'), 'count 1985 1');
    assert.equal(figureOf(', unit: year', '1985', 'founded in 1985'), 'year 1985 1');
    assert.equal(figureOf(', unit: 年', '1985', '成立于1985年'), 'year 1985 1');
  });

  it('unreadable-figure: on the value', () => {
    checkFactFiles(
      factWith(`    figure: many 很多 🙂
            ^^^^^^^^^^ unreadable-figure: No figure can be read in “many 很多 🙂”
    quote: many`),
    );
    checkFactFiles(
      factWith(`    figure: '5 of 2, 3,000'
            ^^^^^^^^^^^^^^^ unreadable-figure: several figures`),
    );
    const base = checkFactFiles(factWith('    figure: x\n            ^ unreadable-figure'));
    assert.equal(base.facts.get('f')!.figure, null);
  });

  it('figure-not-in-quote: on the figure', () => {
    checkFactFiles(
      factWith(`    figure: 38,000
            ^^^^^^ figure-not-in-quote: No figure in the quote agrees with “38,000”
    quote: 中国 🙂 filed 36,000 patents and 12 more`),
    );
    checkFactFiles(
      factWith(`    figure: 62%
            ^^^ figure-not-in-quote
    quote: {exact: about 62, prefix: 62%}`),
    );
    checkFactFiles(
      factWith(`    figure: 5
            ^ figure-not-in-quote
    quote: none at all`),
    );
  });

  it('figure-not-in-quote: not where one agrees, or where there is nothing to compare', () => {
    const long = 'a yearly report of the office on what was filed with it and by whom in that time';
    for (const fields of [
      'figure: more than 38,000\n    quote: more than 38,000 patents, and 5 others',
      'figure: 38,000\n    quote: more than 38,000 patents',
      'figure: 4万余件\n    quote: 专利申请4万余件',
      `figure: 38,000\n    quote: ${long} 38,000 ${long}`,
      `figure: 38,000\n    quote: ${long}, 38 thousand ${long}`,
      'figure: 1st\n    quote: China leads the world',
      'figure: 5',
      'figure: five hundred\n    quote: >\n      five\n      hundred',
    ]) {
      checkFactFiles(factWith(`    ${fields}`));
    }
    checkFactFiles(
      factWith(`    figure: 38,000\n            ^^^^^^ figure-not-in-quote\n    quote: ${long} 138,000 ${long}`),
    );
  });

  it('file-outside-workspace: on the value', () => {
    const base = checkFactFiles(`
//- facts/deep/a.yaml
sources:
  in: {title: A, file: ../../sources/a.txt}
  中: {title: A}
  ^ bad-value
  out: {title: A, file: ../../../a.txt}
                        ^^^^^^^^^^^^^^ file-outside-workspace: “../../../a.txt” is outside of the workspace folder
  root: {title: 🙂, file: "/etc/passwd"}
                          ^^^^^^^^^^^^^ file-outside-workspace
`);
    assert.equal(base.sources.get('out')!.file, '../../../a.txt');
  });

  it('resolves files from the fact file on, and none outside', () => {
    const cases: readonly (readonly [string, string, string | null])[] = [
      ['facts/a.yaml', '../sources/b.txt', 'sources/b.txt'],
      ['facts/a.yaml', 'b.txt', 'facts/b.txt'],
      ['facts/a.yaml', './x/../b.txt', 'facts/b.txt'],
      ['a.facts.yaml', 'b 🙂.txt', 'b 🙂.txt'],
      ['facts/a.yaml', '..\\sources\\b.txt', 'sources/b.txt'],
      ['facts/a.yaml', '..b/c..', 'facts/..b/c..'],
      ['facts/a.yaml', '../..', null],
      ['facts/a.yaml', '../../facts/b.txt', null],
      ['facts/a.yaml', 'x/../../../b.txt', null],
      ['facts/a.yaml', '..\\..\\b.txt', null],
      ['facts/a.yaml', '/etc/passwd', null],
      ['facts/a.yaml', '\\\\server\\share\\b.txt', null],
      ['facts/a.yaml', '//server/share', null],
      ['facts/a.yaml', 'C:\\b.txt', null],
      ['facts/a.yaml', 'c:b.txt', null],
      ['facts/a.yaml', 'file:///etc/passwd', null],
      ['facts/a.yaml', 'file:b.txt', null],
      ['facts/a.yaml', 'https://example.org/b', null],
      ['facts/a.yaml', '.. /.. /b.txt', null],
      ['facts/a.yaml', '.../b.txt', null],
      ['facts/a.yaml', 'b\0.txt', null],
    ];
    for (const [yaml, file, expected] of cases) assert.equal(resolveSourceFile(yaml, file), expected, file);
  });
});
