// @ts-check
// Runs mocha on files in this one process and reports the counts to the parent: what a test prints cannot be
// mistaken for a result, and a crash is one that has no answer.
// Arguments: reporter, time limit of a test in ms, text to look for in titles (or nothing), files…
import Mocha from 'mocha';

const [reporter = 'dot', timeout = '10000', grep = '', ...files] = process.argv.slice(2);
const mocha = new Mocha({ ui: 'bdd', reporter, timeout: Number(timeout), color: process.stdout.isTTY });
if (grep) mocha.fgrep(grep);
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();

const counts = { passed: 0, failed: 0, skipped: 0 };
mocha
  .run(() => process.send?.(counts, () => process.exit(0)))
  .on('pass', () => void counts.passed++)
  .on('fail', () => void counts.failed++)
  .on('pending', () => void counts.skipped++);
