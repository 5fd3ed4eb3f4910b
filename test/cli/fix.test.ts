import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from './facts';
import { runCli, type CliResult } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

const WRONG = 'In 2020, Southland filed 6,726 battery patents.\r\nNorthland filed fewer than 38,000.\r\n';
const FIXED = 'In 2020, Southland filed 6,276 battery patents.\r\nNorthland filed more than 38,000.\r\n';

describe('check --fix', () => {
  afterEach(removeTemporaryFolders);

  const fix = (cwd: string, ...more: readonly string[]): CliResult => runCli(['check', '--fix', ...more], { cwd });

  it('makes the safe fixes and reports what is left, and does nothing more the next time', () => {
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'notes/a.md': WRONG });
    const { status, stdout, stderr } = fix(cwd);
    assert.equal(readFileSync(join(cwd, 'notes/a.md'), 'utf8'), FIXED);
    assert.equal(stderr, 'ip-notes: notes/a.md: 2 fixed\n');
    assert.match(stdout, /2 figures: 2 verified; no problems/);
    assert.equal(status, 0);
    const written = statSync(join(cwd, 'notes/a.md')).mtimeMs;
    assert.equal(fix(cwd).stderr, '');
    assert.equal(statSync(join(cwd, 'notes/a.md')).mtimeMs, written);
  });

  it('leaves what is not safe to the writer', () => {
    const bare = 'In 2020, Northland filed 38,000 battery patents.\n';
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': bare });
    const { status, stdout, stderr } = fix(cwd, '--format', 'json');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /qualifier-dropped/);
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), bare);
  });

  it('keeps the byte order mark, the permissions and a symbolic link, and leaves no file behind', () => {
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'b/real.md': `\ufeff${WRONG}` });
    const real = join(cwd, 'b/real.md');
    chmodSync(real, 0o640);
    symlinkSync(real, join(cwd, 'link.md'));
    assert.equal(fix(cwd, 'link.md').status, 0);
    assert.equal(readFileSync(real, 'utf8'), `\ufeff${FIXED}`);
    assert.equal(statSync(real).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(cwd, 'link.md')).isSymbolicLink());
    assert.deepEqual(readdirSync(join(cwd, 'b')), ['real.md']);
  });

  it('leaves a file alone that it would not write as it was', () => {
    const broken = Buffer.concat([Buffer.from([0xff, 0x20]), Buffer.from(WRONG)]);
    const cwd = temporaryFolder({
      'facts/a.yaml': FACTS,
      'a.md': Buffer.from(`\ufeff${WRONG}`, 'utf16le'),
      'b.md': broken,
    });
    const { status, stderr } = fix(cwd);
    assert.equal(status, 2);
    assert.match(stderr, /a\.md cannot be fixed \(it is not in UTF-8/);
    assert.match(stderr, /b\.md cannot be fixed/);
    assert.ok(readFileSync(join(cwd, 'b.md')).equals(broken));
  });
});
