import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { FACTS } from './facts';
import { CLI, runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

const WRONG =
  'In 2020, Northland filed more than 38,000 battery patents.\nIn 2020, Southland filed 6,726 battery patents.\n';

describe('check, for people', () => {
  afterEach(removeTemporaryFolders);

  it('lists problems by file, and counts', () => {
    const facts = `${FACTS}other: {}\n`;
    const { stdout } = runCli(['check'], { cwd: temporaryFolder({ 'facts/a.yaml': facts, 'notes/a.md': WRONG }) });
    assert.match(
      stdout,
      new RegExp(
        [
          '^facts/a\\.yaml',
          '  31:1  error  .*other.*  unknown-field',
          '',
          'notes/a\\.md',
          '  2:26  warning  .*6,276.*6,726.*  figure-mismatch',
          '',
          '1 note, 2 figures: 1 verified, 1 mismatch; 1 error, 1 warning',
          '$',
        ].join('\n'),
      ),
    );
  });

  it('counts the facts that no note uses, and does not list them', () => {
    const { stdout } = runCli(['check'], { cwd: temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': 'Nothing.\n' }) });
    assert.equal(stdout, '2 of 2 facts are not used in any note.\n1 note, 0 figures; 2 hints\n');
  });

  it('says so where there are no facts', () => {
    const { stdout, status } = runCli(['check'], { cwd: temporaryFolder({ 'a.md': WRONG }) });
    assert.match(stdout, /^There are no facts here.*\n1 note, 0 figures; no problems\n$/);
    assert.equal(status, 0);
  });

  it('lets no text of a file steer the terminal', () => {
    const note = 'In 2020, Southland filed 6,276[^southland-battery-20\u001b[31m] battery patents.\n';
    const facts = FACTS.replace('name: Southland', 'name: "South\\e]0;land\\a"').replace(
      'title: Annual',
      '"x\\ey": 1\n    title: Annual',
    );
    const { stdout } = runCli(['check'], { cwd: temporaryFolder({ 'facts/a.yaml': facts, 'a\u001b[2J.md': note }) });
    assert.match(stdout, /unknown-field/);
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('is in colour in a terminal only', function () {
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': WRONG });
    const inTerminal = (variables: NodeJS.ProcessEnv): string => {
      const command = `${process.execPath} ${CLI} check`;
      const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: undefined, ...variables },
      });
      return stdout;
    };
    if (process.platform !== 'linux' || spawnSync('script', ['--version']).status !== 0) this.skip();
    assert.ok(inTerminal({}).includes('\u001b[33mwarning'));
    assert.ok(!inTerminal({ NO_COLOR: '1' }).includes('\u001b['));
    assert.ok(!runCli(['check'], { cwd }).stdout.includes('\u001b['));
  });
});
