import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openNote, replace, until, untilProblems, withSetting } from './workspace';

const NOTE =
  'Between 2014 and 2023, South Korea filed 4,255 generative AI patents and Japan 3,409.\n\nGermany has produced 7 notable AI models.\n';

async function lensesOf({ document }: vscode.TextEditor): Promise<vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    10,
  );
  return lenses.filter(({ command }) => command?.command.startsWith('ipNotes.'));
}

async function untilLenses(editor: vscode.TextEditor, titles: readonly string[]): Promise<vscode.CodeLens[]> {
  const seen = async (): Promise<(string | undefined)[]> =>
    (await lensesOf(editor)).map(({ command }) => command?.title);
  try {
    await until('', async () => (await seen()).join('\n') === titles.join('\n'));
  } catch {
    assert.deepEqual(await seen(), titles);
  }
  return lensesOf(editor);
}

describe('the code lens of a note', () => {
  afterEach(closeEditors);

  it('counts the verdicts, leads to the next mismatch, and is that of the text on the screen', async () => {
    const editor = await openNote('sample', 'notes/lens.md', NOTE);
    const [lens] = await untilLenses(editor, ['3 figures · 1 verified · 1 mismatch · 1 unsupported']);
    assert.ok(lens?.command);
    assert.equal(lens.range.start.line, 0);
    const { command, arguments: given = [] } = lens.command;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    assert.equal(editor.document.getText(editor.selection), '4,255');
    await replace(editor, '4,255', '4,155');
    const [next] = await untilLenses(editor, ['3 figures · 2 verified · 1 unsupported']);
    assert.equal(next?.command?.command, 'ipNotes.figures.focus');
  });

  it('is not there without figures or facts', async () => {
    const sample = await openNote('sample', 'notes/words.md', `${NOTE}\n`);
    await untilLenses(sample, ['3 figures · 1 verified · 1 mismatch · 1 unsupported']);
    await replace(sample, NOTE, 'Words.');
    await untilLenses(sample, []);
    const plain = await openNote('plain', 'lens.md', NOTE);
    await untilLenses(plain, []);
  });

  it('goes where it is switched off, and comes back', async () => {
    const editor = await openNote('sample', 'notes/lens.md', NOTE);
    await untilLenses(editor, ['3 figures · 1 verified · 1 mismatch · 1 unsupported']);
    const reset = await withSetting('sample', 'codeLens', false);
    try {
      await untilLenses(editor, []);
    } finally {
      await reset();
    }
    await untilLenses(editor, ['3 figures · 1 verified · 1 mismatch · 1 unsupported']);
  });

  it('does not count a figure that is being written as wrong', async () => {
    const before = 'Between 2014 and 2023, Japan filed 3,409 generative AI patents and South Korea .\n';
    const editor = await openNote('sample', 'notes/written.md', before);
    await untilProblems(editor.document, []);
    await untilLenses(editor, ['1 figure · 1 verified']);
    const at = before.indexOf('.\n');
    editor.selection = new vscode.Selection(0, at, 0, at);
    const typed = Date.now();
    for (const text of '4,1') await vscode.commands.executeCommand('type', { text });
    while (Date.now() - typed < 700) {
      const [lens] = await lensesOf(editor);
      // Later than that, the figure counts as written.
      if (Date.now() - typed < 1000) assert.equal(lens?.command?.title, '1 figure · 1 verified');
    }
    for (const text of '55') await vscode.commands.executeCommand('type', { text });
    await untilLenses(editor, ['2 figures · 2 verified']);
  });
});
