import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { readRegular } from '../../../src/core/factbase/yaml/readRegular';
import { readWhole, readYaml } from '../../../src/core/factbase/yaml/readYaml';
import { yamlText } from './yamlTexts';

const REGULAR = `---
# A file as people write them.
facts:

  china-2023: # comment
    applicant: china
    "measure" : 'it''s'
    figure: 38,000
    aliases: [中国, "a, \\"b\\"", 'c', -1, 🙂 ] # comment
    list:
    - a b
    - "c: d"
    empty:
    nothing: ~
    url: https://example.org/a#b:c
    nbsp: \u00a0a\u0085\u2028b
    braces: {exact: 'd', "e": [f, {g: h}], } # comment
    words: that go on
      - over several:lines
      "all" of them
    quotation: "more than
      38,000 \\"patents\\"
      # in all" # comment
    single: '
      it''s
      one '
    literal: |
      - first

        second 🙂
      # third

    # comment
    folded: >-
      more
      than

      38,000
  us: # none
`;

describe('YAML', () => {
  it('reads what fact files are made of by itself', () => {
    for (const text of [REGULAR, REGULAR.replaceAll('\n', '\r\n'), `\uFEFF${REGULAR}`, REGULAR.trimEnd()]) {
      const regular = readRegular(text, ({ start, end }) => assert.fail(`not by itself: ${text.slice(start, end)}`));
      assert.ok(regular.kind === 'tree');
      assert.deepEqual(regular.root, readWhole(text).root);
    }
  });

  it('hands over single pairs, and all of a text only where there is no other way', () => {
    const handed: string[] = [];
    const text = 'facts:\n  a:\n    list: [\n\n    # c\n      e\n    ]\n    quote: {exact: d}\n    f: g\n';
    const regular = readRegular(text, ({ start, end }) => {
      handed.push(text.slice(start, end));
      return { kind: 'partial' };
    });
    assert.equal(regular.kind, 'irregular');
    assert.equal(handed[0], '    list: [\n\n    # c\n      e\n    ]\n');
    for (const special of [
      'a: &b c\nd: *b\n',
      'a: !!str 1\n',
      '<<: {a: b}\n',
      '%YAML 1.2\n---\na: b\n',
      'a: b\n---\n',
      '? a\n: b\n',
    ]) {
      assert.equal(readRegular(special, () => ({ kind: 'special' })).kind, 'irregular', special);
    }
  });

  // The fast reader may give up, but what it reads it reads as the `yaml` package does, with the same places.
  it('reads as the yaml package does', () => {
    fc.assert(
      fc.property(yamlText, (text) => {
        const fast = readYaml(text);
        const whole = readWhole(text);
        if (fast.problems.length === 0) {
          assert.deepEqual(whole.problems, []);
          assert.deepEqual(fast.root, whole.root);
        } else if (whole.problems.length === 0) {
          // `yaml` takes some quotation marks that are never closed, and other readers do not.
          assert.throws(() => load(text));
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
    );
  }).timeout(0);

  it('gives spans that hold the source of every value', () => {
    const text = 'a: |\n  b\n\nc: "d"\ne: [f, {g: h}]\ni:\n  - j\n  -\n  - k: l\nm:\n';
    const { root } = readWhole(text);
    assert.ok(root?.kind === 'map');
    const source = root.entries.map(({ key, value }) => [
      text.slice(key.start, key.end),
      text.slice(value.start, value.end),
    ]);
    assert.deepEqual(source, [
      ['a', '|\n  b'],
      ['c', '"d"'],
      ['e', '[f, {g: h}]'],
      ['i', '- j\n  -\n  - k: l'],
      ['m', ''],
    ]);
  });

  it('resolves aliases and merge keys, with the span of the alias', () => {
    const text = 'a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\ne: *x\nf: {<<: [*x, {g: 4}], b: 5}\n';
    const { root } = readYaml(text);
    assert.ok(root?.kind === 'map');
    const plain = root.entries.map(({ name, value }) => [
      name,
      value.kind === 'map' &&
        value.entries.map((entry) => `${entry.name} ${text.slice(entry.value.start, entry.value.end)}`),
    ]);
    assert.deepEqual(plain, [
      ['a', ['b 1', 'c 2']],
      ['d', ['c 3', 'b 1']],
      ['e', ['b 1', 'c 2']],
      ['f', ['b 5', 'c 2', 'g 4']],
    ]);
    assert.equal(text.slice(root.entries[2]!.value.start, root.entries[2]!.value.end), '*x');
  });
});
