// @ts-check
import { openWorkbenchPage, takeScreenshot } from './workbenchPage.mjs';
import { startServer } from './server.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** What the suite prints first, and last before the counts as JSON; the suite's index.ts says the same. */
const startMark = 'IP-NOTES-SUITE-START';
const resultMark = 'IP-NOTES-SUITE-RESULT ';

/** A stack of the workbench's own code, such as the one about a marketplace that cannot be reached. */
const ofWorkbench = /\/workbench\.js:\d/;

/**
 * The counts in what a suite printed, if it came to its end.
 * @param {string} line
 * @returns {Counts | undefined}
 */
export function readCounts(line) {
  const at = line.indexOf(resultMark);
  return at === -1 ? undefined : JSON.parse(line.slice(at + resultMark.length));
}

/**
 * Runs an integration suite inside a VS Code host: the bundle exports `run(): Promise<void>`, exactly as for the
 * desktop VS Code. A suite that ends without counts, or not in time, is one failed test.
 *
 * @param {import('./install.mjs').Host} host
 * @param {object} options
 * @param {string} options.extension  the extension's folder
 * @param {string} options.suite  the bundle
 * @param {string} options.folder  the folder or .code-workspace file that is open meanwhile
 * @param {(line: string) => void} options.log
 * @param {boolean} [options.trustEverything]
 * @param {number} [options.timeoutMs]
 * @returns {Promise<Counts>}
 */
export async function runSuite(host, { extension, suite, folder, log, trustEverything = true, timeoutMs = 300_000 }) {
  const server = await startServer(host, { trustEverything, forSuite: true });
  /** @type {Awaited<ReturnType<typeof openWorkbenchPage>> | undefined} */
  let workbench;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** What VS Code says about itself is shown only when the suite did not come to its end. */
  /** @type {string[]} */
  const unseen = [];
  try {
    /** @type {Counts | undefined} */
    let counts;
    let hasStarted = false;
    const remote = (/** @type {string} */ path) => `vscode-remote://${server.authority}${path}`;
    const exit = new Promise((resolve) => {
      timer = setTimeout(() => resolve(`no end after ${timeoutMs / 1000} s`), timeoutMs);
      void openWorkbenchPage(server, {
        ...(folder.endsWith('.code-workspace') ? { workspace: folder } : { folder }),
        payload: [
          ['extensionDevelopmentPath', remote(extension)],
          ['extensionTestsPath', remote(suite)],
        ],
        prepare: async (page) => {
          await page.exposeFunction(
            'codeAutomationLog',
            (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
              const line = formatLog(args);
              counts = readCounts(line) ?? counts;
              if (line === startMark) hasStarted = true;
              else if (!hasStarted || ofWorkbench.test(line)) unseen.push(line);
              else if (readCounts(line) === undefined) log(line);
            },
          );
          await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
          page.on('crash', () => resolve('the page crashed'));
        },
      }).then(
        (opened) => (workbench = opened),
        (error) => resolve(error.message),
      );
    });
    const ending = await exit;
    if (counts !== undefined && (ending === 0 || counts.failed > 0)) {
      if (counts.failed > 0) await showWhatItSaw();
      return counts;
    }
    log([...unseen, server.output()].join('\n').slice(-6000));
    log(`The suite did not come to its end in VS Code ${host.version}: ${ending}`);
    await showWhatItSaw();
    return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 };
  } finally {
    clearTimeout(timer);
    await workbench?.close();
    await server.stop();
  }

  async function showWhatItSaw() {
    if (!workbench) return;
    const file = await takeScreenshot(workbench.page, `failed-${host.name}`).catch(() => undefined);
    if (file) log(`What the window showed: ${file}`);
  }
}

/**
 * What console.log was called with, as text: `%c` and the styles that it takes from the arguments are left out.
 * @param {readonly unknown[]} args
 */
function formatLog(args) {
  const [first, ...rest] = args;
  const text = typeof first === 'string' ? first : JSON.stringify(first);
  const styles = text.match(/%c/g)?.length ?? 0;
  const others = rest.slice(styles).map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)));
  return [text.replaceAll('%c', ''), ...others].join(' ');
}
