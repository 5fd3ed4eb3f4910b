import * as assert from 'node:assert/strict';
import { applicantTree, openFolder, type ApplicantNode, type MeasureNode } from '../../../src/core';
import { FACTS } from './checked';

function treeOf(facts: string): readonly ApplicantNode[] {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  return applicantTree(folder.base());
}

/** The tree as indented lines. */
function drawn(nodes: readonly (ApplicantNode | MeasureNode)[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'applicant')
      return [`${indent}${node.label} (${node.facts})`, ...drawn(node.children, `${indent}  `)];
    const facts = node.children.map(({ says }) => `${indent}  ${says}`);
    return [
      `${indent}${node.label ?? 'statements'}${node.description === null ? '' : `: ${node.description}`}`,
      ...facts,
    ];
  });
}

describe('the tree of applicants', () => {
  it('nests by parent, then by measure, in the order of names', () => {
    assert.deepEqual(drawn(treeOf(FACTS)), [
      'Alibaba (1)',
      '  Damo Academy (1)',
      '    statements',
      '      Damo Academy opens its patents',
      'China (4)',
      '  generative AI patents',
      '    more than 38,000',
      '    30,000',
      '    31,200',
      '  large-model patents: 4万余件 · 2017 – 2023-09',
      '    4万余件',
      'Japan (1)',
      '  generative AI patents: 3,409 · 2014–2023',
      '    3,409',
    ]);
  });

  it('has a place for applicants that no file defines, and for those whose parent none defines', () => {
    const orphan = 'applicants:\n  damo: { name: Damo Academy, parent: alibaba }\n';
    const fact = 'facts:\n  a-fact: { applicant: nobody, measure: m, figure: 5, source: s }\n';
    assert.deepEqual(drawn(treeOf(orphan + fact)), ['Damo Academy (0)', 'nobody (1)', '  m: 5', '    5']);
  });

  it('gives every node an id of its own', () => {
    const ids: string[] = [];
    const collect = (nodes: ApplicantNode['children']): void => {
      for (const node of nodes) {
        ids.push(`${node.type} ${node.id}`);
        if (node.type === 'applicant') collect(node.children);
        else ids.push(...node.children.map(({ id }) => `fact ${id}`));
      }
    };
    collect(treeOf(FACTS));
    assert.equal(new Set(ids).size, ids.length);
  });
});
