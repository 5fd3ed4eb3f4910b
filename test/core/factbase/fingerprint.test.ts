import assert from 'node:assert/strict';
import { fingerprint, mergeFactBase, parseFactFile } from '../../../src/core/factbase';
import { manyFacts } from './manyFacts';

const FIELDS = {
  applicant: 'china',
  measure: 'patents',
  figure: '"38,000"',
  period: '2014/2023',
  asOf: '2024-07',
  source: 'gazette',
  quote: 'some 38,000 patents',
};

describe('fact base: fingerprints', () => {
  it('changes with what a fact says', () => {
    const changes: Readonly<Partial<typeof FIELDS>>[] = [
      {},
      { applicant: 'japan' },
      { measure: 'grants' },
      { figure: '"38,001"' },
      { figure: '"3,800"' },
      { figure: '"38.000"' },
      { figure: 'more than 38,000' },
      { figure: 'up 38%' },
      { figure: 'down 38%' },
      { period: '2014/2022' },
      { period: '2014' },
      { asOf: '2024' },
    ];
    const prints = changes.map((change) => printOf({ ...FIELDS, ...change }));
    assert.equal(new Set(prints).size, prints.length);
    for (const print of prints) assert.match(print, /^[0-9a-z]{7}$/);
  });

  it('stays where only the way changes that it is said or known', () => {
    const same: Readonly<Record<string, string>>[] = [
      { figure: '38,000' },
      { figure: '38000' },
      { figure: '38 000' },
      { figure: '３８，０００' },
      { period: '"2014/2023"' },
      { source: 'other' },
      { quote: 'other' },
      { locator: 'p. 4' },
      { note: 'seen' },
    ];
    for (const change of same) {
      assert.equal(printOf({ ...FIELDS, ...change }), printOf(FIELDS), JSON.stringify(change));
    }
  });

  it('tells statements apart, and keeps parts apart from each other', () => {
    const statement = (text: string): string => {
      const { applicant, source } = FIELDS;
      return printOf({ applicant, statement: text, source });
    };
    assert.notEqual(statement('It opened'), statement('It closed'));
    assert.equal(statement('It opened'), statement('It   opened'));
    assert.notEqual(
      printOf({ ...FIELDS, applicant: 'a', measure: 'bc' }),
      printOf({ ...FIELDS, applicant: 'ab', measure: 'c' }),
    );
  });

  it('is the same for ever: notes hold it', () => {
    assert.equal(printOf(FIELDS), '0alhu1n');
  });

  it('hardly ever is the same for two facts', () => {
    const base = mergeFactBase([parseFactFile('a.yaml', manyFacts(20_000))]);
    const facts = [...base.facts.values()];
    const prints = new Set(facts.map((fact) => fingerprint(fact)));
    const said = new Set(
      facts.map(({ applicant, measure, figureText, periodText }) =>
        [applicant, measure, figureText, periodText].join(),
      ),
    );
    assert.ok(said.size - prints.size <= 1, `${prints.size} of ${said.size}`);
  });
});

function printOf(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `    ${key}: ${value}`);
  const file = parseFactFile('a.yaml', ['facts:', '  a:', ...lines].join('\n'));
  return fingerprint(file.facts[0]!);
}
