import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';
import { FACTS } from './facts';
import { checkJson, type Report } from './report';
import { runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

const RIGHT = 'In 2020, Southland filed 6,276 battery patents.\n';
const WRONG =
  'In 2020, Northland filed more than 38,000 battery patents.\nIn 2020, Southland filed 6,726 battery patents.\n';

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('check', () => {
  afterEach(removeTemporaryFolders);

  const pathsIn = (folder: string, ...paths: readonly string[]): readonly string[] =>
    checkJson(paths.length === 0 ? ['.'] : paths, folder).report.notes.map(({ path }) => path);

  describe('the report', () => {
    it('has the shape that the README gives', () => {
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'notes/a.md': WRONG, 'b.markdown': RIGHT });
      const { report, status } = checkJson([], cwd);
      assert.equal(status, 1);
      const { problems, ...counts } = report.factBase;
      assert.deepEqual(counts, { files: 1, facts: 2, applicants: 2, measures: 1, sources: 1 });
      assert.deepEqual(problems, []);
      assert.deepEqual(report.summary, {
        notes: 2,
        figures: 3,
        verified: 2,
        mismatch: 1,
        unsure: 0,
        unsupported: 0,
        ignored: 0,
        problems: 1,
      });
      assert.equal(report.schema, 1);
      assert.deepEqual(Object.keys(report), ['schema', 'summary', 'factBase', 'notes']);
      const [b, a] = report.notes;
      assert.deepEqual(b, {
        path: 'b.markdown',
        figures: [
          {
            ...{ line: 1, column: 26, endLine: 1, endColumn: 31, text: '6,276', verdict: 'verified' },
            ...{ fact: 'southland-battery-2020', cited: false },
          },
        ],
        problems: [],
      });
      const [{ message, ...problem } = { message: '' }] = a?.problems ?? [];
      assert.deepEqual(problem, {
        ...{ line: 2, column: 26, endLine: 2, endColumn: 31, code: 'figure-mismatch', severity: 'warning' },
        fact: 'southland-battery-2020',
      });
      assert.match(message, /6,276.*6,726/);
    });

    it('names the facts that a derived figure was computed from', () => {
      const note = 'In 2020, Northland filed more than six times as many battery patents as Southland.\n';
      const { report } = checkJson([], temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': note }));
      const [figure] = report.notes[0]?.figures ?? [];
      assert.equal(figure?.verdict, 'verified');
      assert.deepEqual([...(figure.facts ?? [])].sort(), ['northland-battery-2020', 'southland-battery-2020']);
      assert.equal('fact' in figure, false);
    });

    it('tells of two notes that contradict each other, in both of them', () => {
      const cwd = temporaryFolder({
        'facts/a.yaml': FACTS,
        'a.md': 'In 2019, Southland filed 5,100 battery patents.\n',
        'notes/b.md': '# Batteries\n\nIn 2019, Southland filed 5,900 battery patents.\n',
        'notes/c.md': 'Nothing.\n',
      });
      const { report, status } = checkJson([], cwd);
      assert.equal(status, 0);
      const problems = report.notes.map(({ path, problems }) => [
        path,
        ...problems.map(({ line, column, code, message }) => ({ line, column, code, message })),
      ]);
      const said = { column: 26, code: 'contradicting-notes' };
      assert.deepEqual(problems, [
        [
          'a.md',
          {
            line: 1,
            ...said,
            message: 'notes/b.md, line 3, says 5,900 where this note says 5,100, and no fact settles it.',
          },
        ],
        [
          'notes/b.md',
          { line: 3, ...said, message: 'a.md, line 1, says 5,100 where this note says 5,900, and no fact settles it.' },
        ],
        ['notes/c.md'],
      ]);
      assert.equal(report.summary.unsupported, 2);
      const [alone] = checkJson(['a.md'], cwd).report.notes;
      assert.deepEqual(
        alone?.problems.map(({ code }) => code),
        ['unsupported-figure'],
        'a note alone',
      );
    });

    it('names no fact where there is none', () => {
      const note = 'In 2020, Eastland filed 700 battery patents.\n';
      const { report, status } = checkJson([], temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': note }));
      const [figure] = report.notes[0]?.figures ?? [];
      assert.equal(figure?.verdict, 'unsupported');
      assert.equal('fact' in figure || 'facts' in figure, false);
      assert.equal(status, 0);
    });

    it('counts columns as an editor does, behind a byte order mark, with CRLF, and behind an emoji', () => {
      const lines = [
        '\ufeffIn 2020, Southland filed 6,276 battery patents.',
        '',
        '🙂 In 2020, Southland filed 6,726 battery patents.',
        '',
      ];
      const cwd = temporaryFolder({
        'facts/a.yaml': `\ufeff${FACTS}`.replaceAll('\n', '\r\n'),
        'a.md': lines.join('\r\n'),
      });
      const { report } = checkJson([], cwd);
      assert.deepEqual(report.factBase.facts, 2);
      const figures = report.notes[0]?.figures ?? [];
      assert.deepEqual(
        figures.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]),
        [
          [1, 26, 1, 31],
          [3, 29, 3, 34],
        ],
      );
    });

    it('places the problems of fact files', () => {
      const facts = FACTS.replace('figure: 6,276', 'figure: many').replace('period: 2020\n', 'perid: 2020\n');
      const { report, status } = checkJson([], temporaryFolder({ 'a.facts.yml': facts }));
      assert.equal(status, 1);
      assert.deepEqual(
        report.factBase.problems.map(({ path, line, column, code, severity }) => [path, line, column, code, severity]),
        [
          ['a.facts.yml', 17, 3, 'unused-fact', 'hint'],
          ['a.facts.yml', 21, 5, 'unknown-field', 'error'],
          ['a.facts.yml', 24, 3, 'unused-fact', 'hint'],
          ['a.facts.yml', 27, 13, 'unreadable-figure', 'error'],
        ],
      );
    });

    it('lists facts that no note uses once the whole folder was checked, and only then', () => {
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': RIGHT });
      const unused = checkJson([], cwd).report.factBase.problems;
      assert.deepEqual(
        unused.map(({ code, severity, line }) => [code, severity, line]),
        [['unused-fact', 'hint', 17]],
      );
      assert.deepEqual(checkJson(['a.md'], cwd).report.factBase.problems, []);
    });
  });

  describe('a folder', () => {
    it('leaves out hidden folders and node_modules', () => {
      const files = [
        'a.md',
        '.git/a.md',
        '.obsidian/b.md',
        'node_modules/x/README.md',
        'b/node_modules/y.md',
        'b/c.md',
      ];
      assert.deepEqual(pathsIn(temporaryFolder(Object.fromEntries(files.map((path) => [path, RIGHT])))), [
        'a.md',
        'b/c.md',
      ]);
    });

    it('takes fact files from facts/ and by their names', () => {
      const none = '# nothing\n';
      const cwd = temporaryFolder({
        ...{ 'facts/a.yaml': none, 'facts/deep/er/b.yml': none, 'x/c.facts.yaml': none, 'd.facts.yml': none },
        ...{ 'x/facts/e.yaml': none, 'f.yaml': none, 'facts/.hidden.yaml': none, 'facts/g.txt': none },
      });
      assert.equal(checkJson([], cwd).report.factBase.files, 4);
    });

    it('follows no symbolic link', () => {
      const outside = temporaryFolder({ 'facts/a.yaml': FACTS, 'notes/a.md': WRONG });
      const cwd = temporaryFolder({ 'b.md': RIGHT });
      symlinkSync(join(outside, 'facts'), join(cwd, 'facts'));
      symlinkSync(join(outside, 'notes'), join(cwd, 'notes'));
      symlinkSync(join(outside, 'notes/a.md'), join(cwd, 'a.md'));
      symlinkSync(cwd, join(cwd, 'loop'));
      const { report } = checkJson([], cwd);
      assert.deepEqual([report.notes.map(({ path }) => path), report.factBase.files], [['b.md'], 0]);
    });

    it('skips what is binary, and reads what is not UTF-8 as far as it can be read', () => {
      const cwd = temporaryFolder({
        'facts/a.yaml': FACTS,
        'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0x00, 0xff, 0xd8]),
        'latin1.md': Buffer.from(`Caf\u00e9. ${RIGHT}`, 'latin1'),
        'utf16.md': utf16(RIGHT),
      });
      mkdirSync(join(cwd, 'folder.md'));
      const { report } = checkJson([], cwd);
      assert.deepEqual(
        report.notes.map(({ path, figures }) => [path, figures.map(({ column, verdict }) => [column, verdict])]),
        [
          ['latin1.md', [[32, 'verified']]],
          ['utf16.md', [[26, 'verified']]],
        ],
      );
    });

    for (const [what, text] of [
      ['words', 'some words without a figure, '],
      ['figures', 'Northland filed 38,000 patents, and '],
    ] as const) {
      // That it ends is what counts, on a slow machine, too: `linear.test.ts` holds it to a time in proportion.
      it(`stands a line of 5 MB of ${what}`, function () {
        this.timeout(150_000);
        const note = text.repeat(Math.ceil(5_000_000 / text.length));
        const { status } = runCli(['check'], {
          cwd: temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': note }),
          timeout: 140_000,
        });
        assert.equal(status, 0);
      });
    }

    it('reads on where a fact file is empty, broken or binary', () => {
      const cwd = temporaryFolder({
        ...{ 'facts/a.yaml': FACTS, 'facts/empty.yaml': '', 'facts/broken.yaml': 'facts:\n  a: [\n' },
        ...{ 'facts/binary.yaml': Buffer.from([0, 1, 2, 0xff]), 'a.md': WRONG },
      });
      const { report, status } = checkJson([], cwd);
      assert.equal(status, 1);
      assert.equal(report.factBase.files, 4);
      assert.equal(report.summary.mismatch, 1);
      const bad = report.factBase.problems.filter(({ severity }) => severity === 'error').map(({ path }) => path);
      assert.deepEqual([...new Set(bad)], ['facts/binary.yaml', 'facts/broken.yaml']);
    });
  });

  describe('a file', () => {
    it('is checked alone, against the facts of the nearest folder above it', () => {
      const files = { 'facts/a.yaml': FACTS, 'notes/deep/a.md': WRONG, 'notes/b.md': RIGHT };
      const cwd = temporaryFolder({
        ...Object.fromEntries(Object.entries(files).map(([k, v]) => [`project/${k}`, v])),
        'c.md': '',
      });
      const inside = join(cwd, 'project/notes/deep');
      for (const [from, path] of [
        [cwd, 'project/notes/deep/a.md'],
        [join(cwd, 'project'), 'notes/deep/a.md'],
        [tmpOf(cwd), join(basename(cwd), 'project/notes/deep/a.md')],
        [join(cwd, 'project/facts'), join(inside, 'a.md')],
      ] as const) {
        const { report } = checkJson([path], from);
        assert.deepEqual(
          report.notes.map((note) => [note.path, note.problems.length]),
          [['notes/deep/a.md', 1]],
          `from ${from}`,
        );
      }
    });

    it('below the current folder is checked against nothing above that', () => {
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'notes/a.md': WRONG });
      const { report } = checkJson(['a.md'], join(cwd, 'notes'));
      assert.deepEqual([report.factBase.files, report.notes.map(({ path }) => path)], [0, ['a.md']]);
    });

    it('may be a fact file: then no note is checked', () => {
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS.replace('figure: 6,276', 'figure: many'), 'a.md': RIGHT });
      const { report } = checkJson(['facts/a.yaml'], cwd);
      assert.deepEqual(
        [report.summary.notes, report.factBase.problems.map(({ code }) => code)],
        [0, ['unreadable-figure']],
      );
    });
  });

  describe('several paths', () => {
    it('of one folder are one check', () => {
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': RIGHT, 'b.md': RIGHT, 'c.md': RIGHT });
      assert.deepEqual(pathsIn(cwd, 'b.md', 'a.md', 'b.md'), ['a.md', 'b.md']);
      assert.deepEqual(pathsIn(cwd, 'b.md', '.'), ['a.md', 'b.md', 'c.md']);
    });

    it('of several folders share no facts, and are told apart by their folders', () => {
      const cwd = temporaryFolder({ 'one/facts/a.yaml': FACTS, 'one/a.md': WRONG, 'two/a.md': WRONG });
      const { report } = checkJson(['two', 'one'], cwd);
      assert.deepEqual(
        report.notes.map(({ path, problems }) => [path, problems.length]),
        [
          ['two/a.md', 0],
          ['one/a.md', 1],
        ],
      );
      assert.deepEqual([report.factBase.files, report.summary.notes], [1, 2]);
      assert.deepEqual(pathsIn(join(cwd, 'two'), '.', '../one'), ['a.md', '../one/a.md']);
    });
  });

  describe('the status', () => {
    it('is 0 where all is well, and where there are only warnings about something else than a figure', () => {
      const unknown =
        'In 2020, Southland filed 6,276[^southland-battery-202] battery patents.\n\n[^southland-battery-202]: x\n';
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': RIGHT, 'b/a.md': unknown });
      const { report, status } = checkJson([], cwd);
      assert.deepEqual([report.notes[1]?.problems.map(({ code }) => code), status], [['unknown-fact'], 0]);
    });

    it('is 1 for a mismatch that is only a warning, and for an error in a fact file', () => {
      assert.equal(checkJson([], temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': WRONG })).status, 1);
      assert.equal(checkJson([], temporaryFolder({ 'facts/a.yaml': `${FACTS}other: {}\n`, 'a.md': RIGHT })).status, 1);
    });

    it('is 2 where something could not be read, and the rest is reported all the same', () => {
      const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': RIGHT, 'b.md': '' });
      // Larger than Node.js reads, and hardly there on disk.
      truncateSync(join(cwd, 'b.md'), 2 ** 31 + 1);
      const { status, stdout, stderr } = runCli(['check', '.', '--format', 'json'], { cwd });
      assert.equal(stderr, 'ip-notes: b.md cannot be read (ERR_FS_FILE_TOO_LARGE)\n');
      assert.deepEqual([status, (JSON.parse(stdout) as Report).summary.verified], [2, 1]);
    });

    it('is 0 where there is nothing to check', () => {
      const { report, status } = checkJson([], temporaryFolder({}));
      assert.deepEqual([report.summary.notes, report.notes, status], [0, [], 0]);
    });
  });
});

function tmpOf(folder: string): string {
  return dirname(folder);
}
