// Runs the tests beside this file inside VS Code, desktop or remote. The bundle for it is made by
// test/run/bundleTests.mjs, which adds the list of test files; mocha is part of the bundle, because an extension host
// has no node_modules of its own.
import Mocha from 'mocha';

/** Said first, and last before the counts as JSON; test/vscode/hosts/runSuite.mjs looks for them. */
const startMark = 'IP-NOTES-SUITE-START';
const resultMark = 'IP-NOTES-SUITE-RESULT ';

/**
 * Runs what `load` defines through `describe` and `it`, printing a line for each test, and rejects when one failed,
 * which is how VS Code learns of it.
 */
export async function runTests(load: () => void, grep: string): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 5_000, reporter: Mocha.reporters.Base });
  if (grep) mocha.fgrep(grep);
  // What mocha does around a test file: it puts describe, it, before … into the global scope.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  console.log(startMark);
  load();

  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => {
      counts.passed++;
      console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      console.log(`  - ${test.fullTitle()}`);
    });
    // Why, at once, so that it is there if a later test hangs.
    runner.on('fail', (test, error: Error) => {
      counts.failed++;
      console.log(`  ✗ ${test.fullTitle()}\n${describeFailure(error)}`);
    });
  });
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  console.log(resultMark + JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}

/** The message, where, and what was expected and what came instead unless the message says it. */
function describeFailure(error: Error & { expected?: unknown; actual?: unknown; generatedMessage?: boolean }): string {
  const saysLittle = ('expected' in error || 'actual' in error) && error.generatedMessage !== true;
  const difference = saysLittle ? `\nexpected ${show(error.expected)}\nactual   ${show(error.actual)}` : '';
  return `${error.stack ?? error.message}${difference}`.replaceAll(/^/gm, '    ');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
