import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fileIn, openNote, problemsOf, removeFile, until, untilProblems, writeFile } from './workspace';

const FACTS = 'facts/facts.yaml';

describe('Create Fact Base', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile(fileIn('plain', 'facts'));
  });

  const create = async (): Promise<vscode.TextDocument> => {
    await vscode.commands.executeCommand('ipNotes.createFactBase');
    return until('the fact file', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.toString() === fileIn('plain', FACTS).toString() ? document : undefined;
    });
  };

  it('makes one that notes are checked against at once', async () => {
    const { document } = await openNote(
      'plain',
      'first.md',
      'In 2023, Example Institute filed 1,300 robotics patents.\n',
    );
    const made = await create();
    assert.match(made.getText(), /^# The fact base/);
    assert.equal(made.isDirty, false);
    await untilProblems(document, ['figure-mismatch: 1,300']);
    assert.deepEqual(problemsOf(made.uri), []);
  });

  it('writes it in the language of the note', async () => {
    await openNote('plain', 'zh.md', '# 专利\n\n该院去年申请了许多专利。\n');
    assert.match((await create()).getText(), /^# 事实库/);
  });

  it('opens one that is there as it is', async () => {
    await writeFile(fileIn('plain', FACTS), 'sources: {}\n');
    await openNote('plain', 'second.md', 'Nothing.\n');
    const made = await create();
    // VS Code may still hold the file of the test before, until it has seen that it is another.
    await until('the file as it is', () => made.getText() === 'sources: {}\n');
  });
});
