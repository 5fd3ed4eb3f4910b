import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { listNotes, readNoteText } from '../../../src/vscode/noteFiles';
import { readSettings } from '../../../src/vscode/settings';
import { closeEditors, fileIn, folderNamed, openNote, removeFile, replace, withSetting, writeFile } from './workspace';

describe('the notes of a folder', () => {
  const note = fileIn('plain', 'notes/b.md');

  beforeEach(async () => {
    await writeFile(note, '\uFEFF# B\r\n');
    await writeFile(fileIn('plain', 'notes/a.markdown'), '# A\n');
    await writeFile(fileIn('plain', 'notes/drafts/c.md'), '# C\n');
    await writeFile(fileIn('plain', 'notes/node_modules/d.md'), '# D\n');
    await writeFile(fileIn('plain', 'notes/.hidden/e.md'), '# E\n');
    await writeFile(fileIn('plain', 'notes/f.txt'), 'F\n');
  });
  afterEach(async () => {
    await closeEditors();
    await removeFile(fileIn('plain', 'notes'));
  });

  const listed = async (token?: vscode.CancellationToken): Promise<string[]> => {
    const { uri } = folderNamed('plain');
    const notes = await listNotes({ uri, settings: readSettings(uri) }, token);
    return notes.map(({ path }) => path.slice(uri.path.length + 1)).filter((path) => path.startsWith('notes/'));
  };

  it('are its Markdown files in order, without hidden ones and those that are excluded', async () => {
    assert.deepEqual(await listed(), ['notes/a.markdown', 'notes/b.md', 'notes/drafts/c.md']);
    const reset = await withSetting('plain', 'exclude', ['notes/drafts/**', '**/a.*']);
    try {
      assert.deepEqual(await listed(), ['notes/b.md']);
    } finally {
      await reset();
    }
  });

  it('are none where the search is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    assert.deepEqual(await listed(source.token), []);
  });

  it('are read as they are on disk, or in their editor where they are open', async () => {
    assert.equal(await readNoteText(note), '# B\r\n');
    const editor = await openNote('plain', 'notes/b.md', '\uFEFF# B\n');
    await replace(editor, 'B', 'New');
    assert.equal(await readNoteText(note), '# New\n');
    assert.equal(await readNoteText(fileIn('plain', 'notes/gone.md')), undefined);
  });
});
