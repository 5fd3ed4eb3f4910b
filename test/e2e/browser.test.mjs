// @ts-check
// A VS Code that runs in a browser alone, as at vscode.dev, and the oldest that the extension says it runs in.
import assert from 'node:assert/strict';
import { root } from '../vscode/hosts/paths.mjs';
import { copySample } from '../vscode/hosts/sample.mjs';
import { openWorkbenchInBrowser } from './workbench.mjs';
import { until } from './until.mjs';

const errors = 'notes/03-errors.md';

describe('a VS Code without a computer behind it', () => {
  it('checks a note, shows the quote, and puts a figure right, in one step that is undone', async () => {
    const sample = await copySample();
    try {
      const workbench = await openWorkbenchInBrowser(root, sample.folder);
      try {
        await workbench.expand('notes');
        await workbench.clickTreeItem('03-errors.md');
        await workbench.openView('IP Notes');
        await until('applicants', async () => (await workbench.treeItems()).includes('Alibaba'));
        const wrong = (/** @type {readonly import('./problemsPanel.mjs').Problem[]} */ found) =>
          found.some(({ message }) => message.includes('4,255'));
        await workbench.problemsUntil('the wrong figure', wrong);
        await workbench.goToText(errors, '4,255');
        assert.match(await workbench.hover(), /South Korea registered 4,155 inventions/);
        await workbench.screenshot('browser');
        await workbench.closeHover();
        await workbench.quickFix('Write the sourced figure: 4,155');
        await workbench.seeText('South Korea filed 4,155');
        await workbench.problemsUntil('no problem there', (found) => !wrong(found));
        await workbench.undo();
        await workbench.problemsUntil('the wrong figure again', wrong);
      } catch (error) {
        const picture = await workbench.screenshot('failed-browser').catch(() => 'no picture');
        if (error instanceof Error) error.message += `\nWhat the window showed: ${picture}`;
        throw error;
      } finally {
        await workbench.close();
      }
    } finally {
      await sample.remove();
    }
  });
});
