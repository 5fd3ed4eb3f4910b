import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

describe('command line', () => {
  afterEach(removeTemporaryFolders);

  const refused: readonly (readonly [args: readonly string[], reason: RegExp])[] = [
    [[], /a command is missing/],
    [['chek'], /no command “chek”/],
    [['--colour'], /Unknown option '--colour'/],
    [['check', '--format'], /--format/],
    [['check', '--format', 'xml'], /no format “xml”/],
    [['check', '--lines'], /--lines/],
    [['check', ''], /path is empty/],
    [['check', 'no/such/path'], /no\/such\/path cannot be read \(ENOENT\)/],
    [['figures'], /--lines or one file/],
    [['figures', '--lines', 'a.md'], /--lines or one file/],
    [['figures', 'a.md', 'b.md'], /--lines or one file/],
    [['figures', 'no-such-file.md'], /no-such-file\.md cannot be read \(ENOENT\)/],
    [['figures', '.'], /cannot be read \(EISDIR\)/],
  ];
  for (const [args, reason] of refused) {
    it(`refuses ${['ip-notes', ...args].join(' ')} in one line, with status 2`, () => {
      const { status, stdout, stderr } = runCli(args);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
      assert.match(stderr, /^ip-notes: [^\n]+\n$/);
      assert.equal(status, 2);
    });
  }

  for (const args of [['--help'], ['-h'], ['check', '--help'], ['figures', '-h']]) {
    it(`explains itself for ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = runCli(args);
      assert.match(stdout, /ip-notes check \[path…\]/);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    });
  }

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(runCli(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('takes a path that begins with a hyphen behind --', () => {
    const cwd = temporaryFolder({ '-a.md': 'Text.\n' });
    assert.equal(runCli(['check', '--', '-a.md'], { cwd }).status, 0);
  });
});
