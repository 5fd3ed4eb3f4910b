import * as assert from 'node:assert/strict';
import { factTokens, parseFactFile } from '../../../src/core';

function coloured(text: string): string[] {
  return factTokens(parseFactFile('facts/a.yaml', text)).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
  );
}

describe('the colours of a fact file', () => {
  it('tell ids, references, figures, quotes and periods apart, in their order', () => {
    const text = [
      'sources:\n  gazette: { title: Filing statistics, issued: 2024-07 }\n',
      'applicants:\n  damo:\n    name: Damo Academy\n    parent: alibaba\n',
      'measures:\n  llm: { name: large models, broader: ai }\n',
      'facts:\n  damo-llm: # a remark\n    applicant: damo\n    measure: llm\n    figure: more than 400\n',
      '    period: 2017/2023-09\n    source: gazette\n    quote: more than 400 models\n    supersedes: damo-old\n',
    ].join('');
    assert.deepEqual(coloured(text), [
      'id: gazette',
      'period: 2024-07',
      'id: damo',
      'reference: alibaba',
      'id: llm',
      'reference: ai',
      'id: damo-llm',
      'reference: damo',
      'reference: llm',
      'figure: more than 400',
      'period: 2017/2023-09',
      'reference: gazette',
      'quote: more than 400 models',
      'reference: damo-old',
    ]);
  });

  it('are within lines, whatever the line ends', () => {
    const fact = (end: string): string =>
      ['facts:', '  a-fact:', '    quote: "first', '      second"', '    source: s', ''].join(end);
    for (const end of ['\n', '\r\n']) {
      assert.deepEqual(coloured(fact(end)), ['id: a-fact', 'quote: "first', 'quote: second"', 'reference: s']);
    }
  });

  it('leave the keys of a quote that is a mapping alone', () => {
    const text = 'facts:\n  a-fact: { source: s, quote: { exact: four } }\n  b-fact:\n    quote:\n      exact: four\n';
    assert.deepEqual(coloured(text), ['id: a-fact', 'reference: s', 'id: b-fact']);
  });

  it('are there for records that are not complete, and not while the file is no YAML', () => {
    assert.deepEqual(coloured('facts:\n  a-fact: { figure: 12 }\n'), ['id: a-fact', 'figure: 12']);
    assert.deepEqual(coloured('facts:\n  a-fact: { figure: "12 }\n'), []);
    assert.deepEqual(coloured(''), []);
  });
});
