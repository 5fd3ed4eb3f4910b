import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/core/check/rules';
import { problemMessages } from '../../src/core/factbase';
import { checkJson } from './report';
import { runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

const readme = readFileSync('README.md', 'utf8');
/** The content of the fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');

describe('the README', () => {
  afterEach(removeTemporaryFolders);

  it('gives two commands to try it', () => {
    assert.deepEqual(blocks('sh'), ['npm ci && npm start\n', 'npm ci && npm test\n']);
  });

  it('has facts in its example that are without a fault, and the report that they give', () => {
    const [facts = ''] = blocks('yaml');
    const notes = '# Robotics\n\nIn 2023, Norland filed nearly 12,400 robotics patents.\n';
    const cwd = temporaryFolder({ 'facts/harbour.yaml': facts, 'notes/robotics.md': notes });
    const { problems } = checkJson([], cwd).report.factBase;
    assert.deepEqual(
      problems
        .map(({ code, message }) => `${code}: ${message}`)
        .filter((problem) => !problem.startsWith('unused-fact')),
      [],
    );
    const [example = ''] = blocks('json');
    assert.deepEqual(JSON.parse(example), checkJson(['notes/robotics.md'], cwd).report);
  });

  it('reads the front matter of its example', () => {
    const [facts = '', frontMatter = ''] = blocks('yaml');
    const notes = `${frontMatter}\nThere were 12,400 of them.\n`;
    const { report } = checkJson([], temporaryFolder({ 'facts/harbour.yaml': facts, 'a.md': notes }));
    assert.equal(report.notes[0]?.figures[0]?.fact, 'norland-robotics-2023');
  });

  it('gives the severity of every code', () => {
    const rows = new Map([...readme.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|/gm)].map((match) => [match[1], match[2]]));
    const cited = (severity: string | undefined): string => (severity === undefined ? '' : `, ${severity} when cited`);
    const ofNotes = rules.map(({ code, severity, citedSeverity }) => [code, `${severity}${cited(citedSeverity)}`]);
    const ofFacts = Object.entries(problemMessages).map(([code, { severity }]) => [code, severity]);
    for (const [code, severity] of [...ofNotes, ...ofFacts]) assert.equal(rows.get(code), severity, code);
  });

  it('reads the examples of figures in its table', () => {
    const [, table = ''] = /## How a figure is read([\s\S]*?)\nWith it go/.exec(readme) ?? [];
    const examples = [...table.matchAll(/^\| [^|]+ \| ([^|]+) \|$/gm)].flatMap(
      (row) => (row[1] ?? '').match(/`[^`]+`/g) ?? [],
    );
    assert.ok(examples.length > 30, `${examples.length} examples`);
    const { stdout } = runCli(['figures', '--lines'], {
      input: examples.map((text) => `${text.slice(1, -1)}\n`).join(''),
    });
    const unread = stdout.split('\n').flatMap((line, index) => (line === '[]' ? [examples[index]] : []));
    assert.deepEqual(unread, []);
  });

  it('explains the options of the command line as it does itself', () => {
    const help = runCli(['--help']).stdout;
    const lines = blocks('text')[0]?.trim().split('\n') ?? [];
    assert.deepEqual(
      lines.filter((line) => !help.includes(`  ${line}\n`)),
      [],
    );
  });
});
