import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkJson, type Report } from './report';

const SEVERE = new Set(['error', 'warning']);

type NoteReport = Report['notes'][number];

describe('check media/sample', () => {
  let report: Report;

  before(() => {
    report = checkJson(['media/sample']).report;
  });

  const note = (path: string): NoteReport => {
    const found = report.notes.find((candidate) => candidate.path === path);
    assert.ok(found, path);
    return found;
  };

  for (const path of ['notes/01-clean.md', 'notes/02-clean.zh.md']) {
    it(`verifies every figure of ${path}`, () => {
      const { figures, problems } = note(path);
      assert.ok(figures.length > 20, `${figures.length} figures`);
      const others = figures.filter(({ verdict }) => verdict !== 'verified');
      assert.deepEqual(
        others.map(({ line, text, verdict }) => `${line}: ${text} is ${verdict}`),
        [],
      );
      assert.deepEqual(
        problems.filter(({ severity }) => SEVERE.has(severity)),
        [],
      );
    });
  }

  it('finds each planted error, and it alone', () => {
    const path = 'notes/03-errors.md';
    const planted = plantedErrors(readFileSync(`media/sample/${path}`, 'utf8'));
    assert.ok(planted.length > 30, `${planted.length} planted errors`);
    const { problems } = note(path);
    const wrong = planted.flatMap(({ code, first, last }) => {
      const found = problems.filter(({ line }) => first <= line && line <= last).map((problem) => problem.code);
      return found.join() === code ? [] : [`${first}: ${code} was planted, found ${found.join() || 'nothing'}`];
    });
    assert.deepEqual(wrong, []);
    const elsewhere = problems.filter(({ line }) => !planted.some(({ first, last }) => first <= line && line <= last));
    assert.deepEqual(
      elsewhere.map(({ line, code }) => `${line}: ${code}`),
      [],
    );
  });

  it('finds nothing to warn of in the draft and in the facts', () => {
    const others = report.notes.filter(({ path }) => path !== 'notes/03-errors.md');
    const problems = others.flatMap(({ path, problems }) => problems.map((problem) => ({ path, ...problem })));
    const severe = [...problems, ...report.factBase.problems].filter(({ severity }) => SEVERE.has(severity));
    assert.deepEqual(
      severe.map(({ path, line, code, message }) => `${path}:${line}: ${code}: ${message}`),
      [],
    );
  });

  it('counts what it lists', () => {
    const figures = report.notes.flatMap((one) => one.figures);
    const problems = report.notes.flatMap((one) => one.problems);
    assert.equal(report.summary.figures, figures.length);
    assert.equal(report.summary.problems, problems.length + report.factBase.problems.length);
    assert.equal(report.summary.mismatch, figures.filter(({ verdict }) => verdict === 'mismatch').length);
  });
});

/** Each `<!-- planted: CODE -->` with the lines, from 1, of the block below it. */
function plantedErrors(
  text: string,
): readonly { readonly code: string; readonly first: number; readonly last: number }[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const code = /^<!-- planted: ([a-z-]+) -->$/.exec(line)?.[1];
    if (code === undefined) return [];
    const length = lines.slice(index + 1).findIndex((below) => below === '');
    return [{ code, first: index + 2, last: index + 1 + length }];
  });
}
