import assert from 'node:assert/strict';
import { mergeFactBase, parseFactFile, unusedFacts } from '../../../src/core/factbase';
import { checkFactFiles } from './checkFactFiles';

/** What facts refer to, in a file of its own. */
const COMMON = `
//- facts/0.yaml
sources:
  s: {title: S}
applicants:
  china: {name: China, aliases: [中国]}
  us: {name: United States}
measures:
  ai: {name: AI patents}
  share: {name: share of AI patents, unit: '%'}
`;

describe('fact base: between records', () => {
  it('duplicate-id: in one file and in two, and the first stays in force', () => {
    const base = checkFactFiles(`
//- facts/b.yaml
applicants:
  中: {name: x}
  ^ bad-value
  china: {name: Second}
  ^^^^^ duplicate-id: “china” is already defined in facts/a.yaml
//- facts/a.yaml
applicants:
  china: {name: 中国 🙂}
  china: {name: Third}
  ^^^^^ duplicate-id: “china” is already defined in facts/a.yaml
measures:
  china: {name: a measure may have an applicant's id}
`);
    assert.equal(base.applicants.get('china')!.name, '中国 🙂');
    assert.deepEqual(
      base.files.map(({ path }) => path),
      ['facts/a.yaml', 'facts/b.yaml'],
    );
    const [inFile, between] = base.problems.filter(({ code }) => code === 'duplicate-id');
    const first = base.applicants.get('china')!.place.key;
    for (const problem of [inFile!, between!]) {
      assert.deepEqual(problem.related, [
        { path: 'facts/a.yaml', span: { start: first.start, end: first.end }, id: 'china' },
      ]);
    }
  });

  it('duplicate-id: an id stays with the record that could not be read', () => {
    const base = checkFactFiles(`
applicants:
  a: {aliases: [b]}
  ^ missing-field
//- facts/b.yaml
applicants:
  a: {name: A}
  ^ duplicate-id
  b: {name: B, parent: a}
`);
    assert.deepEqual([...base.applicants.keys()], ['b']);
  });

  it('unknown-reference: of every field, with the nearest id', () => {
    const base = checkFactFiles(`${COMMON}
//- facts/a.yaml
applicants:
  damo:
    name: 达摩院
    parent: chna
            ^^^^ unknown-reference: “parent” names “chna”, which no fact file defines: did you mean “china”
measures:
  genai:
    name: 生成式人工智能专利
    broader: artificial
             ^^^^^^^^^^ unknown-reference: define it under “measures”
facts:
  f:
    applicant: China
               ^^^^^ unknown-reference: did you mean “china”
    measure: 'sahre'
             ^^^^^^^ unknown-reference: did you mean “share”
    figure: 5
    source: gazette
            ^^^^^^^ unknown-reference: define it under “sources”
    supersedes: g # none
                ^ unknown-reference
`);
    assert.deepEqual(
      base.problems.map(({ repair }) => repair),
      ['china', null, 'china', 'share', null, null],
    );
    assert.equal(base.factsOf('China').length, 1);
  });

  it('unknown-reference: a near miss in another file, and in another kind', () => {
    checkFactFiles(`${COMMON}
//- facts/a.yaml
facts:
  f: {applicant: china, measure: ai, figure: 5, source: s}
  g: {applicant: ai, measure: china, figure: 5, source: s}
                 ^^ unknown-reference
                              ^^^^^ unknown-reference
`);
  });

  it('reference-cycle: once, on the first, and following references comes to an end', () => {
    const base = checkFactFiles(`${COMMON}
//- facts/a.yaml
applicants:
  z: {name: Z, parent: y}
  a: {name: A, parent: b}
                       ^ reference-cycle: “parent” comes back to where it began (a → b → c → a)
  b: {name: B, parent: c}
  self: {name: Self, parent: self}
                             ^^^^ reference-cycle: (self → self)
  y: {name: Y, parent: b}
measures:
  m: {name: M, broader: n}
                        ^ reference-cycle: (m → n → m)
  n: {name: N, broader: m}
facts:
  f: {applicant: a, measure: m, figure: 5, source: s, supersedes: g}
                                                                  ^ reference-cycle
  g: {applicant: a, measure: m, figure: 6, source: s, supersedes: f}
//- facts/b.yaml
applicants:
  c: {name: C, parent: a}
`);
    for (const start of base.applicants.values()) {
      let steps = 0;
      for (let one = base.applicants.get(start.parent ?? ''); one; one = base.applicants.get(one.parent ?? '')) {
        assert.ok(steps++ < 10);
      }
    }
    const chain = base.problems.find(({ args }) => args.chain?.includes('c'))!;
    assert.deepEqual(
      chain.related.map(({ path, id }) => `${path} ${id}`),
      ['facts/a.yaml b', 'facts/b.yaml c'],
    );
    assert.deepEqual(
      [...base.superseded].map(([id, fact]) => `${id} ${fact.id}`),
      ['f g'],
    );
  });

  it('alias-clash: whatever the case, the width and the spaces, on the later name', () => {
    const base = checkFactFiles(`${COMMON}
//- facts/a.yaml
applicants:
  prc:
    name: Ｃhina
          ^^^^^ alias-clash: “Ｃhina” is a name of “china” too
    aliases: [PRC, 'prc', UNITED  states, Republic of China]
                          ^^^^^^^^^^^^^^ alias-clash: is a name of “us” too
  other:
    name: Other
    aliases:
      - 我国 🙂
      - 中国
        ^^ alias-clash
measures:
  m: {name: China}
  n: {name: ai patents}
            ^^^^^^^^^^ alias-clash
`);
    const [clash] = base.problems;
    assert.deepEqual(
      clash!.related.map(({ path, id }) => [path, id]),
      [['facts/0.yaml', 'china']],
    );
  });

  it('alias-clash: on the right item where another was bad', () => {
    checkFactFiles(`${COMMON}
//- facts/a.yaml
applicants:
  x:
    name: X
    aliases: [[a], 中国]
              ^^^ bad-value
                   ^^ alias-clash
`);
  });

  it('conflicting-facts: the same in everything but the figure, on the later one', () => {
    const base = checkFactFiles(`${COMMON}
//- facts/a.yaml
facts:
  # 🙂 以下
  first: {applicant: china, measure: ai, figure: "38,000", period: 2023, source: s}
//- facts/b.yaml
facts:
  second: {applicant: china, measure: ai, figure: 36000, period: 2023-01/2023-12, source: s}
                                                  ^^^^^ conflicting-facts: “second” says 36000 where “first” says 38,000
  third: {applicant: china, measure: share, figure: 62%, source: s}
  fourth: {applicant: china, measure: share, figure: 51%, source: s}
                                                     ^^^ conflicting-facts
`);
    assert.deepEqual(
      base.problems[0]!.related.map(({ path, id }) => [path, id]),
      [['facts/a.yaml', 'first']],
    );
  });

  it('conflicting-facts: not where anything else differs or one supersedes the other', () => {
    checkFactFiles(`${COMMON}
//- facts/a.yaml
facts:
  a: {applicant: china, measure: ai, figure: 38000, period: 2023, source: s}
  agrees: {applicant: china, measure: ai, figure: about 38000, period: 2023, source: s}
  looser: {applicant: china, measure: ai, figure: more than 37000, period: 2023, source: s}
  period: {applicant: china, measure: ai, figure: 1, period: 2022, source: s}
  open: {applicant: china, measure: ai, figure: 2, source: s}
  applicant: {applicant: us, measure: ai, figure: 3, period: 2023, source: s}
  measure: {applicant: china, measure: share, figure: 4%, period: 2023, source: s}
  early: {applicant: china, measure: ai, figure: 5, asOf: 2024-01, source: s}
  late: {applicant: china, measure: ai, figure: 6, asOf: 2024-02, source: s}
  old: {applicant: us, measure: ai, figure: 7, period: 2021, source: s}
  newer: {applicant: us, measure: ai, figure: 8, period: 2021, source: s, supersedes: old}
  growth: {applicant: china, measure: ai, figure: up 13%, period: 2023, source: s}
  unclear: {applicant: us, measure: ai, figure: 9, period: 2023ff, source: s}
                                                           ^^^^^^ bad-value
  unclear2: {applicant: us, measure: ai, figure: 10, period: 2022ff, source: s}
                                                             ^^^^^^ bad-value
  words: {applicant: china, statement: x, source: s}
  words2: {applicant: china, statement: y, source: s}
`);
  });

  it('finds facts by applicant and measure, in file order', () => {
    const base = checkFactFiles(`${COMMON}
//- facts/b.yaml
facts:
  b: {applicant: china, measure: ai, figure: 5, period: 2021, source: s}
//- facts/a.yaml
facts:
  z: {applicant: china, measure: ai, figure: 6, period: 2022, source: s}
  y: {applicant: china, measure: share, figure: 6%, source: s}
  x: {applicant: us, measure: ai, figure: 6, source: s}
  w: {applicant: us, statement: words, source: s}
`);
    const ids = (facts: readonly { id: string }[]): string => facts.map(({ id }) => id).join(' ');
    assert.equal(ids(base.factsOf('china')), 'z y b');
    assert.equal(ids(base.factsOf('china', 'ai')), 'z b');
    assert.equal(ids(base.factsOf('us')), 'x w');
    assert.equal(ids(base.factsOfMeasure('ai')), 'z x b');
    assert.equal(ids([...base.factsOf('none'), ...base.factsOf('china', 'none'), ...base.factsOfMeasure('none')]), '');
  });

  it('unused-fact: facts in force that no note uses', () => {
    const base = checkFactFiles(`${COMMON}
//- facts/a.yaml
facts:
  a: {applicant: china, measure: ai, figure: 5, source: s}
  b: {applicant: china, measure: ai, figure: 6, source: s, supersedes: a}
  c: {applicant: us, measure: ai, figure: 6, source: s, supersedes: b}
  d: {applicant: us, statement: words, source: s}
`);
    assert.deepEqual(
      [...base.superseded].map(([id, fact]) => `${id} ${fact.id}`),
      ['a c', 'b c'],
    );
    const unused = unusedFacts(base, new Set(['d']));
    assert.deepEqual(
      unused.map(({ code, path, args }) => [code, path, args.id]),
      [['unused-fact', 'facts/a.yaml', 'c']],
    );
  });

  it('does not depend on the order in which files come, and merging nothing is an empty base', () => {
    const files = ['b', 'a', 'c'].map((name) => parseFactFile(`facts/${name}.yaml`, 'applicants:\n  x: {name: X}\n'));
    const [one, other] = [mergeFactBase(files), mergeFactBase([...files].reverse())];
    assert.deepEqual(one.problems, other.problems);
    assert.equal(one.problems.length, 2);
    assert.equal(mergeFactBase([]).problems.length, 0);
  });
});
