import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeFactBase, parseFactFile } from '../../../src/core/factbase';
import { checkFactFiles, messageOf } from './checkFactFiles';
import { factText } from './factText';
import { yamlText } from './yamlTexts';

const GOOD = 'applicants:\n  china:\n    name: China\n';

/** Any UTF-16 units, halves of surrogate pairs and all. */
const units = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('fact files: yaml-syntax', () => {
  it('is on the exact spot, with what to do', () => {
    checkFactFiles(`
applicants:
  中国 🙂:
    name: "China
               ^ yaml-syntax: quotation mark is never closed
    kind: country
`);
    checkFactFiles(`
applicants:
  a:
    name: A: B
          ^ yaml-syntax: put the value in quotation marks
`);
    checkFactFiles(`
applicants:
  a:
    name: @A
          ^ yaml-syntax: cannot begin with this character
`);
    checkFactFiles(`
applicants:
  a:
    name: A
    alias
    ^^^^^ yaml-syntax: put a colon and a space after the key
    kind: country
`);
    checkFactFiles(`
applicants:
  a:
    aliases: [b, c
                 ^ yaml-syntax: bracket is not closed
    kind: country
`);
    checkFactFiles('applicants:\n\ta:\n^ yaml-syntax: put spaces in its place\n    name: A');
    checkFactFiles('sources:\n  a: {title: A}\n---\n^^^ yaml-syntax: move it into a file of its own\nfacts:');
    checkFactFiles('sources:\n  a: *b\n     ^^ yaml-syntax: names no anchor above it');
    checkFactFiles('sources: &a\n  b: *a\n     ^^ yaml-syntax: stands inside what it names');
    checkFactFiles('sources:\n  a:\n    title: A\n   publisher: B\n   ^^^^^^^^^^ yaml-syntax: same number of spaces');
  });

  it('reports several that have nothing to do with each other', () => {
    checkFactFiles(`
applicants:
  a:
    name: "A
           ^ yaml-syntax
  b:
    name: 'B
           ^ yaml-syntax
  c: {name: C}
`);
  });

  it('leaves the last good version in force, and says so', () => {
    const good = parseFactFile('facts/a.yaml', GOOD);
    const bad = parseFactFile('facts/a.yaml', `${GOOD}  us: "\n`, good);
    assert.equal(bad.stale, true);
    assert.equal(bad.goodText, GOOD);
    assert.equal(bad.applicants, good.applicants);
    assert.match(messageOf(bad.problems[0]!), /last version of this file that could be read stays in force/);
    const worse = parseFactFile('facts/a.yaml', '"', bad);
    assert.equal(worse.goodText, GOOD);
    assert.deepEqual([...mergeFactBase([worse]).applicants.keys()], ['china']);
    const again = parseFactFile('facts/a.yaml', GOOD, worse);
    assert.deepEqual(again, good);
  });

  it('says where there is no good version, and that nothing is used', () => {
    const bad = parseFactFile('facts/a.yaml', 'a: "');
    assert.equal(bad.goodText, null);
    assert.match(messageOf(bad.problems[0]!), /Nothing in this file is used/);
    const worse = parseFactFile('facts/a.yaml', 'a: "b', bad);
    assert.match(messageOf(worse.problems[0]!), /Nothing in this file is used/);
    assert.deepEqual(worse.applicants, []);
  });

  it('reports nothing between files in a stale one, whose places are gone', () => {
    const other = parseFactFile('facts/b.yaml', GOOD);
    const good = parseFactFile('facts/c.yaml', GOOD);
    const stale = parseFactFile('facts/c.yaml', '[', good);
    assert.deepEqual(
      mergeFactBase([good, other]).problems.map(({ code }) => code),
      ['duplicate-id'],
    );
    assert.deepEqual(
      mergeFactBase([stale, other]).problems.map(({ code }) => code),
      ['yaml-syntax'],
    );
  });

  it('refuses a file over 20 MB and keeps the last good version', () => {
    const good = parseFactFile('facts/a.yaml', GOOD);
    // 8 million characters of three bytes each.
    const large = `# ${'中'.repeat(8_000_000)}`;
    const refused = parseFactFile('facts/a.yaml', large, good);
    assert.deepEqual(
      refused.problems.map(({ code, variant, span }) => [code, variant, span]),
      [['yaml-syntax', 'too-large-kept', { start: 0, end: 0 }]],
    );
    assert.equal(refused.applicants, good.applicants);
    assert.deepEqual(parseFactFile('facts/a.yaml', `# ${'x'.repeat(8_000_000)}`).problems, []);
  });

  it('refuses an alias bomb at once', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i <= 30; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const merges = ['m0: &m0 {a: 1}'];
    for (let i = 1; i <= 600; i++) merges.push(`m${i}: &m${i} {<<: *m${i - 1}, k${i}: 1}`);
    for (const [text, limit] of [
      [lines.join('\n'), 1],
      [merges.join('\n'), 20],
    ] as const) {
      const { problems } = parseFactFile('facts/a.yaml', text);
      assert.deepEqual(
        problems.map(({ code, variant }) => [code, variant]),
        [['yaml-syntax', 'alias']],
      );
      const plain = text.replaceAll('*', 'x').replaceAll('&', 'y').replaceAll('<<', 'z');
      const own = timeOf(() => parseFactFile('facts/a.yaml', text));
      assert.ok(own < limit * 10 * timeOf(() => parseFactFile('facts/a.yaml', plain)) + 50, `${own} ms`);
    }
    const some = parseFactFile('facts/a.yaml', 'x: &x China\napplicants:\n  a: {name: *x}\n');
    assert.equal(some.applicants[0]?.name, 'China');
  });

  it('takes any text without failing, and every span is in it', () => {
    const previous = parseFactFile('facts/a.yaml', GOOD);
    const anyText = fc.oneof(yamlText, factText, units);
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, again) => {
        const file = parseFactFile('facts/a.yaml', text, again ? previous : undefined);
        for (const { span, related } of mergeFactBase([file]).problems) {
          for (const { start, end } of [span, ...related.map((one) => one.span)]) {
            assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify({ text, start, end }));
          }
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('reads hostile texts in linear time', () => {
    const hostile: Readonly<Record<string, (n: number) => string>> = {
      'one line': (n) => 'a'.repeat(n * 50),
      'one value': (n) => `a: ${'b '.repeat(n * 20)}`,
      'one list': (n) => `a: [${'1,'.repeat(n * 5)}]`,
      brackets: (n) => '['.repeat(n * 20),
      dashes: (n) => `a: ${'- '.repeat(n)}`,
      'unknown fields': (n) => `applicants:\n  a:\n    name: A\n${range(n / 10, (i) => `    x${i}: y\n`)}`,
      'same ids': (n) => `applicants:\n${'  a: {name: A}\n'.repeat(n / 10)}`,
      'bad items': (n) => `applicants:\n  a:\n    name: A\n    aliases: [${'~, '.repeat(n / 10)}]\n`,
      'open quotes': (n) => 'a: "\n'.repeat(n),
      comments: (n) => '# c\n'.repeat(n * 10),
      tabs: (n) => '\ta: b\n'.repeat(n / 10),
      anchors: (n) => range(n / 10, (i) => `a${i}: &a${i} b\n`),
      aliases: (n) => `a: &a b\n${'c: *a\n'.repeat(n / 10)}`,
      depth: (n) => range(Math.sqrt(n * 10), (i) => `${' '.repeat(i)}a:\n`),
      quote: (n) =>
        `${REFERRED}  f: {applicant: a, measure: m, figure: 5, source: s, quote: ${'38 000 x '.repeat(n * 5)}}`,
      figure: (n) => `${REFERRED}  f: {applicant: a, measure: m, source: s, figure: ${'38 000 x '.repeat(n * 5)}}`,
      'unknown references': (n) => facts(n / 5, (i) => `{applicant: b${i}, measure: m, figure: 5, source: s}`),
      conflicts: (n) => facts(n / 5, (i) => `{applicant: a, measure: m, figure: ${i}000, source: s}`),
      circle: (n) => facts(n / 5, (i) => `{applicant: a, statement: x, source: s, supersedes: f${(i + 1) % (n / 5)}}`),
      chain: (n) => facts(n / 5, (i) => `{applicant: a, statement: x, source: s, supersedes: f${i + 1}}`),
      clashes: (n) => `applicants:\n${range(n / 5, (i) => `  a${i}: {name: same}\n`)}`,
      binary: (n) => range(n * 5, (i) => String.fromCharCode((i * 7919) % 256)),
    };
    for (const [name, make] of Object.entries(hostile)) {
      const [small, large] = [make(1_500), make(12_000)];
      const least = (text: string): number =>
        Math.min(...[0, 0, 0].map(() => timeOf(() => mergeFactBase([parseFactFile('facts/a.yaml', text)]))));
      const ratio = (): number => least(large) / Math.max(least(small), 3);
      // A machine that does other things now and then is given another chance.
      const fits = [1, 2, 3].some(() => ratio() < 40);
      assert.ok(fits, `${name}: over 40 times as long for 8 times the text`);
    }
  }).timeout(60_000);
});

/** What a fact refers to, and the beginning of the facts. */
const REFERRED = 'applicants: {a: {name: A}}\nmeasures: {m: {name: M}}\nsources: {s: {title: S}}\nfacts:\n';

function facts(count: number, make: (i: number) => string): string {
  return REFERRED + range(count, (i) => `  f${i}: ${make(i)}\n`);
}

function range(length: number, make: (i: number) => string): string {
  return Array.from({ length: Math.floor(length) }, (_, i) => make(i)).join('');
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
