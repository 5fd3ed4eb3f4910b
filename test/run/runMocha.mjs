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

/** @type {{ title: string, ms: number }[]} */
const slow = [];
const counts = { passed: 0, failed: 0, skipped: 0 };
mocha
  .run(() => {
    // What the whole run may be shortened by.
    slow.sort((a, b) => b.ms - a.ms);
    for (const { title, ms } of slow.slice(0, 12)) console.log(`${(ms / 1000).toFixed(1).padStart(8)} s  ${title}`);
    process.send?.(counts, () => process.exit(0));
  })
  .on('pass', (test) => {
    counts.passed++;
    if (test.duration !== undefined && test.duration > 2000) slow.push({ title: test.fullTitle(), ms: test.duration });
  })
  .on('fail', () => void counts.failed++)
  .on('pending', () => void counts.skipped++);
