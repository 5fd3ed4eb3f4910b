// @ts-check
import { mkdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packageExtension } from '../e2e/packageExtension.mjs';
import { desktopVersions, runSuiteOnDesktop, whyNoDownload, whyNoWindow } from '../vscode/hosts/desktop.mjs';
import { hostNames } from '../vscode/hosts/install.mjs';
import { root } from '../vscode/hosts/paths.mjs';
import { runSuite } from '../vscode/hosts/runSuite.mjs';
import { copyWorkspace } from '../vscode/hosts/sample.mjs';
import { sourceMapped } from '../vscode/hosts/sourceMapped.mjs';
import { bundleForNode, bundleForVSCode, findFiles } from './bundleTests.mjs';
import { askScript, succeeds } from './command.mjs';

/** @typedef {import('../vscode/hosts/runSuite.mjs').Counts} Counts */

/**
 * What the stages share.
 * @typedef {object} Context
 * @property {(line: string) => void} log  prints a line with the time since the start
 * @property {string} grep  only tests with this in their title; empty for all
 * @property {boolean} verbose  a line for each test, where it would otherwise be a dot
 * @property {readonly string[]} benchArgs  names of benchmarks, and then options for them
 * @property {(name: import('../vscode/hosts/install.mjs').HostName) => Promise<import('../vscode/hosts/install.mjs').Host>} host
 *   the host, as soon as its installation in the background has ended
 * @property {() => Promise<unknown>} chromium  resolves when a Chromium is there
 */

/**
 * @typedef {object} Stage
 * @property {string} title
 * @property {readonly string[]} [needs]  stages without whose success this one means nothing
 * @property {boolean} [onlyWhenAsked]
 * @property {boolean} [inVSCode]  needs hosts and a Chromium
 * @property {(context: Context) => Promise<Counts>} run
 */

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };

/** @param {boolean} isGood */
const oneCheck = (isGood) => (isGood ? passed : failed);

/** @param {...Counts} all */
const sum = (...all) =>
  all.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));

/** @type {Readonly<Record<string, Stage>>} In the order in which they run. */
export const stages = {
  types: { title: 'compiler', run: async () => oneCheck(await succeeds('npm', ['run', '--silent', 'types'])) },
  lint: {
    title: 'linter and formatter',
    run: async () => oneCheck(await succeeds('npm', ['run', '--silent', 'lint'])),
  },
  build: { title: 'bundles', run: async () => oneCheck(await succeeds(process.execPath, ['esbuild.js'])) },
  core: { title: 'the core', run: (context) => bundledTests('core', context) },
  cli: { title: 'the command line', needs: ['build'], run: (context) => bundledTests('cli', context) },
  vscode: { title: 'inside VS Code', needs: ['build'], inVSCode: true, run: inVSCode },
  e2e: { title: 'the packaged extension, as a person uses it', needs: ['build'], inVSCode: true, run: endToEnd },
  bench: { title: 'benchmarks', onlyWhenAsked: true, run: benchmarks },
};

/**
 * @param {string} name  a folder of test/
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function bundledTests(name, { log, grep, verbose }) {
  const files = findFiles(`test/${name}/**/*.test.ts`);
  if (files.length === 0) {
    log(`no test/${name}/**/*.test.ts`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const bundle = await bundleForNode(files, `dist/test/${name}.cjs`);
  return runMocha([bundle], { grep, reporter: verbose ? 'spec' : 'dot', testTimeoutMs: 20_000, timeoutMs: 600_000 });
}

/**
 * @param {readonly string[]} files
 * @param {{ grep: string, reporter: string, testTimeoutMs: number, timeoutMs: number }} options
 * @returns {Promise<Counts>}
 */
async function runMocha(files, { grep, reporter, testTimeoutMs, timeoutMs }) {
  const args = [reporter, String(testTimeoutMs), grep, ...files];
  const counts = await askScript(join(root, 'test', 'run', 'runMocha.mjs'), args, {
    timeoutMs,
    execArgv: ['--enable-source-maps'],
  });
  return counts ?? failed;
}

/**
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function inVSCode({ log, grep, host, chromium }) {
  const suite = await bundleForVSCode(findFiles('test/vscode/suite/**/*.test.ts'), 'dist/test/vscode-suite.js', grep);
  const mapped = sourceMapped(suite);
  /** @type {Counts[]} */
  const all = [];
  /**
   * @param {string} title
   * @param {(options: { extension: string, suite: string, folder: string, log: (line: string) => void }) => Promise<Counts>} run
   */
  const inWorkspace = async (title, run) => {
    const workspace = await copyWorkspace();
    log(title);
    try {
      all.push(
        await run({ extension: root, suite, folder: workspace.folder, log: (line) => console.log(mapped(line)) }),
      );
    } catch (error) {
      log(`${title}: ${/** @type {Error} */ (error).message}`);
      all.push(failed);
    } finally {
      await workspace.remove();
    }
  };

  for (const name of hostNames) {
    await inWorkspace(`${name} VS Code, in a browser`, async (options) => {
      await chromium();
      return runSuite(await host(name), options);
    });
  }
  const reason = (await whyNoDownload()) ?? whyNoWindow();
  if (reason) {
    log(`desktop VS Code skipped: ${reason}`);
    return sum(...all, { passed: 0, failed: 0, skipped: 1 });
  }
  for (const version of desktopVersions) {
    await inWorkspace(`desktop VS Code, ${version}`, (options) => runSuiteOnDesktop(version, options));
  }
  return sum(...all);
}

/**
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function endToEnd({ grep, host, chromium }) {
  await Promise.all([host('current'), chromium()]);
  await packageExtension();
  const files = findFiles('test/e2e/**/*.test.mjs').map((file) => join(root, file));
  // Two at once: most of the time a window is waited for.
  const halves = [0, 1].map((half) => files.filter((_, at) => at % 2 === half));
  const options = { grep, reporter: 'spec', testTimeoutMs: 120_000, timeoutMs: 900_000 };
  return sum(...(await Promise.all(halves.map((half) => runMocha(half, options)))));
}

/**
 * Each benchmark is a program of its own, so that none warms up another.
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function benchmarks({ benchArgs, log }) {
  const options = benchArgs.findIndex((arg) => arg.startsWith('-'));
  const names = options < 0 ? benchArgs : benchArgs.slice(0, options);
  const args = options < 0 ? [] : benchArgs.slice(options);
  const all = new Map(findFiles('test/bench/*.ts').map((file) => [posix.basename(file, '.ts'), file]));
  const unknown = names.filter((name) => !all.has(name));
  if (unknown.length > 0) {
    log(`no benchmark ${unknown.join(', ')}; there are ${[...all.keys()].join(', ')}`);
    return failed;
  }
  mkdirSync(join(root, 'dist', 'test'), { recursive: true });
  /** @type {Counts[]} */
  const counts = [{ passed: 0, failed: 0, skipped: 0 }];
  for (const [name, file] of all) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(file);
    // As what is shipped is built: names of functions cost time wherever one is made.
    const bundle = await bundleForNode([file], `dist/test/bench-${name}.cjs`, { keepNames: false });
    const flags = ['--enable-source-maps', '--expose-gc'];
    counts.push(oneCheck(await succeeds(process.execPath, [...flags, bundle, ...args])));
  }
  return sum(...counts);
}
