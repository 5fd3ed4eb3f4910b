import * as assert from 'node:assert/strict';
import {
  applyEdits,
  factFixes,
  formatMessage,
  mergeFactBase,
  parseFactFile,
  type FactBase,
} from '../../../../src/core';

const GOOD = `# what is known
sources:
  gazette:
    title: Filing statistics   # of last year
applicants:
  china:
    name: China
  japan: { name: Japan }
measures:
  genai:
    name: generative AI patents
facts:
  china-genai-2023:
    applicant: china
    measure: genai
    figure: 38,000 # as printed
    period: 2014/2023
    source: gazette
    quote: 38,000 of them
`;

const read = (files: Readonly<Record<string, string>>): FactBase =>
  mergeFactBase(Object.entries(files).map(([path, text]) => parseFactFile(path, text)));

/** What the first fix whose title begins so makes of a file with one problem of this code; nothing may be wrong then. */
function fixed(text: string, code: string, title: string, left: readonly string[] = []): string {
  const base = read({ 'a.yaml': text });
  const problem = base.problems.find((one) => one.code === code);
  assert.ok(problem, `no ${code} among ${base.problems.map((one) => one.code).join()}`);
  const fixes = factFixes(problem, base);
  const fix = fixes.find((one) => formatMessage(one.title, one.args).startsWith(title));
  assert.ok(fix, fixes.map((one) => formatMessage(one.title, one.args)).join());
  const after = applyEdits(text, fix.edits);
  assert.ok(after !== null);
  assert.deepEqual(
    read({ 'a.yaml': after }).problems.map((one) => one.code),
    left,
    after,
  );
  return after;
}

/** Changes the good file, and fixes it back. */
function restores(from: string, to: string, code: string, title: string): void {
  assert.ok(GOOD.includes(from));
  assert.equal(fixed(GOOD.replace(from, to), code, title), GOOD);
  const windows = GOOD.replaceAll('\n', '\r\n');
  assert.equal(fixed(windows.replace(from.replaceAll('\n', '\r\n'), to), code, title), windows);
}

describe('fixes: fact files', () => {
  it('have nothing to fix where nothing is wrong', () => {
    assert.deepEqual(read({ 'a.yaml': GOOD }).problems, []);
  });

  it('give fields, references, periods and kinds that were meant', () => {
    restores('    period:', '    perod:', 'unknown-field', 'Write “period”');
    restores('applicant: china', 'applicant: chnia', 'unknown-reference', 'Write “china”');
    restores('2014/2023', '2014-2023', 'bad-value', 'Write “2014/2023”');
  });

  it('create what is referred to, as the others are written', () => {
    const applicant = GOOD.replace('applicant: china', 'applicant: south-korea');
    assert.equal(
      fixed(applicant, 'unknown-reference', 'Create “south-korea”'),
      applicant.replace(
        '  japan: { name: Japan }\n',
        '  japan: { name: Japan }\n  south-korea: { name: South Korea }\n',
      ),
    );
    const measure = GOOD.replace('measure: genai', 'measure: "large-models"');
    assert.equal(
      fixed(measure, 'unknown-reference', 'Create “large-models”'),
      measure.replace('AI patents\n', 'AI patents\n  large-models:\n    name: Large Models\n'),
    );
    const source = GOOD.replace('source: gazette', 'source: daily-news');
    assert.equal(
      fixed(source, 'unknown-reference', 'Create “daily-news”'),
      source.replace('# of last year\n', '# of last year\n  daily-news:\n    title: Daily News\n'),
    );
  });

  it('create it in the file that has others of its kind, or in a section of its own', () => {
    const facts = 'facts:\n  a:\n    applicant: china\n    statement: So it is.\n    source: gazette\n';
    const applicants = 'applicants:\n  japan:\n    name: Japan\n';
    const base = read({ 'facts/a.yaml': facts, 'facts/b.yaml': applicants });
    const edits = base.problems.flatMap((problem) => factFixes(problem, base)).flatMap((fix) => fix.edits);
    assert.deepEqual(
      edits.map(({ path, text }) => [path, text]),
      [
        ['facts/b.yaml', '\n  china:\n    name: China'],
        ['facts/a.yaml', '\nsources:\n  gazette:\n    title: Gazette'],
      ],
    );
    assert.deepEqual(
      edits.map(({ path, span }) => [path, span.start]),
      [
        ['facts/b.yaml', applicants.length - 1],
        ['facts/a.yaml', facts.length - 1],
      ],
    );
  });

  it('add a field that is missing, with what its id tells', () => {
    restores('    applicant: china\n', '', 'missing-field', 'Add “applicant”');
    restores('    name: China\n', '', 'missing-field', 'Add “name”');
    const flow = GOOD.replace('{ name: Japan }', '{ kind: country }');
    assert.equal(fixed(flow, 'missing-field', 'Add “name”'), flow.replace('{ kind', '{ name: Japan, kind'));
    const figure = GOOD.replace('    figure: 38,000 # as printed\n', '');
    assert.match(fixed(figure, 'missing-field', 'Add “figure”', ['bad-value']), /\n {4}figure: \n {4}applicant/);
  });

  it('rename what is defined twice', () => {
    const twice = GOOD.replace('  japan: { name: Japan }', '  china: { name: Nippon }');
    assert.equal(fixed(twice, 'duplicate-id', 'Rename this one to “china-2”'), twice.replace('china: {', 'china-2: {'));
  });

  it('write a figure of the quote', () => {
    restores('figure: 38,000', 'figure: 39,000', 'figure-not-in-quote', 'Write the figure of the quote: 38,000');
  });

  it('let one fact supersede the other', () => {
    const other = `  other:
    applicant: china
    measure: genai
    figure: 39,500
    period: 2014/2023
    source: gazette
`;
    assert.equal(
      fixed(GOOD + other, 'conflicting-facts', 'Let this one supersede “china-genai-2023”'),
      GOOD + other.replace('    applicant', '    supersedes: china-genai-2023\n    applicant'),
    );
  });

  it('leave a file alone that is no YAML now', () => {
    const before = parseFactFile('a.yaml', GOOD);
    const base = mergeFactBase([parseFactFile('a.yaml', `${GOOD}\n  - [`, before)]);
    assert.deepEqual(
      base.problems.flatMap((problem) => factFixes(problem, base)),
      [],
    );
  });
});
