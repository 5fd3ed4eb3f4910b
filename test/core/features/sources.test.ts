import * as assert from 'node:assert/strict';
import { openFolder, sourceTree } from '../../../src/core';
import { FACTS } from './checked';

function drawn(facts: string): string[] {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  return sourceTree(folder.base()).flatMap(({ label, publisher, issued, children, ...node }) => [
    [label, publisher, issued, node.url, node.facts].join(' | '),
    ...children.map(({ says, applicant, measure }) => `  ${says} | ${applicant} | ${measure ?? ''}`),
  ]);
}

describe('the tree of sources', () => {
  it('has the sources by title, each with its facts in the order of the file', () => {
    assert.deepEqual(drawn(FACTS), [
      '大模型专利报告 |  | 2023-11-20 |  | 1',
      '  4万余件 | China | large-model patents',
      'Filing statistics 2024 | Example Gazette | 2024-07 | https://example.org/statistics | 5',
      '  more than 38,000 | China | generative AI patents',
      '  30,000 | China | generative AI patents',
      '  31,200 | China | generative AI patents',
      '  3,409 | Japan | generative AI patents',
      '  Damo Academy opens its patents | Damo Academy | ',
    ]);
  });

  it('has sources that give no facts, and those that only facts name', () => {
    const facts = `sources:
  silent: { title: A silent one }
facts:
  a: { applicant: x, measure: m, figure: 5, source: unheard-of }
`;
    assert.deepEqual(drawn(facts), ['A silent one |  |  |  | 0', 'unheard-of |  |  |  | 1', '  5 | x | m']);
  });

  it('is empty where there is nothing', () => {
    assert.deepEqual(drawn(''), []);
  });
});
