import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkJson } from './report';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

const facts = (file: string, quote: string): string => `sources:
  review: { title: Robots, file: ${file} }
applicants:
  norland: { name: Norland }
facts:
  one: { applicant: norland, statement: x, source: review, quote: ${quote} }
`;

describe('the texts of sources', () => {
  afterEach(removeTemporaryFolders);

  const codes = (cwd: string): string[] =>
    checkJson([], cwd)
      .report.factBase.problems.filter(({ code }) => code !== 'unused-fact')
      .map(({ code, message }) => `${code}: ${message}`);

  it('are read, and quotes looked for in them', () => {
    const cwd = temporaryFolder({
      'facts/a.yaml': facts('../sources/a.txt', 'Norland filed 300 patents'),
      'sources/a.txt': '\ufeffThen Norland\r\nfiled 300 patents.\r\n',
    });
    assert.deepEqual(codes(cwd), []);
    writeFileSync(join(cwd, 'sources/a.txt'), 'Then Norland filed 400 patents.');
    assert.match(codes(cwd).join(), /^quote-not-in-source: .*“300” ≠ “400”/);
  });

  it('may be missing', () => {
    const cwd = temporaryFolder({ 'facts/a.yaml': facts('../sources/a.txt', 'x'), 'sources/b/c.txt': '' });
    assert.match(codes(cwd).join(), /^source-file-missing: /);
    const folder = temporaryFolder({ 'facts/a.yaml': facts('../sources/b', 'x'), 'sources/b/c.txt': '' });
    assert.match(codes(folder).join(), /^source-file-missing: /);
  });

  it('are not read through a symbolic link, of a file or of a folder', () => {
    const outside = temporaryFolder({ 'a.txt': 'Norland' });
    for (const [file, link, target] of [
      ['../a.txt', 'a.txt', join(outside, 'a.txt')],
      ['../sources/a.txt', 'sources', outside],
    ] as const) {
      const cwd = temporaryFolder({ 'facts/a.yaml': facts(file, 'Norland') });
      symlinkSync(target, join(cwd, link));
      assert.match(codes(cwd).join(), /^file-outside-workspace: A symbolic link leads to/);
    }
  });
});
