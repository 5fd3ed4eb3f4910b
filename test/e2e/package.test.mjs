// @ts-check
// The package that users get: what is in it, and that VS Code takes it.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureHost } from '../vscode/hosts/install.mjs';
import { installExtension } from '../vscode/hosts/server.mjs';
import { packageExtension } from './packageExtension.mjs';
import { scenario } from './scenario.mjs';

/** All that may be in the package, as it is when installed. */
const allowed = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(readme|changelog)\.md$/,
  /^LICENSE\.txt$/,
  /^\.vsixmanifest$/,
  /^dist\/(extension|core|web|cli|mcp)\.js$/,
  /^media\//,
  /^syntaxes\/[^/]+\.json$/,
];

const required = [
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/extension.js',
  'dist/core.js',
  'dist/web.js',
  'dist/cli.js',
  'dist/mcp.js',
  'media/sample/README.md',
];

describe('the packaged extension', () => {
  /** @type {string} */
  let vsix;

  before(async () => {
    vsix = await packageExtension();
  });

  it('has what it needs and nothing else', async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'ip-notes-package-'));
    try {
      const extensions = await installExtension(await ensureHost('current'), vsix, dataDirectory);
      const [folder] = (await readdir(extensions)).filter((name) => name.startsWith('ip-notes.ip-notes-'));
      assert.ok(folder, 'VS Code has not installed it');
      const files = await listFiles(join(extensions, folder));
      assert.deepEqual(
        required.filter((file) => !files.includes(file)),
        [],
        'missing',
      );
      assert.deepEqual(
        files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
        [],
        'not to be shipped',
      );
    } finally {
      await rm(dataDirectory, { recursive: true, force: true });
    }
  });

  it('is active when a note of the sample is open', () =>
    scenario('package', async (workbench) => {
      await workbench.openFile('notes/03-errors.md');
      await workbench.screenshot('package');
      assert.ok((await workbench.activeExtensions()).includes('IP Notes'));
    }));
});

/**
 * @param {string} folder
 * @returns {Promise<string[]>} relative paths with slashes
 */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
