import assert from 'node:assert/strict';
import { defaultSettings, type CheckSettings } from '../../../src/core/check/checkSettings';
import { openFolder, type Folder } from '../../../src/core/workspace';
import { messageOf } from './check';
import { assertCostsAtMost } from './assertCostsAtMost';
import { dedent, parseFixture } from './fixture';
import { withFacts } from './withFacts';

const PATENTS = 'In 2021, Japan filed 27,400 AI patents.\n';
const OTHERS = 'In 2021, Japan filed 31,900 AI patents.\n';

/** A folder with the facts that tests share, and no note. */
function folderOf(more = ''): Folder {
  const folder = openFolder();
  for (const { path, text } of parseFixture(withFacts('x', more)).facts) folder.setFactFile(path, text);
  return folder;
}

/** What is found in each of some notes, `figure: message`, once all have been checked. */
function foundIn(notes: Readonly<Record<string, string>>, settings: CheckSettings = defaultSettings): string[] {
  const folder = folderOf();
  const check = (): string[] =>
    Object.entries(notes).flatMap(([path, text]) => {
      const { note, findings, failures } = folder.check(path, 1, dedent(text), settings);
      assert.deepEqual(failures, []);
      return findings
        .filter(({ code }) => code === 'contradicting-notes')
        .map((finding) => `${path}: ${note.text.slice(finding.span.start, finding.span.end)}: ${messageOf(finding)}`);
    });
  check();
  return check();
}

const pair = (a: string, b: string): string[] => foundIn({ 'a.md': `${a}\n`, 'notes/b.md': `\n${b}\n` });
const contradict = (a: string, b: string): boolean => {
  const { length } = pair(a, b);
  assert.ok(length === 0 || length === 2, 'both notes or neither');
  return length === 2;
};

describe('contradicting-notes', () => {
  it('is found in both notes, each naming the other with its line and figure', () => {
    assert.deepEqual(foundIn({ 'a.md': `😀 𠮷\n\n${PATENTS}`, 'notes/b.md': OTHERS }), [
      'a.md: 27,400: notes/b.md, line 1, says 31,900 where this note says 27,400, and no fact settles it.',
      'notes/b.md: 31,900: a.md, line 3, says 27,400 where this note says 31,900, and no fact settles it.',
    ]);
  });

  it('is found whatever the line breaks, and in Chinese', () => {
    assert.deepEqual(
      foundIn({
        'a.md': `\ufeff# Japan\r\n\r\n${PATENTS}`,
        'b.md': '日本\n\n2021年，日本申请人工智能专利3.19万件。\n',
      }),
      [
        'a.md: 27,400: b.md, line 3, says 3.19万 where this note says 27,400, and no fact settles it.',
        'b.md: 3.19万: a.md, line 3, says 27,400 where this note says 3.19万, and no fact settles it.',
      ],
    );
  });

  it('takes the place of the hint that no fact is about the figure, whose verdict stays', () => {
    const folder = folderOf();
    folder.check('a.md', 1, PATENTS, defaultSettings);
    const { findings, judgements } = folder.check('b.md', 1, OTHERS, defaultSettings);
    assert.deepEqual(
      findings.map(({ code, severity }) => `${severity} ${code}`),
      ['warning contradicting-notes'],
    );
    assert.deepEqual(
      judgements.map(({ verdict }) => verdict),
      ['unsupported'],
    );
  });

  it('is found in each of several figures, and names the first of several notes', () => {
    const found = foundIn({ 'c.md': OTHERS, 'a.md': PATENTS + PATENTS, 'b.md': PATENTS });
    assert.deepEqual(
      found.map((line) => /^(\S+): (\S+): (\S+),/.exec(line)?.slice(1).join(' ')),
      ['c.md 31,900 a.md', 'a.md 27,400 c.md', 'a.md 27,400 c.md', 'b.md 27,400 c.md'],
    );
  });

  it('is no contradiction where one figure is the other one rounded, or about as much', () => {
    assert.equal(contradict(PATENTS, 'In 2021, Japan filed 27,000 AI patents.'), false);
    assert.equal(contradict(PATENTS, 'In 2021, Japan filed about 28,500 AI patents.'), false);
    assert.equal(contradict(PATENTS, 'In 2021, Japan filed more than 27,000 AI patents.'), false);
    assert.equal(contradict(PATENTS, 'In 2021, Japan filed 2.74万 AI patents.'), false);
    assert.equal(contradict(PATENTS, 'In 2021, Japan filed 28,500 AI patents.'), true);
    assert.equal(contradict(PATENTS, 'In 2021, Japan filed about 31,900 AI patents.'), true);
  });

  it('needs the same applicant, measure, period and unit', () => {
    assert.equal(contradict(PATENTS, OTHERS.replace('Japan', 'India')), false);
    assert.equal(contradict(PATENTS, OTHERS.replace('AI patents', 'patent families')), false);
    assert.equal(contradict(PATENTS, OTHERS.replace('2021', '2020')), false);
    assert.equal(contradict(PATENTS, OTHERS.replace('In 2021', 'Between 2018 and 2021')), false);
    const spent = 'In 2021, Huawei had research spending of $22 billion.';
    assert.equal(contradict(spent, spent.replace('22', '27')), true);
    assert.equal(contradict(spent, spent.replace('$22', '€27')), false);
  });

  it('needs each of them to be sure: named with the figure, once, and not something else', () => {
    for (const unsure of [
      'Japan filed 31,900 AI patents.',
      'In 2021, it filed 31,900 AI patents.',
      'In 2021, Japan filed 31,900.',
      'This is about Japan in 2021. It filed 31,900 AI patents.',
      'In 2021, Japan and India filed 31,900 AI patents.',
      'In 2021, Japan employed 31,900 examiners for AI patents.',
      'In 2021, Japan filed 31,900 AI patents a month.',
      'In 2021, Japan filed 31,900 AI patents in China.',
      'In 2021, 31,900 of them were AI patents of Japan.',
    ])
      assert.equal(contradict(PATENTS, unsure), false, unsure);
  });

  it('is no matter of forecasts, conditions, questions, denials and struck-out figures', () => {
    for (const other of [
      'In 2021, Japan is expected to file 31,900 AI patents.',
      'If Japan filed 31,900 AI patents in 2021, it was a good year.',
      'Did Japan file 31,900 AI patents in 2021?',
      'In 2021, Japan did not file 31,900 AI patents.',
      '~~In 2021, Japan filed 31,900 AI patents.~~',
      '`In 2021, Japan filed 31,900 AI patents.`',
      '<!-- In 2021, Japan filed 31,900 AI patents. -->',
      '---\ntitle: In 2021, Japan filed 31,900 AI patents.\n---\n',
    ])
      assert.equal(contradict(other, PATENTS), false, other);
  });

  it('is settled by a fact, also by one of another figure or one that is superseded', () => {
    const { length } = foundIn({
      'a.md': 'In 2023, Japan had 99,000 invention patents granted.\n',
      'b.md': 'In 2023, Japan had 88,000 invention patents granted.\n',
    });
    assert.equal(length, 0);
  });

  it('is found of a measure that no fact has a figure of', () => {
    assert.equal(
      contradict('In 2021, Japan had 300 patent attorneys.', 'In 2021, Japan had 400 patent attorneys.'),
      false,
    );
    const folder = folderOf('measures: { attorneys: { name: patent attorneys } }');
    folder.check('a.md', 1, 'In 2021, Japan had 300 patent attorneys.\n', defaultSettings);
    const { findings } = folder.check('b.md', 1, 'In 2021, Japan had 400 patent attorneys.\n', defaultSettings);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['contradicting-notes'],
    );
  });

  it('is no matter within one note', () => {
    assert.deepEqual(foundIn({ 'a.md': PATENTS + OTHERS }), []);
  });

  it('is off in both notes where one of them says so', () => {
    for (const codes of ['', ' contradicting-notes', ' unit-mismatch contradicting-notes']) {
      assert.equal(contradict(`<!-- ipnotes-disable-next-line${codes} -->\n${PATENTS}`, OTHERS), false, codes);
      assert.equal(contradict(`${PATENTS.trim()} <!-- ipnotes-disable-line${codes} -->`, OTHERS), false, codes);
      assert.equal(contradict(`<!-- ipnotes-disable-file${codes} -->\n\n${PATENTS}`, OTHERS), false, codes);
    }
    assert.equal(contradict(`---\nipnotes: false\n---\n\n${PATENTS}`, OTHERS), false);
    assert.equal(contradict(`<!-- ipnotes-disable-next-line unit-mismatch -->\n${PATENTS}`, OTHERS), true);
  });

  it('is off by a setting, and raised by one', () => {
    const found = (severity: 'off' | 'error'): string[] => {
      const folder = folderOf();
      const settings = { ...defaultSettings, severity: { 'contradicting-notes': severity } };
      folder.check('a.md', 1, PATENTS, settings);
      return folder.check('b.md', 1, OTHERS, settings).findings.map((one) => `${one.severity} ${one.code}`);
    };
    assert.deepEqual(found('off'), ['hint unsupported-figure']);
    assert.deepEqual(found('error'), ['error contradicting-notes']);
  });

  it('follows what is written in the other note, and goes when that is closed', () => {
    const folder = folderOf();
    const codes = (): string[] => folder.check('a.md', 1, PATENTS, defaultSettings).findings.map(({ code }) => code);
    assert.deepEqual(codes(), ['unsupported-figure']);
    folder.check('b.md', 1, OTHERS, defaultSettings);
    assert.deepEqual(codes(), ['contradicting-notes']);
    folder.check('b.md', 2, PATENTS, defaultSettings);
    assert.deepEqual(codes(), ['unsupported-figure']);
    folder.check('b.md', 3, OTHERS, defaultSettings);
    assert.deepEqual(codes(), ['contradicting-notes']);
    folder.setFactFile(
      'facts/own.yaml',
      'facts: { own: { applicant: japan, measure: ai-applications, figure: 5, period: 2021, source: daily } }',
    );
    assert.deepEqual(codes(), ['figure-mismatch']);
    folder.removeFactFile('facts/own.yaml');
    folder.check('b.md', 3, OTHERS, defaultSettings);
    assert.deepEqual(codes(), ['contradicting-notes']);
    folder.close('b.md');
    assert.deepEqual(codes(), ['unsupported-figure']);
  });

  it('gives the same object while nothing changed that matters to a note', () => {
    const folder = folderOf();
    folder.check('a.md', 1, PATENTS, defaultSettings);
    folder.check('b.md', 1, OTHERS, defaultSettings);
    const first = folder.check('a.md', 1, PATENTS, defaultSettings);
    const version = folder.claimsVersion();
    folder.check('b.md', 2, `${OTHERS}\nNothing else.\n`, defaultSettings);
    assert.equal(folder.claimsVersion(), version);
    assert.equal(folder.check('a.md', 1, PATENTS, defaultSettings), first);
    folder.check('b.md', 3, `\n${OTHERS}`, defaultSettings);
    assert.notEqual(folder.claimsVersion(), version, 'the line that is named changed');
  });

  it('takes time linear in the notes, and in what they claim of one thing', function () {
    this.timeout(60_000);
    const time = (notes: number, claims: number) => (): void => {
      const folder = folderOf();
      for (let at = 0; at < notes; at++)
        folder.check(
          `${at}.md`,
          1,
          PATENTS.replace('27,400', String(30_000 + 997 * at)).repeat(claims),
          defaultSettings,
        );
    };
    assertCostsAtMost(9, time(40, 5), time(160, 5));
    assertCostsAtMost(9, time(5, 40), time(5, 160));
  });
});
