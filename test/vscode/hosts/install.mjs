// @ts-check
// A whole VS Code (workbench, extension host, built-in extensions) from the npm registry alone, for tests on
// machines that reach no other download: the npm package code-server carries one. Two versions, so that what works
// only in the newest is noticed. `node test/vscode/hosts/install.mjs [older] [current]` installs ahead of time.
import { access, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnce } from './installOnce.mjs';
import { runNpm } from './runCommand.mjs';

/** @typedef {'older' | 'current'} HostName */

/**
 * A VS Code server that is ready to start.
 * @typedef {object} Host
 * @property {HostName} name
 * @property {string} version  version of VS Code
 * @property {string} directory  where its `out/server-main.js` is
 * @property {string} node  the Node.js that it runs on
 */

/**
 * What is installed for each host. `node` is the npm package version of the Node.js that the host needs where it
 * does not run on the one that runs these scripts; `native` are its compiled modules that tests have a use for:
 * spdlog writes what the Output panel shows, and the watchdog ends an extension host whose server is gone. `ripgrep`
 * is the npm package version of the file search where the host would download it from elsewhere: without it quick
 * open and `workspace.findFiles` find nothing.
 * @typedef {{ codeServer: string, version: string, node?: string, ripgrep?: string, native: readonly string[] }} Recipe
 */

/** @type {Readonly<Record<HostName, Recipe>>} */
const recipes = {
  older: {
    codeServer: '4.100.3',
    version: '1.100.3',
    ripgrep: '1.18.0',
    native: ['@vscode/spdlog', 'native-watchdog'],
  },
  current: {
    codeServer: '4.139.1',
    version: '1.139.1',
    node: '24.21.0',
    native: ['@vscode/spdlog', '@vscode/native-watchdog'],
  },
};

/** @type {readonly HostName[]} */
export const hostNames = ['older', 'current'];

/**
 * The host, installed if it is not there yet (about a minute).
 *
 * @param {HostName} name
 * @param {(line: string) => void} [log]
 * @returns {Promise<Host>}
 */
export async function ensureHost(name, log = console.log) {
  const recipe = recipes[name];
  const home = await installOnce(name, recipe, log, (folder) => install(name, folder, log));
  return { name, version: recipe.version, directory: serverDirectory(home), node: nodeFor(recipe, home) };
}

/** @param {string} home */
const serverDirectory = (home) => join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** The npm package that carries the Node.js binary for this machine. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * @param {{ node?: string }} recipe
 * @param {string} home
 */
const nodeFor = ({ node }, home) =>
  node === undefined ? process.execPath : join(home, 'node_modules', nodePackage, 'bin', 'node');

/**
 * @param {HostName} name
 * @param {string} home
 * @param {(line: string) => void} log
 */
async function install(name, home, log) {
  const { codeServer, version, node, ripgrep, native } = recipes[name];
  const directory = serverDirectory(home);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];

  const packages = [
    `code-server@${codeServer}`,
    ...(node ? [`${nodePackage}@${node}`] : []),
    ...(ripgrep ? [`@vscode/ripgrep-universal@${ripgrep}`] : []),
  ];

  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "private": true }');
  await step(`VS Code ${version}: code-server@${codeServer}`, () =>
    // --force: for another Node.js than the package asks for. Its install script insists on one Node.js and on a download from elsewhere; what it would do is done below.
    runNpm(['install', ...packages, '--force', ...quiet], home),
  );
  await step(`VS Code ${version}: modules of the server`, () => runNpm(['install', '--omit=dev', ...quiet], directory));
  await step(`VS Code ${version}: modules of the built-in extensions`, () =>
    runNpm(['install', '--omit=dev', ...quiet], join(directory, 'extensions')),
  );
  if (ripgrep) {
    const binary = join('bin', `${process.platform}-${process.arch}`, 'rg');
    const target = join(directory, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
    await cp(join(home, 'node_modules', '@vscode', 'ripgrep-universal', binary), target);
  }
  await symlink('node_modules', join(directory, 'node_modules.asar'), 'junction');
  await step(`VS Code ${version}: compiling ${native.join(', ')}`, () =>
    runNpm(['rebuild', ...native], directory).then(
      () => undefined,
      (/** @type {Error} */ error) =>
        log(`not compiled, so the Output panel stays empty in this host; everything else works: ${error.message}`),
    ),
  );
  await access(join(directory, 'out', 'server-main.js'));

  /**
   * @param {string} title
   * @param {() => Promise<unknown>} work
   */
  async function step(title, work) {
    log(`${title} …`);
    const start = Date.now();
    try {
      await work();
    } catch (error) {
      throw new Error(`${title} failed: ${/** @type {Error} */ (error).message}`);
    }
    log(`${title}: done in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2);
  for (const name of hostNames) if (asked.length === 0 || asked.includes(name)) await ensureHost(name);
}
