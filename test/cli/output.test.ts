import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { FACTS } from './facts';
import { CLI, runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

describe('standard output', () => {
  afterEach(removeTemporaryFolders);

  it('is not cut off, however long it is', () => {
    const line = 'In 2020, Southland filed 6,726 battery patents.\n\n';
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': line.repeat(4000) });
    const { stdout, status } = runCli(['check', '--format', 'json'], { cwd });
    assert.equal((JSON.parse(stdout) as { summary: { mismatch: number } }).summary.mismatch, 4000);
    assert.ok(stdout.length > 1_000_000);
    assert.equal(status, 1);
  });

  it('may be closed by its reader at any time', function () {
    if (process.platform === 'win32') this.skip();
    const cwd = temporaryFolder({ 'a.txt': '38,000 patents, 12% more.\n\n'.repeat(200_000) });
    for (const command of ['figures --lines < a.txt', 'figures a.txt', 'check --format json', '--help']) {
      const line = `set -o pipefail; "${process.execPath}" "${CLI}" ${command} | head -c 1`;
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
      assert.deepEqual({ status, stderr, length: stdout.length }, { status: 0, stderr: '', length: 1 }, command);
    }
  });
});
