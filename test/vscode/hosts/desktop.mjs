// @ts-check
// The desktop VS Code, where its vendor can be reached to download it from; elsewhere a reason why not.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { readCounts } from './runSuite.mjs';
import { downloads } from './paths.mjs';

/** The oldest version that package.json promises to work with, and the newest. */
export const desktopVersions = ['1.91.1', 'stable'];

/** Whether a window can be shown. */
export const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** @param {string} command */
const isOnPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/**
 * Why a desktop VS Code cannot be had here, asked with a limit of a few seconds; undefined where it can.
 * @returns {Promise<string | undefined>}
 */
export async function whyNoDownload() {
  const address = 'https://update.code.visualstudio.com/api/releases/stable';
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(4000) });
    await response.body?.cancel();
    return response.ok ? undefined : `the download of VS Code answers ${response.status}`;
  } catch {
    return 'the download of VS Code is out of reach';
  }
}

/** @returns {string | undefined} why no window can be shown, not even an invisible one */
export const whyNoWindow = () =>
  hasDisplay() || isOnPath('xvfb-run') ? undefined : 'there is no display and no xvfb-run';

/**
 * Downloads a desktop VS Code, or takes the one that is there.
 * @param {string} version
 * @returns {Promise<string>} its executable
 */
export const ensureDesktop = (version) => downloadAndUnzipVSCode({ version, cachePath: join(downloads, 'desktop') });

/**
 * Runs the same suite bundle as runSuite.mjs does, in a desktop VS Code.
 * @param {string} version
 * @param {{ extension: string, suite: string, folder: string, log: (line: string) => void, timeoutMs?: number }} options
 * @returns {Promise<import('./runSuite.mjs').Counts>}
 */
export async function runSuiteOnDesktop(version, { extension, suite, folder, log, timeoutMs = 300_000 }) {
  const executable = await ensureDesktop(version);
  const user = await mkdtemp(join(tmpdir(), 'ip-notes-desktop-'));
  const args = [
    folder,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
    ...['--skip-welcome', '--skip-release-notes'],
    ...[`--user-data-dir=${join(user, 'data')}`, `--extensions-dir=${join(user, 'ext')}`],
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${suite}`,
  ];
  const [command, commandArgs] = hasDisplay() ? [executable, args] : ['xvfb-run', ['-a', executable, ...args]];
  try {
    return await new Promise((resolve) => {
      /** @type {import('./runSuite.mjs').Counts | undefined} */
      let counts;
      let rest = '';
      const child = spawn(command, commandArgs, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
      const read = (/** @type {Buffer} */ chunk) => {
        const lines = (rest + chunk.toString()).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const found = readCounts(line);
          if (found) counts = found;
          else log(line);
        }
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', (error) => log(error.message));
      child.once('close', (code) => {
        if (counts !== undefined && (code === 0 || counts.failed > 0)) return resolve(counts);
        log(`The suite did not come to its end in desktop VS Code ${version}: status ${code}`);
        resolve({ passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 });
      });
    });
  } finally {
    await rm(user, { recursive: true, force: true, maxRetries: 5 });
  }
}
