import * as assert from 'node:assert/strict';
import { applyEdits, completeFactFile } from '../../../src/core';
import { checked } from './checked';

const { base } = checked('');

/** What completes a fact file at its `|`. */
function completed(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completion = completeFactFile(text, offset, base, 20261122);
  const take = (label: string): string => {
    const item = completion?.items.find((one) => one.label === label);
    assert.ok(completion && item, `no ${label}`);
    const written = `${item.text.slice(0, item.cursor)}|${item.text.slice(item.cursor)}`;
    return applyEdits(text, [{ span: completion.replace, text: written }])!;
  };
  return { completion, take, labels: completion?.items.map(({ label }) => label) ?? [] };
}

const record = (line: string): string =>
  `facts:\n  # one\n  a-fact:\n    applicant: japan\n${line}\n    measure: genai\n`;

describe('completing a fact file', () => {
  it('has the sections that are not there yet', () => {
    assert.deepEqual(completed('sources:\n  a: { title: b }\n\n|').labels, ['applicants', 'measures', 'facts']);
    assert.equal(completed('fac|').take('facts'), 'facts:|');
  });

  it('has the fields that a record can have yet, those that it must have first', () => {
    const { labels, take } = completed(record('    |'));
    assert.deepEqual(labels.slice(0, 3), ['source', 'figure', 'period']);
    for (const there of ['applicant', 'measure']) assert.ok(!labels.includes(there), there);
    assert.match(take('figure'), /\n {4}figure: \|\n/);
    const statement = completed('facts:\n  a:\n    statement: b\n    |').labels;
    assert.ok(!statement.includes('figure') && !statement.includes('measure') && statement.includes('source'));
    assert.match(completed('applicants:\n  a:\n    name: b\n    al|').take('aliases'), /aliases: \[\|\]$/);
  });

  it('has the ids of what a record names', () => {
    for (const [line, id] of [
      ['    applicant: |', 'damo'],
      ['    applicant: "d|', 'damo'],
      ['    measure: l|', 'llm'],
      ['    source: |', 'gazette'],
      ['    supersedes: |', 'china-llm'],
    ] as const)
      assert.ok(completed(record(line)).labels.includes(id), line);
    assert.equal(completed(record('    supersedes: |')).labels[0], 'japan-genai');
    assert.match(completed(record('    source: ga|')).take('gazette'), /\n {4}source: gazette\|\n/);
    assert.ok(completed('applicants:\n  a:\n    parent: |').labels.includes('alibaba'));
    assert.ok(completed('measures:\n  a:\n    broader: |').labels.includes('genai'));
    const [china] = completed(record('    applicant: |')).completion?.items ?? [];
    assert.deepEqual([china?.detail, china?.filter.includes('我国')], ['China 中国', true]);
  });

  it('has kinds, types, units and what dates look like', () => {
    assert.ok(completed('applicants:\n  a:\n    kind: |').labels.includes('university'));
    assert.ok(completed('sources:\n  a:\n    type: |').labels.includes('article-newspaper'));
    assert.deepEqual(completed('measures:\n  a:\n    unit: |').labels, ['patents']);
    assert.deepEqual(completed(record('    period: |')).labels, [
      ...['2014/2023', '2014/2022', '2017/2023-09', '2025', '2026-11', '2026-11-22', '2021/2025', '2025-07/2026-06'],
    ]);
    assert.deepEqual(completed('sources:\n  a:\n    issued: |').labels, ['2026', '2026-11', '2026-11-22']);
  });

  it('does so between braces, too', () => {
    const flow = 'applicants:\n  a: { name: b, | }\n';
    assert.deepEqual(completed(flow).labels, ['aliases', 'kind', 'country', 'parent']);
    assert.equal(completed('facts:\n  a: { applicant: jap| }').take('japan'), 'facts:\n  a: { applicant: japan| }');
  });

  it('has the same with every line end', () => {
    for (const end of ['\r\n', '\r'])
      assert.ok(completed(record('    measure: |').replaceAll('\n', end)).labels.includes('llm'), JSON.stringify(end));
  });

  it('has nothing in ids, free text, lists, comments and elsewhere', () => {
    for (const text of [
      ...[
        'facts:\n  a|',
        'facts:\n  a:\n    quote: |',
        'facts:\n  a:\n    # |',
        'applicants:\n  a:\n    aliases:\n      - |',
      ],
      ...['other:\n  a:\n    |', 'facts:\n  a:\n    figure: 5 |', 'a: b: |', 'facts:\n  a: { b: { c: |'],
    ])
      assert.deepEqual(completed(text).labels, [], text);
  });
});
