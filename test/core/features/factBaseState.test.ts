import * as assert from 'node:assert/strict';
import { factBaseState, formatMessage, mergeFactBase, parseFactFile } from '../../../src/core';
import { FACTS } from './checked';

const stateOf = (texts: readonly string[], severities: Parameters<typeof factBaseState>[1] = {}) =>
  factBaseState(mergeFactBase(texts.map((text, at) => parseFactFile(`facts/${at}.yaml`, text))), severities);
const saysOf = (...given: Parameters<typeof stateOf>): string =>
  stateOf(...given)
    .says.map(({ template, args }) => formatMessage(template, args))
    .join(', ');

const ONE = 'facts:\n  a-fact: { applicant: japan, statement: Japan does, source: gazette }\n';
const BROKEN = 'measures:\n  wind: { nane: wind power }\n';

describe('the state of a fact base', () => {
  it('counts facts and files', () => {
    assert.equal(saysOf([FACTS, ONE]), '7 facts, 2 fact files');
    assert.equal(saysOf(['']), '0 facts, 1 fact file');
  });

  it('counts the problems that are errors or warnings, as set', () => {
    const { problems, hasErrors } = stateOf([FACTS, BROKEN]);
    assert.deepEqual([problems, hasErrors], [2, true]);
    assert.equal(saysOf([FACTS, BROKEN]), '6 facts, 2 fact files, 2 problems');
    assert.equal(saysOf([FACTS, BROKEN], { 'unknown-field': 'off' }), '6 facts, 2 fact files, 1 problem');
    const hints = { 'unknown-field': 'hint', 'missing-field': 'warning' } as const;
    assert.deepEqual([stateOf([FACTS, BROKEN], hints).problems, stateOf([FACTS, BROKEN], hints).hasErrors], [1, false]);
  });
});
