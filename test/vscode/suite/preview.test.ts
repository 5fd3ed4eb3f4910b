import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openNote, replace, until } from './workspace';

const NOTE = 'Between 2014 and 2023, South Korea filed 4,255 generative AI patents and Japan **3,409**.\n';

/** What the built-in preview shows. */
const rendered = (document: vscode.TextDocument): Thenable<string> =>
  vscode.commands.executeCommand<string>('markdown.api.render', document);

describe('the Markdown preview', () => {
  afterEach(closeEditors);

  it('has the verdict and the quote on each figure, as the note stands now', async () => {
    const { document } = await openNote('sample', 'notes/preview.md', NOTE);
    await until('figures are marked', async () => (await rendered(document)).includes('ipnotes-figure'));
    const html = await rendered(document);
    assert.match(html, /<span class="ipnotes-figure ipnotes-mismatch" title="[^"<>]*4,155[^"<>]*">4,255<\/span>/);
    assert.match(html, /<strong><span class="ipnotes-figure ipnotes-verified" title="[^"]+">3,409<\/span><\/strong>/);
    await replace(vscode.window.activeTextEditor!, '4,255', '4,155');
    await until('the figure is right', async () => !(await rendered(document)).includes('ipnotes-mismatch'));
  });

  it('is as ever where there are no facts', async () => {
    const { document } = await openNote('plain', 'preview.md', NOTE);
    assert.doesNotMatch(await rendered(document), /ipnotes/);
  });
});
