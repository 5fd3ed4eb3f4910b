import assert from 'node:assert/strict';
import * as z from 'zod';
import { factFileSchema, parseFactFile } from '../../../src/core/factbase';
import { checkFactFiles } from './checkFactFiles';

describe('fact files: shape', () => {
  it('reads every field of the format', () => {
    const base = checkFactFiles(`
# The example of the format, in full.
---
sources:
  gazette-2024:
    title: Filing statistics 2024          # required
    publisher: Example Gazette
    author: [A. Writer, 王]
    issued: 2024-07
    accessed: 2024-09-01
    url: https://example.org/statistics#top
    language: en
    type: article
    file: ../sources/gazette-2024.txt
applicants:
  china:
    name: China
    aliases: [Chinese applicants, 中国, 我国]
    kind: country
    country: CN
  damo:
    name: Damo Academy
    aliases:
    - 达摩院
    kind: institute
    parent: china
measures:
  ai-applications:
    name: AI patent applications
  genai-applications:
    name: generative AI patent applications
    aliases: [generative AI patents, GenAI filings, 生成式人工智能专利申请]
    unit: patents
    broader: ai-applications
facts:
  china-genai-2013-2022:
    applicant: china
    measure: genai-applications
    figure: 36000
    period: 2013/2022
    source: gazette-2024
  china-genai-2014-2023:
    applicant: china
    measure: genai-applications
    figure: more than 38,000
    period: 2014/2023
    asOf: 2024-07
    source: gazette-2024
    quote: more than 38,000 generative AI patents
    locator: p. 4
    note: >
      free
      text
    supersedes: china-genai-2013-2022
  guidelines-2024:
    applicant: china
    statement: Guidelines on AI-related patent applications were issued
    source: gazette-2024
    quote: {exact: guidelines on AI, prefix: "the ", suffix: .}
`);
    assert.deepEqual([...base.facts.keys()], ['china-genai-2013-2022', 'china-genai-2014-2023', 'guidelines-2024']);
    const source = base.sources.get('gazette-2024')!;
    assert.deepEqual(source.author, ['A. Writer', '王']);
    assert.equal(source.url, 'https://example.org/statistics#top');
    assert.equal(source.issued, '2024-07');
    assert.deepEqual(base.applicants.get('damo')!.aliases, ['达摩院']);
    assert.equal(base.facts.get('china-genai-2013-2022')!.figureText, '36000');
    const fact = base.facts.get('china-genai-2014-2023')!;
    assert.deepEqual(fact.period, { from: 20140101, to: 20231231, step: 'year' });
    assert.deepEqual(fact.asOf, { from: 20240701, to: 20240731, step: 'month' });
    assert.deepEqual(fact.quote, { exact: 'more than 38,000 generative AI patents', prefix: null, suffix: null });
    assert.equal(fact.note, 'free text');
    assert.equal(fact.figure?.value, 38000);
    const statement = base.facts.get('guidelines-2024')!;
    assert.deepEqual(statement.quote, { exact: 'guidelines on AI', prefix: 'the', suffix: '.' });
    assert.equal(statement.measure, null);
    assert.equal(statement.figure, null);
    assert.equal(base.superseded.get('china-genai-2013-2022')?.id, 'china-genai-2014-2023');
  });

  it('gives the place of every record and field', () => {
    const text = 'applicants:\n  a:\n    name: 中国 🙂 # x\n    aliases: [b, "c"]\n    parent:\n';
    const [applicant] = parseFactFile('facts/a.yaml', text).applicants;
    const { place } = applicant!;
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    assert.equal(at(place.key), 'a');
    assert.equal(at(place.span), 'a:\n    name: 中国 🙂 # x\n    aliases: [b, "c"]\n    parent:');
    assert.equal(at(place.fields.name!.key), 'name');
    assert.equal(at(place.fields.name!.value), '中国 🙂');
    assert.deepEqual(place.fields.aliases!.value.items!.map(at), ['b', '"c"']);
    const parent = place.fields.parent!.value;
    assert.deepEqual([parent.start, parent.end], [text.length - 1, text.length - 1]);
  });

  it('takes numbers as they are written', () => {
    const base = checkFactFiles(`
applicants:
  360:
    name: 360
    aliases: [0360, 3.60]
measures:
  m:
    name: patents
sources:
  s:
    title: 1984
    issued: 2024
    author: 50
facts:
  f:
    applicant: 360
    measure: m
    figure: 62.50
    period: 2023
    source: s
    locator: 4
`);
    const applicant = base.applicants.get('360')!;
    assert.deepEqual([applicant.name, ...applicant.aliases], ['360', '0360', '3.60']);
    assert.equal(base.sources.get('s')!.issued, '2024');
    const fact = base.facts.get('f')!;
    assert.deepEqual([fact.applicant, fact.figureText, fact.locator], ['360', '62.50', '4']);
    assert.deepEqual(fact.period, { from: 20230101, to: 20231231, step: 'year' });
  });

  it('unknown-field: on the key, with the nearest name, and the record still loads', () => {
    const base = checkFactFiles(`
applicants:
  china:
    name: 中国 🙂
    alias: [我国]
    ^^^^^ unknown-field: did you mean “aliases”
    colour: red
    ^^^^^^ unknown-field: use one of name, aliases, kind, country, parent
    Name: x
    ^^^^ unknown-field: did you mean “name”
fact:
^^^^ unknown-field: did you mean “facts”
  a: b
defaults: 1
^^^^^^^^ unknown-field: use one of sources, applicants, measures, facts
`);
    assert.equal(base.applicants.get('china')!.name, '中国 🙂');
    assert.deepEqual(
      base.problems.map(({ repair }) => repair),
      ['aliases', null, 'name', 'facts', null],
    );
  });

  it('unknown-field: inside of a quote, and names that objects have', () => {
    const base = checkFactFiles(`
applicants:
  a:
    name: A
    __proto__: x
    ^^^^^^^^^ unknown-field
    constructor: x
    ^^^^^^^^^^^ unknown-field
  constructor:
    name: B
  toString:
  ^^^^^^^^ bad-value: cannot be an id
    name: C
sources:
  s:
    title: S
facts:
  f:
    applicant: a
    statement: x
    source: s
    quote:
      exact: y
      sufix: z
      ^^^^^ unknown-field: did you mean “suffix”
`);
    assert.equal(base.facts.get('f')!.quote?.exact, 'y');
    assert.equal(base.applicants.get('constructor')!.name, 'B');
  });

  it('missing-field: on the id, and nothing that refers to the record is in the wrong', () => {
    const base = checkFactFiles(`
sources:
  s:
  ^ missing-field: “s” has no “title”
    publisher: P
applicants:
  china:
  ^^^^^ missing-field: “china” has no “name”
  us:
    name: US
    parent: china
measures:
  m: {name: patents}
facts:
  f:
  ^ missing-field: “f” has no “figure”
    applicant: us
    measure: m
    source: s
  g:
  ^ missing-field: “g” says nothing
    applicant: us
    source: s
  h:
  ^ missing-field: “h” says nothing
  ^ missing-field: “h” has no “source”
    applicant: us
    statment: x
    ^^^^^^^^ unknown-field: did you mean “statement”
  i:
    applicant: us
    measure: m
    figure: 5
    source: s
    supersedes: f
`);
    assert.deepEqual([...base.facts.keys()], ['i']);
    assert.deepEqual([...base.unread.facts.keys()], ['f', 'g', 'h']);
    assert.equal(base.unread.applicants.get('china')!.place.path, 'facts/a.yaml');
  });

  it('bad-value: on the value, and the rest of the record loads', () => {
    const base = checkFactFiles(`
sources:
  s:
    title: S
    issued: July 2024
            ^^^^^^^^^ bad-value: must be a date
    accessed: 2024/2025
              ^^^^^^^^^ bad-value: must be a date
    url: example.org
         ^^^^^^^^^^^ bad-value: must be a web address
    language: english!
              ^^^^^^^^ bad-value: BCP 47
    type: artikle
          ^^^^^^^ bad-value: CSL item type
    author: {name: x}
            ^^^^^^^^^ bad-value: list of names
    publisher: true
               ^^^^ bad-value: must be text
  t:
    title: [T]
           ^^^ bad-value: must be text
applicants:
  中:
  ^ bad-value: cannot be an id
    name: x
  A B:
  ^^^ bad-value: such as “a-b”
    name: y
  china:
    name: China
    aliases: 中国, 我国
             ^^^^^^ bad-value: must be a list
    kind: companny
          ^^^^^^^^ bad-value: use one of company, university
    country: cn
             ^^ bad-value: write two capitals
    parent:
    ^^^^^^ bad-value: has no value
    name: Again
    ^^^^ bad-value: given twice
  us: US
      ^^ bad-value: must have its fields on lines below it
  uk:
    name: ''
          ^^ bad-value: has no value
measures:
  m:
    name: patents
    aliases: [a, {b: c}, ~, ' ', d]
                 ^^^^^^ bad-value: must be text
                         ^ bad-value: has no value
                            ^^^ bad-value: has no value
    unit: ~
          ^ bad-value: has no value
facts: [f]
       ^^^ bad-value: must have ids below it
`);
    const china = base.applicants.get('china')!;
    assert.equal(china.name, 'China');
    assert.deepEqual([china.aliases, china.kind, china.country, china.parent], [[], null, null, null]);
    const measure = base.measures.get('m')!;
    assert.deepEqual(measure.aliases, ['a', 'd']);
    assert.equal(measure.place.fields.aliases!.value.items!.length, 2);
    assert.deepEqual([...base.sources.keys()], ['s']);
    assert.equal(base.sources.get('s')!.type, 'article');
    const repairs = new Map(base.problems.map(({ args, repair }) => [args.field, repair]));
    assert.equal(repairs.get('type'), 'article');
    assert.equal(repairs.get('kind'), 'company');
    assert.equal(repairs.get('country'), 'CN');
    assert.equal(base.problems.find(({ repair }) => repair?.startsWith('['))?.repair, '[中国, 我国]');
  });

  it('bad-value: periods, with the EDTF that was meant', () => {
    const base = checkFactFiles(`
applicants: {a: {name: A}}
measures: {m: {name: M}}
sources: {s: {title: S}}
facts:
  f:
    applicant: a
    measure: m
    figure: 5
    source: s
    period: 2014-2023
            ^^^^^^^^^ bad-value: must be a date or an interval
    asOf: 2024-7
          ^^^^^^ bad-value: must be a date
  g:
    applicant: a
    measure: m
    figure: 7
    source: s
    period: 2024-Q2
            ^^^^^^^ bad-value
    asOf: 5.5
          ^^^ bad-value
    statement: x
    ^^^^^^^^^ bad-value: has no “statement”
`);
    assert.deepEqual(
      base.problems.slice(0, 3).map(({ repair }) => repair),
      ['2014/2023', '2024-07', '2024-34'],
    );
    assert.equal(base.facts.get('f')!.periodText, '2014-2023');
    assert.equal(base.facts.get('f')!.period, null);
    assert.equal(base.facts.get('g')!.statement, null);
  });

  it('bad-value: a file, a section or a list that is something else', () => {
    checkFactFiles('just words\n^^^^^^^^^^ bad-value: A fact file begins with');
    checkFactFiles('- a\n^^^ bad-value: A fact file begins with\n- b');
    checkFactFiles('sources: x\n         ^ bad-value: must have ids below it');
    checkFactFiles('sources:\nfacts:\n');
    const base = checkFactFiles('sources:\n  a: {title: A}\nsources:\n^^^^^^^ bad-value: given twice\n  b: {title: B}');
    assert.deepEqual([...base.sources.keys()], ['a', 'b']);
  });

  it('says nothing about empty files and comments', () => {
    for (const text of ['', '\n\n', '# nothing yet\n', '---\n', '\uFEFF', '  \t\n']) {
      const file = parseFactFile('facts/a.yaml', text);
      assert.deepEqual(file.problems, [], JSON.stringify(text));
      assert.equal(file.stale, false);
    }
  });

  it('can be made into a JSON Schema', () => {
    const schema = z.toJSONSchema(factFileSchema) as {
      properties: Record<string, object>;
      additionalProperties: boolean;
    };
    assert.deepEqual(Object.keys(schema.properties), ['sources', 'applicants', 'measures', 'facts']);
    assert.equal(schema.additionalProperties, false);
  });
});
