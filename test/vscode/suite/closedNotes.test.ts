import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/vscode/extension';
import { childrenOf, extensionApi, itemOf, rowAt } from './views';
import {
  closeEditors,
  codeOf,
  fileIn,
  openEditor,
  problemsOf,
  rangeOf,
  removeFile,
  replace,
  until,
  withSetting,
  writeFile,
} from './workspace';

const FACTS = `sources:
  harbour: { title: Harbour patents, publisher: Harbour Review }
applicants:
  norland: { name: Norland }
  sudland: { name: Sudland }
measures:
  robots: { name: robot patents }
facts:
  norland-robots: { applicant: norland, measure: robots, figure: "12,400", period: 2023, source: harbour }
  sudland-robots: { applicant: sudland, measure: robots, figure: "800", period: 2023, source: harbour }
`;
const RIGHT = 'In 2023, Norland filed 12,400 robot patents.\n';
const WRONG = 'In 2023, Norland filed 13,900 robot patents.\n';
const CLAIM = 'In 2019, Norland filed 5,100 robot patents.\n';

describe('notes that are not open', function () {
  this.timeout(90_000);
  let api: Api;
  const facts = fileIn.bind(null, 'plain', 'facts/robots.yaml');
  const note = (name: string): vscode.Uri => fileIn('plain', `notes/${name}`);
  const codes = (uri: vscode.Uri): string => problemsOf(uri).map(codeOf).join();
  const untilCodes = async (uri: vscode.Uri, expected: string): Promise<void> => {
    try {
      await until('', () => codes(uri) === expected, 15_000);
    } catch {
      assert.equal(codes(uri), expected, uri.path);
    }
  };

  before(async () => {
    api = await extensionApi();
  });
  beforeEach(async () => {
    await closeEditors();
    await writeFile(note('right.md'), RIGHT);
    await writeFile(note('wrong.md'), WRONG);
    await writeFile(facts(), FACTS);
    await until('the facts', () => rowAt(api.applicants, 'plain', 'Norland').catch(() => undefined));
  });
  afterEach(async () => {
    await closeEditors();
    api.closedNotes.forget();
    for (const name of ['notes', 'facts']) await removeFile(fileIn('plain', name));
    await until('no facts', () =>
      rowAt(api.applicants, 'plain', 'Norland').then(
        () => false,
        () => true,
      ),
    );
  });

  it('are left alone until the workspace is checked, and followed from then on', async () => {
    const sample = fileIn('sample', 'notes/03-errors.md');
    assert.deepEqual([codes(sample), codes(note('wrong.md')), codes(facts())], ['', '', '']);
    const mismatches = api.uses.mismatches();
    await vscode.commands.executeCommand('ipNotes.checkWorkspace');
    await untilCodes(note('wrong.md'), 'figure-mismatch');
    assert.equal(problemsOf(note('wrong.md'))[0]?.range.start.character, WRONG.indexOf('13,900'));
    assert.match(problemsOf(note('wrong.md'))[0]?.relatedInformation?.[0]?.location.uri.path ?? '', /robots\.yaml$/);
    assert.ok(problemsOf(sample).length > 3, codes(sample));
    assert.equal(codes(note('right.md')), '');
    await untilCodes(facts(), 'unused-fact');
    assert.ok(api.uses.mismatches() > mismatches);

    // Outside of VS Code, a file is written, comes, and goes.
    await writeFile(note('wrong.md'), `# Robots\n\n${RIGHT}`);
    await untilCodes(note('wrong.md'), '');
    await writeFile(note('new.md'), 'In 2023, Sudland filed 900 robot patents.\n');
    await untilCodes(note('new.md'), 'figure-mismatch');
    await untilCodes(facts(), '');
    await removeFile(note('new.md'));
    await untilCodes(note('new.md'), '');
    await untilCodes(facts(), 'unused-fact');
  });

  it('are followed when a folder of them is renamed, and when many change at once', async () => {
    await api.closedNotes.check(new vscode.CancellationTokenSource().token, () => undefined);
    await untilCodes(note('wrong.md'), 'figure-mismatch');
    await vscode.workspace.fs.rename(fileIn('plain', 'notes'), fileIn('plain', 'moved'));
    await untilCodes(fileIn('plain', 'moved/wrong.md'), 'figure-mismatch');
    await untilCodes(note('wrong.md'), '');
    const many = Array.from({ length: 80 }, (_, at) => note(`branch/${at}.md`));
    await Promise.all(many.map((uri) => writeFile(uri, WRONG)));
    await removeFile(fileIn('plain', 'moved'));
    await until('the problems of all', () => many.every((uri) => codes(uri) === 'figure-mismatch'), 30_000);
    await untilCodes(fileIn('plain', 'moved/wrong.md'), '');
  });

  it('are checked again when the facts change, or the settings', async () => {
    await vscode.commands.executeCommand('ipNotes.checkWorkspace');
    await untilCodes(note('wrong.md'), 'figure-mismatch');
    await writeFile(facts(), FACTS.replace('12,400', '13,900'));
    await untilCodes(note('right.md'), 'figure-mismatch');
    await untilCodes(note('wrong.md'), '');
    const reset = await withSetting('plain', 'exclude', ['notes/right.md']);
    try {
      await untilCodes(note('right.md'), '');
    } finally {
      await reset();
    }
    await untilCodes(note('right.md'), 'figure-mismatch');
  });

  it('contradict each other and notes that are open, give way to their editor, and come back', async () => {
    await writeFile(note('a.md'), CLAIM);
    await writeFile(note('b.md'), CLAIM.replace('5,100', '6,200'));
    await vscode.commands.executeCommand('ipNotes.checkWorkspace');
    await untilCodes(note('a.md'), 'contradicting-notes');
    const editor = await openEditor(note('b.md'));
    await untilCodes(note('b.md'), 'contradicting-notes');
    await replace(editor, '6,200', '5,100');
    await untilCodes(note('a.md'), 'unsupported-figure');
    await untilCodes(note('b.md'), 'unsupported-figure');
    // What is not saved is lost: the file counts again.
    await closeEditors();
    await untilCodes(note('b.md'), 'contradicting-notes');
    await untilCodes(note('a.md'), 'contradicting-notes');
  });

  it('have their uses beneath the facts, and are found by references without being read', async () => {
    await vscode.commands.executeCommand('ipNotes.checkWorkspace');
    const uses = await until('the uses', async () => {
      const row = await rowAt(api.applicants, 'plain', 'Norland', 'robot patents', '12,400').catch(() => undefined);
      const found = row === undefined ? [] : await childrenOf(api.applicants, row);
      return found.length === 2 ? found : undefined;
    });
    const shown = await Promise.all(uses.map((use) => itemOf(api.applicants, use)));
    assert.deepEqual(
      shown.map(({ description }) => description),
      ['right.md:1', 'wrong.md:1'],
    );
    const { document } = await openEditor(facts());
    const locations = await until('the references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        rangeOf(document, 'norland-robots').start,
      );
      return found.length === 3 ? found : undefined;
    });
    assert.deepEqual(
      locations
        .map(({ uri, range }) => `${uri.path.split('/').at(-1)} ${range.start.line}:${range.start.character}`)
        .sort(),
      ['right.md 0:23', 'robots.yaml 8:2', 'wrong.md 0:23'],
    );
  });

  it('are as if nothing had happened when the check is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    const tally = await api.closedNotes.check(source.token, (done) => {
      if (done > 0) source.cancel();
    });
    assert.equal(tally, undefined);
    await writeFile(note('right.md'), WRONG);
    const { document } = await openEditor(note('wrong.md'));
    await untilCodes(document.uri, 'figure-mismatch');
    // What was known of the facts in the test before is taken back a moment later.
    await untilCodes(facts(), '');
    assert.equal(codes(note('right.md')), '');
    assert.ok((await api.closedNotes.check(new vscode.CancellationTokenSource().token, () => undefined))?.mismatches);
    await untilCodes(note('right.md'), 'figure-mismatch');
  });
});
