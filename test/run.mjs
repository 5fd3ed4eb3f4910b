// @ts-check
// The test command: `node test/run.mjs [STAGE…] [--grep TEXT] [--verbose]`, all stages but the benchmarks when none is
// named. What follows `bench` is for the benchmarks: `bench [NAME…] [OPTION…]`, all of them when none is named. Ends with one line `N passed, N failed`, and with status 1 when anything failed.
import { parseArgs } from 'node:util';
import { stages } from './run/stages.mjs';
import { ensureBrowserHost } from './vscode/hosts/browserHost.mjs';
import { ensureChromium } from './vscode/hosts/chromium.mjs';
import { ensureHost } from './vscode/hosts/install.mjs';

/** @typedef {import('./vscode/hosts/install.mjs').HostName} HostName */

const given = process.argv.slice(2);
const bench = given.indexOf('bench');
const own = bench < 0 ? given : given.slice(0, bench + 1);
const { values, positionals } = parseArgs({
  args: own,
  allowPositionals: true,
  options: { grep: { type: 'string', default: '' }, verbose: { type: 'boolean', default: false } },
});
const selected = selectStages(positionals);

const start = Date.now();
const elapsed = () => `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`;
const log = (/** @type {string} */ line) => console.log(`[${elapsed()}] ${line}`);

const setUp = selected.some((name) => stages[name]?.inVSCode) ? setUpInBackground() : undefined;
const notNeeded = () => Promise.reject(new Error('not a stage that needs VS Code'));
/** @type {import('./run/stages.mjs').Context} */
const context = {
  log,
  grep: values.grep,
  verbose: values.verbose,
  benchArgs: given.slice(own.length),
  host: setUp?.host ?? notNeeded,
  chromium: setUp?.chromium ?? notNeeded,
};

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Set<string>} */
const broken = new Set();
for (const name of selected) await runStage(name);
log('end');
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);

/** @param {string} name */
async function runStage(name) {
  const stage = stages[name];
  if (!stage) return;
  const missing = stage.needs?.find((needed) => broken.has(needed));
  const stageStart = Date.now();
  log(`${name}: ${stage.title}`);
  const counts = missing
    ? fail(`not run, because ${missing} failed`)
    : await stage.run(context).catch((error) => fail(error instanceof Error ? (error.stack ?? error.message) : error));
  if (counts.failed > 0) broken.add(name);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} in ${((Date.now() - stageStart) / 1000).toFixed(1)} s`,
  );
}

/** @param {unknown} reason */
function fail(reason) {
  console.error(String(reason));
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The named stages with the ones that they need, in the order in which they run.
 * @param {readonly string[]} names
 */
function selectStages(names) {
  const unknown = names.filter((name) => !stages[name]);
  if (unknown.length > 0) {
    console.error(`No stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
    process.exit(2);
  }
  const wanted = new Set(names.flatMap((name) => [...(stages[name]?.needs ?? []), name]));
  return Object.keys(stages).filter((name) => (names.length > 0 ? wanted.has(name) : !stages[name]?.onlyWhenAsked));
}

/**
 * Starts installing what the later stages need while the first ones run. A failure is reported by the stage that
 * needs what is missing.
 */
function setUpInBackground() {
  const say = (/** @type {string} */ line) => log(`setup: ${line}`);
  const chromium = ensureChromium(say);
  const older = ensureHost('older', say);
  // One after the other: there is no gain in two compilations at once beside a running stage.
  const current = older.then(
    () => ensureHost('current', say),
    () => ensureHost('current', say),
  );
  const browser = current.finally(() => ensureBrowserHost(say));
  const hosts = { older, current };
  for (const promise of [chromium, older, current, browser]) promise.catch(() => undefined);
  return { chromium: () => chromium, host: (/** @type {HostName} */ name) => hosts[name] };
}
