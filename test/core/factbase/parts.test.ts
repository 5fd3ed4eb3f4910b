import assert from 'node:assert/strict';
import {
  factProblem,
  foldName,
  mergeFactBase,
  nearest,
  parseFactFile,
  problemMessages,
} from '../../../src/core/factbase';
import { manyFacts } from './manyFacts';

describe('fact base: parts', () => {
  it('finds the nearest name', () => {
    const names = ['applicant', 'measure', 'figure', 'source', 'period', 'note'];
    const cases: Readonly<Record<string, string | null>> = {
      aplicant: 'applicant',
      figrue: 'figure',
      FIGURE: 'figure',
      sources: 'source',
      nte: 'note',
      value: null,
      x: null,
      '': null,
      ['a'.repeat(1000)]: null,
    };
    for (const [name, expected] of Object.entries(cases)) assert.equal(nearest(name, names), expected, name);
    assert.equal(nearest('bac', ['abc', 'bbc']), 'abc');
    assert.equal(nearest('a', []), null);
  });

  it('folds names', () => {
    assert.equal(foldName(' United\u3000 STATES\n'), 'united states');
    assert.equal(foldName('Ａ１'), 'a1');
    assert.equal(foldName('ﾃｽﾄ'), 'テスト');
    assert.equal(foldName('中国'), '中国');
  });

  it('has one line for every message, and no argument that is not given by name', () => {
    for (const [code, { severity, messages }] of Object.entries(problemMessages)) {
      assert.ok(['error', 'warning', 'information', 'hint'].includes(severity), code);
      for (const [variant, message] of Object.entries<string>(messages)) {
        assert.match(message, /^\S.*[^ .]\.$|\?$/, `${code} ${variant}`);
        assert.doesNotMatch(message.replace(/\{\w+\}/g, ''), /[{}\n]/, `${code} ${variant}`);
      }
    }
  });

  it('cuts what a message repeats', () => {
    const { args } = factProblem(
      'unknown-field',
      'other',
      'a',
      { start: 0, end: 0 },
      { name: `a\n  b${'🙂'.repeat(100)}`, known: '' },
    );
    assert.match(args.name!, /^a b(?:🙂)+…$/u);
    assert.ok(args.name!.length <= 80);
  });

  it('reads twice as many facts in about twice the time', () => {
    const [small, large] = [manyFacts(5_000), manyFacts(10_000)];
    const least = (text: string): number =>
      Math.min(
        ...[0, 0, 0].map(() => {
          const start = performance.now();
          const base = mergeFactBase([parseFactFile('facts/a.yaml', text)]);
          assert.equal(base.problems.length, 0);
          return performance.now() - start;
        }),
      );
    const ratio = (): number => least(large) / least(small);
    // A machine that does other things now and then is given another chance.
    assert.ok(
      [1, 2, 3].some(() => ratio() < 3),
      'over three times as long for twice the facts',
    );
  }).timeout(60_000);
});
