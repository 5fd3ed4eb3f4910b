// @ts-check
import { ensureHost } from '../vscode/hosts/install.mjs';
import { copySample } from '../vscode/hosts/sample.mjs';
import { packageExtension } from './packageExtension.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * Does something in the current VS Code with the packaged extension and a fresh copy of the sample; when it fails,
 * there is a picture of what the window showed. For example:
 *
 *     it('shows the source of a figure', () =>
 *       scenario('hover', async (workbench) => {
 *         await workbench.openFile('notes/01-clean.md');
 *         await workbench.goToText('notes/01-clean.md', '38,000');
 *         assert.match(await workbench.hover(), /more than 38,000/);
 *         await workbench.screenshot('hover');
 *       }));
 *
 * @param {string} name  for the picture
 * @param {(workbench: import('./workbench.mjs').Workbench) => Promise<void>} work
 * @param {Partial<Parameters<typeof openWorkbench>[1]> & { host?: import('../vscode/hosts/install.mjs').HostName }} [options]
 */
export async function scenario(name, work, { host = 'current', ...options } = {}) {
  const vsix = [await packageExtension()];
  const sample = await copySample();
  try {
    const workbench = await openWorkbench(await ensureHost(host), { folder: sample.folder, vsix, ...options });
    try {
      await work(workbench);
    } catch (error) {
      const picture = await workbench.screenshot(`failed-${name}`).catch(() => 'no picture');
      if (error instanceof Error) error.message += `\nWhat the window showed: ${picture}`;
      throw error;
    } finally {
      await workbench.close();
    }
  } finally {
    await sample.remove();
  }
}
