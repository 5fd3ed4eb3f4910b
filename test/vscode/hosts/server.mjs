// @ts-check
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort.mjs';
import { killGroup, onProcessEnd } from './onProcessEnd.mjs';
import { runCommand } from './runCommand.mjs';

/** @typedef {import('./install.mjs').Host} Host */

/**
 * A running VS Code server with its own empty user: nothing of it is left after `stop`.
 * @typedef {object} Server
 * @property {Host} host
 * @property {string} origin  `http://127.0.0.1:PORT`
 * @property {string} authority  `127.0.0.1:PORT`, for `vscode-remote://` addresses
 * @property {string} dataDirectory  user data, extensions and logs
 * @property {() => string} output  what the server printed, for a failure's report
 * @property {() => Promise<void>} stop
 */

/**
 * Settings of the test user: without advertising, AI and anything that opens by itself, so that a test and a
 * screenshot see the extension and nothing else.
 */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts the VS Code server of a host, with packaged extensions installed, and waits until it answers.
 *
 * @param {Host} host
 * @param {object} [options]
 * @param {readonly string[]} [options.vsix]  packaged extensions to install
 * @param {boolean} [options.trustEverything]  leaves out the question whether the folder's authors are trusted
 * @param {boolean} [options.forSuite]  takes the payload of an integration suite from the address, which newer versions
 *   otherwise ignore; then shows no notifications
 * @param {Record<string, unknown>} [options.settings]
 * @param {number} [options.port]
 * @returns {Promise<Server>}
 */
export async function startServer(
  host,
  { vsix = [], trustEverything = true, settings = {}, forSuite = false, port } = {},
) {
  const dataDirectory = await mkdtemp(join(tmpdir(), `ip-notes-${host.name}-`));
  await mkdir(join(dataDirectory, 'data', 'Machine'), { recursive: true });
  await writeFile(
    join(dataDirectory, 'data', 'Machine', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  for (const file of vsix) await installExtension(host, file, dataDirectory);

  const chosenPort = port ?? (await freePort());
  const authority = `127.0.0.1:${chosenPort}`;
  const child = spawn(
    host.node,
    [
      serverMain(host),
      ...['--host', '127.0.0.1', '--port', String(chosenPort), '--without-connection-token'],
      '--accept-server-license-terms',
      ...(forSuite ? ['--enable-smoke-test-driver'] : []),
      ...['--telemetry-level', 'off'],
      ...(trustEverything ? ['--disable-workspace-trust'] : []),
      ...directories(dataDirectory),
    ],
    {
      cwd: host.directory,
      // Its sockets go with its data.
      env: { ...process.env, ...(process.platform === 'linux' ? { TMPDIR: dataDirectory } : {}) },
      // A process group of its own: the extension hosts that it starts end with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const forget = onProcessEnd(() => {
    killGroup(child);
    rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
  });
  const stop = async () => {
    killGroup(child);
    await ended;
    forget();
    await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
  };

  const origin = `http://${authority}`;
  const deadline = Date.now() + 60_000;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The server of VS Code ${host.version} does not answer at ${origin}.\n${output.slice(-4000)}`);
    }
    await sleep(100);
  }
  return { host, origin, authority, dataDirectory, output: () => output, stop };
}

/**
 * Installs a packaged extension for the user whose data is in a directory.
 * @param {Host} host
 * @param {string} vsix
 * @param {string} dataDirectory
 * @returns {Promise<string>} the folder with all installed extensions
 */
export async function installExtension(host, vsix, dataDirectory) {
  const args = ['--install-extension', vsix, '--accept-server-license-terms', ...directories(dataDirectory)];
  await runCommand(host.node, [serverMain(host), ...args]);
  return join(dataDirectory, 'ext');
}

/** @param {Host} host */
const serverMain = (host) => join(host.directory, 'out', 'server-main.js');

/** @param {string} dataDirectory */
const directories = (dataDirectory) => [
  ...['--server-data-dir', dataDirectory],
  ...['--extensions-dir', join(dataDirectory, 'ext')],
];

/** @param {string} origin */
const answers = (origin) =>
  fetch(`${origin}/version`, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  );
