import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEditors,
  codesOf,
  fileIn,
  openEditor,
  openNote,
  pause,
  problemsOf,
  removeFile,
  replace,
  until,
  untilProblems,
  withSetting,
  writeFile,
} from './workspace';

/** Longer than it takes until problems are shown. */
const LONG_ENOUGH = 1600;

/** As long as this nobody has to write until a figure that the cursor touches counts as written. */
const FINISHED = 1000;

const NOTE = 'Between 2014 and 2023, South Korea filed 4,255 generative AI patents.\n';
const WRONG = ['figure-mismatch: 4,255'];

describe('the problems of a note', () => {
  afterEach(closeEditors);

  it('appear on a wrong figure, with code, source, message and the fact, and go when it is put right', async () => {
    const editor = await openNote('sample', 'notes/wrong.md', NOTE);
    await untilProblems(editor.document, WRONG);
    const [problem] = problemsOf(editor.document.uri);
    assert.ok(problem);
    assert.equal(problem.message, 'Creative Media News says 4,155; the note says 4,255.');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof problem.code === 'object' && problem.code.target.fragment === 'figure-mismatch');
    const [related] = problem.relatedInformation ?? [];
    assert.match(related?.location.uri.path ?? '', /facts\/creative-media-genai-patents\.yaml$/);
    assert.equal(related?.message, '“South Korea registered 4,155 inventions”');
    await replace(editor, '4,255', '4,155');
    await untilProblems(editor.document, []);
    await replace(editor, '4,155', '4,255');
    await untilProblems(editor.document, WRONG);
  });

  it('are where they are beside CRLF, Chinese and characters outside of the BMP', async () => {
    const text = `---\r\ntitle: 𠮷\r\n---\r\n\r\n# 🚀 观察\r\n\r\n😀 2014年至2023年，韩国申请了 **4255件**生成式人工智能专利。\r\n\r\n🎉 ${NOTE.trim()}\r\n`;
    const { document } = await openNote('sample', 'notes/crlf.md', text);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    await untilProblems(document, ['figure-mismatch: 4255', 'figure-mismatch: 4,255']);
    assert.deepEqual(
      problemsOf(document.uri).map(({ range }) => [range.start.line, range.start.character, range.end.character]),
      [
        [6, document.lineAt(6).text.indexOf('4255'), document.lineAt(6).text.indexOf('4255') + 4],
        [8, document.lineAt(8).text.indexOf('4,255'), document.lineAt(8).text.indexOf('4,255') + 5],
      ],
    );
  });

  it('leave others their turns on a long note, and are of what was written meanwhile', async () => {
    const right = NOTE.replace('4,255', '4,155');
    const uri = fileIn('sample', 'notes/long.md');
    await writeFile(uri, `${right}\n`.repeat(600) + NOTE);
    let turns = 0;
    const hovers: Thenable<vscode.Hover[]>[] = [];
    const opened = vscode.workspace.onDidOpenTextDocument(async (document) => {
      if (document.uri.toString() !== uri.toString()) return;
      const at = document.positionAt(document.getText().indexOf('4,155'));
      hovers.push(vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at));
      for (; problemsOf(uri).length === 0; turns++) await pause(0);
    });
    try {
      const editor = await openEditor(uri);
      await replace(editor, '4,155', '4,156');
      await untilProblems(editor.document, ['figure-mismatch: 4,156', ...WRONG]);
    } finally {
      opened.dispose();
    }
    assert.ok(turns > 5, `${turns} turns`);
    const [shown = []] = await Promise.all(hovers);
    assert.match(
      shown.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join(),
      /South Korea/,
    );
  });

  it('spare the figure at the cursor while somebody writes', async () => {
    const editor = await openNote(
      'sample',
      'notes/typing.md',
      'Between 2014 and 2023, South Korea filed  generative AI patents.\n',
    );
    const at = editor.document.getText().indexOf(' generative');
    editor.selection = new vscode.Selection(0, at, 0, at);
    await vscode.commands.executeCommand('type', { text: '4' });
    await vscode.commands.executeCommand('type', { text: '2' });
    await pause(500);
    assert.deepEqual(codesOf(editor.document), []);
    await until('the problem, once nobody types', () => problemsOf(editor.document.uri).length > 0);
  });

  it('come at once where the cursor leaves the figure', async () => {
    const note = 'Between 2014 and 2023, South Korea filed  generative AI patents.\n';
    const editor = await openNote('sample', 'notes/leaving.md', note);
    const isTold = (): boolean => problemsOf(editor.document.uri).length > 0;
    const at = note.indexOf(' generative');
    let fastest = Infinity;
    // What others do to the machine meanwhile may take more time than is measured here.
    for (let attempt = 0; attempt < 5 && fastest >= FINISHED; attempt++) {
      await until('no problem', () => !isTold());
      editor.selection = new vscode.Selection(0, at, 0, at);
      await vscode.commands.executeCommand('type', { text: '42' });
      const typed = Date.now();
      await pause(250);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await until('the problem', isTold);
      fastest = Math.min(fastest, Date.now() - typed);
      await editor.edit((edit) => edit.delete(new vscode.Range(0, at, 0, at + 2)));
    }
    assert.ok(fastest < FINISHED, `${fastest} ms after the last letter`);
  });

  it('go when the note is closed, and come back when it is opened', async () => {
    const { document } = await openNote('sample', 'notes/closed.md', NOTE);
    await untilProblems(document, WRONG);
    await closeEditors();
    await until('the document to close', () => document.isClosed);
    await until('no problems', () => problemsOf(document.uri).length === 0);
    const again = await openEditor(document.uri);
    await untilProblems(again.document, WRONG);
  });

  it('are those of the text that is there when a note is opened again', async () => {
    const { document } = await openNote('sample', 'notes/again.md', NOTE);
    await untilProblems(document, WRONG);
    await closeEditors();
    await until('the document to close', () => document.isClosed);
    const again = await openNote('sample', 'notes/again.md', `# Korea\n\n${NOTE.replace('4,255', '4,355')}`);
    await untilProblems(again.document, ['figure-mismatch: 4,355']);
  });

  it('go when the note is deleted', async () => {
    const { document } = await openNote('sample', 'notes/deleted.md', NOTE);
    await untilProblems(document, WRONG);
    await removeFile(document.uri);
    await until('no problems', () => problemsOf(document.uri).length === 0);
  });

  it('are for Markdown alone', async () => {
    const { document } = await openNote('sample', 'notes/plain.txt', NOTE);
    await pause(LONG_ENOUGH);
    assert.deepEqual(problemsOf(document.uri), []);
  });

  it('wait for the note to be saved where that is set', async () => {
    const reset = await withSetting('sample', 'run', 'onSave');
    try {
      const editor = await openNote('sample', 'notes/saved.md', NOTE.replace('4,255', '4,155'));
      await replace(editor, '4,155', '4,255');
      await pause(LONG_ENOUGH);
      assert.deepEqual(codesOf(editor.document), []);
      await editor.document.save();
      await untilProblems(editor.document, WRONG);
    } finally {
      await reset();
    }
  });

  it('are not looked for in notes that are excluded', async () => {
    const { document } = await openNote('sample', 'notes/drafts/old.md', NOTE);
    await untilProblems(document, WRONG);
    const reset = await withSetting('sample', 'exclude', ['notes/drafts/**']);
    try {
      await untilProblems(document, []);
    } finally {
      await reset();
    }
    await untilProblems(document, WRONG);
  });

  it('are as serious as is set, or off', async () => {
    const { document } = await openNote('sample', 'notes/severity.md', NOTE);
    await untilProblems(document, WRONG);
    const reset = await withSetting('sample', 'severity', { 'figure-mismatch': 'error', 'unit-mismatch': 7 });
    const severity = (): vscode.DiagnosticSeverity | undefined => problemsOf(document.uri)[0]?.severity;
    try {
      await until('an error', () => severity() === vscode.DiagnosticSeverity.Error);
      await withSetting('sample', 'severity', { 'figure-mismatch': 'off' });
      await untilProblems(document, []);
    } finally {
      await reset();
    }
    await until('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
  });

  it('are as a note says itself', async () => {
    const { document } = await openNote(
      'sample',
      'notes/off.md',
      `<!-- ipnotes-disable-next-line -->\n${NOTE}\n${NOTE}`,
    );
    await untilProblems(document, WRONG);
    assert.equal(problemsOf(document.uri)[0]?.range.start.line, 3);
  });
});

const FACTS = `sources:
  gazette: { title: Filing statistics, publisher: Other Gazette }
applicants:
  brazil: { name: Brazil }
measures:
  wind: { name: wind power patents }
facts:
  brazil-wind: { applicant: brazil, measure: wind, figure: 512, source: gazette, quote: 512 wind power patents }
`;
const BRAZIL = 'Brazil filed 600 wind power patents.\n';
const BRAZIL_WRONG = ['figure-mismatch: 600'];

describe('fact files', () => {
  const facts = fileIn('other', 'facts/brazil.yaml');

  beforeEach(() => writeFile(facts, FACTS));
  afterEach(closeEditors);

  it('are followed on disk', async () => {
    const { document } = await openNote('other', 'brazil.md', BRAZIL);
    await untilProblems(document, BRAZIL_WRONG);
    await writeFile(facts, FACTS.replaceAll('512', '600'));
    await untilProblems(document, []);
    await writeFile(fileIn('other', 'more.facts.yml'), 'facts: [broken');
    await until('the problem of a new file', () => problemsOf(fileIn('other', 'more.facts.yml')).length > 0);
    await removeFile(fileIn('other', 'more.facts.yml'));
    await until('no problem of a file that is gone', () => problemsOf(fileIn('other', 'more.facts.yml')).length === 0);
  });

  it('count as they are in their editor, saved or not', async () => {
    const note = await openNote('other', 'brazil.md', BRAZIL);
    await untilProblems(note.document, BRAZIL_WRONG);
    const yaml = await openEditor(facts);
    await replace(yaml, '512', '600');
    await untilProblems(note.document, []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await untilProblems(note.document, BRAZIL_WRONG);
  });

  it('that are broken keep their last good version, and say where they are broken until they are repaired', async () => {
    const note = await openNote('other', 'brazil.md', BRAZIL);
    await untilProblems(note.document, BRAZIL_WRONG);
    const yaml = await openEditor(facts);
    await replace(yaml, 'figure: 512,', 'figure: "512,');
    await until('a problem', () => problemsOf(facts).length > 0);
    const [problem] = problemsOf(facts);
    assert.match(problem?.message ?? '', /^This quotation mark is never closed/);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(problem.range.start.line, 7);
    await replace(note, '600', '700');
    await untilProblems(note.document, ['figure-mismatch: 700']);
    await replace(yaml, 'figure: "512,', 'figure: 512,');
    await until('no problem', () => problemsOf(facts).length === 0);
    await untilProblems(note.document, ['figure-mismatch: 700']);
  });

  it('have their problems on the exact value', async () => {
    const yaml = await openEditor(facts);
    await replace(yaml, 'source: gazette', 'source: gazete');
    await until('a problem', () => problemsOf(facts).length > 0);
    const [problem] = problemsOf(facts);
    assert.ok(problem);
    assert.equal(yaml.document.getText(problem.range), 'gazete');
    assert.match(problem.message, /did you mean “gazette”/);
  });

  it('are found where it is set', async () => {
    const { document } = await openNote('other', 'brazil.md', BRAZIL);
    await untilProblems(document, BRAZIL_WRONG);
    const reset = await withSetting('other', 'factBase', ['elsewhere/*.yaml']);
    try {
      await untilProblems(document, []);
      await writeFile(fileIn('other', 'elsewhere/brazil.yaml'), FACTS.replaceAll('512', '700'));
      await untilProblems(document, BRAZIL_WRONG);
      assert.match(problemsOf(document.uri)[0]?.message ?? '', /says 700/);
    } finally {
      await removeFile(fileIn('other', 'elsewhere'));
      await reset();
    }
    await until('the facts from before', () => problemsOf(document.uri)[0]?.message.includes('says 512'));
  });
});

describe('two folders', () => {
  before(() => writeFile(fileIn('other', 'facts/brazil.yaml'), FACTS));
  afterEach(closeEditors);

  it('do not share facts', async () => {
    const other = await openNote('other', 'both.md', `${NOTE}\n${BRAZIL}`);
    await untilProblems(other.document, BRAZIL_WRONG);
    const sample = await openNote('sample', 'notes/both.md', `${NOTE}\n${BRAZIL}`);
    await untilProblems(sample.document, WRONG);
  });

  it('are left alone where they have no facts, until they get some', async () => {
    const { document } = await openNote('plain', 'note.md', `${NOTE}\n${BRAZIL}`);
    await pause(LONG_ENOUGH);
    assert.deepEqual(problemsOf(document.uri), []);
    await writeFile(fileIn('plain', 'facts/brazil.yaml'), FACTS);
    await untilProblems(document, BRAZIL_WRONG);
    await removeFile(fileIn('plain', 'facts'));
    await untilProblems(document, []);
  });
});
