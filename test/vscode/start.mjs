// @ts-check
// `npm start`: builds the extension and opens a copy of the sample workspace in a VS Code that has it.
// `npm start -- --check`: builds, and checks the sample on the command line instead.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureDesktop, hasDisplay, whyNoDownload } from './hosts/desktop.mjs';
import { ensureHost } from './hosts/install.mjs';
import { root } from './hosts/paths.mjs';
import { runNpm } from './hosts/runCommand.mjs';
import { copySample } from './hosts/sample.mjs';
import { startServer } from './hosts/server.mjs';

if ((await run(process.execPath, ['esbuild.js'])) !== 0) process.exit(1);
if (process.argv.includes('--check')) {
  // Errors are planted in the sample, so that findings are a success; 2 says that the check could not be made.
  const status = await run(process.execPath, ['dist/cli.js', 'check', 'media/sample']);
  process.exit(status === 0 || status === 1 ? 0 : status);
}

const sample = await copySample();
console.log(`A copy of the sample, to change as you like: ${sample.folder}`);
const desktop = await findDesktop();
if (desktop) await openDesktop(desktop);
else await openInBrowser();

/**
 * The desktop VS Code of this machine, or one that can be downloaded and shown.
 * @returns {Promise<string | undefined>} its command
 */
async function findDesktop() {
  if (!hasDisplay()) return undefined;
  const code = process.platform === 'win32' ? 'code.cmd' : 'code';
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, code))
    .find(isExecutable);
  if (installed) return installed;
  return (await whyNoDownload()) ? undefined : ensureDesktop('stable');
}

/** @param {string} command */
async function openDesktop(command) {
  // A user of its own: nobody's settings and extensions are touched, and a VS Code that is running does not take over.
  const user = await mkdtemp(join(tmpdir(), 'ip-notes-user-'));
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${join(user, 'data')}`,
    `--extensions-dir=${join(user, 'ext')}`,
    sample.folder,
  ];
  console.log(`Opening ${command}`);
  process.exitCode = await run(command, args);
}

/** A VS Code that is shown by any browser, where there is no desktop one. */
async function openInBrowser() {
  const host = await ensureHost('current');
  console.log('Packaging the extension …');
  await runNpm(['run', '--silent', 'package'], root);
  // Nothing here is foreign, so that the question of trust is left out.
  const server = await startServer(host, { vsix: [join(root, 'dist', 'ip-notes.vsix')] });
  process.once('exit', () => console.log('Stopped.'));
  console.log(`\nOpen this address in a browser:\n\n  ${server.origin}/?folder=${encodeURI(sample.folder)}\n`);
  console.log('Ctrl+C ends it.');
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its status
 */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: command.endsWith('.cmd') });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(2);
    });
    child.once('close', (code) => resolve(code ?? 2));
  });
}
