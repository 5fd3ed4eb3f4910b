import * as assert from 'node:assert/strict';
import { applicantTree, openFolder, type FactBase } from '../../../src/core';
import { FACTS } from './checked';

type Node = ReturnType<typeof applicantTree>[number] | ReturnType<typeof applicantTree>[number]['children'][number];
type Options = Partial<Parameters<typeof applicantTree>[1]>;

function baseOf(facts: string): FactBase {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  return folder.base();
}

function treeOf(facts: string, options: Options = {}): readonly Node[] {
  const countryName = (code: string): string => ({ CN: 'China', JP: 'Japan' })[code] ?? code;
  return applicantTree(baseOf(facts), { grouping: 'parent', filter: '', countryName, ...options });
}

/** The tree as indented lines. */
function drawn(nodes: readonly Node[], indent = ''): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'fact') return [`${indent}${node.says}${node.superseded ? ' (superseded)' : ''}`];
    return [`${indent}${headingOf(node)}`, ...drawn(node.children, `${indent}  `)];
  });
}

function headingOf(node: Exclude<Node, { type: 'fact' }>): string {
  if ('country' in node) return `${node.kind ?? node.country ?? 'none'} [${node.facts}]`;
  const label = node.label ?? 'statements';
  return node.description === null ? `${label} (${node.facts})` : `${label}: ${node.description}`;
}

describe('the tree of applicants', () => {
  it('nests by parent, then by measure, in the order of names', () => {
    assert.deepEqual(drawn(treeOf(FACTS)), [
      'Alibaba (1)',
      '  Damo Academy (1)',
      '    statements (1)',
      '      Damo Academy opens its patents',
      'China (4)',
      '  generative AI patents (3)',
      '    more than 38,000',
      '    30,000 (superseded)',
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
    assert.deepEqual(drawn(treeOf(orphan + fact, { grouping: 'kind' })), [
      'none [1]',
      '  Damo Academy (0)',
      '  nobody (1)',
      '    m: 5',
      '      5',
    ]);
  });

  it('orders Chinese names by their reading', () => {
    const names = ['中国', '阿里巴巴', '百度', '华为'].map((name, index) => `  a${index}: { name: ${name} }`);
    assert.deepEqual(drawn(treeOf(`applicants:\n${names.join('\n')}\n`)), [
      '阿里巴巴 (0)',
      '百度 (0)',
      '华为 (0)',
      '中国 (0)',
    ]);
  });

  it('puts all applicants of a kind together, kinds in the order of the format and those without one last', () => {
    const facts = `${FACTS}  other: { applicant: somebody, measure: genai, figure: 7, source: gazette }\n`;
    assert.deepEqual(drawn(treeOf(facts, { grouping: 'kind' })), [
      'company [0]',
      '  Alibaba (0)',
      'institute [1]',
      '  Damo Academy (1)',
      '    statements (1)',
      '      Damo Academy opens its patents',
      'country [5]',
      '  China (4)',
      '    generative AI patents (3)',
      '      more than 38,000',
      '      30,000 (superseded)',
      '      31,200',
      '    large-model patents: 4万余件 · 2017 – 2023-09',
      '      4万余件',
      '  Japan (1)',
      '    generative AI patents: 3,409 · 2014–2023',
      '      3,409',
      'none [1]',
      '  somebody (1)',
      '    generative AI patents: 7',
      '      7',
    ]);
  });

  it('puts all applicants of a country together, by the name of the country; one without has that of its parent', () => {
    const facts = `applicants:
  alibaba: { name: Alibaba, country: CN }
  damo: { name: Damo Academy, parent: alibaba }
  panasonic: { name: Panasonic, country: JP }
  zenith: { name: Zenith, country: AT }
  nowhere: { name: Nowhere }
`;
    assert.deepEqual(drawn(treeOf(facts, { grouping: 'country' })), [
      'AT [0]',
      '  Zenith (0)',
      'CN [0]',
      '  Alibaba (0)',
      '  Damo Academy (0)',
      'JP [0]',
      '  Panasonic (0)',
      'none [0]',
      '  Nowhere (0)',
    ]);
  });

  it('puts applicants below each measure that they have facts of, statements last', () => {
    assert.deepEqual(drawn(treeOf(FACTS, { grouping: 'measure' })), [
      'generative AI patents (4)',
      '  China (3)',
      '    more than 38,000',
      '    30,000 (superseded)',
      '    31,200',
      '  Japan: 3,409 · 2014–2023',
      '    3,409',
      'large-model patents (1)',
      '  China: 4万余件 · 2017 – 2023-09',
      '    4万余件',
      'statements (1)',
      '  Damo Academy (1)',
      '    Damo Academy opens its patents',
    ]);
  });

  it('keeps only what a filter finds, with what is above it, in every grouping', () => {
    assert.deepEqual(drawn(treeOf(FACTS, { filter: '达摩院' })), [
      'Alibaba (1)',
      '  Damo Academy (1)',
      '    statements (1)',
      '      Damo Academy opens its patents',
    ]);
    for (const grouping of ['kind', 'measure'] as const) {
      const lines = drawn(treeOf(FACTS, { grouping, filter: 'japan' })).map((line) => line.trim());
      assert.equal(lines.length, grouping === 'kind' ? 4 : 3, lines.join('\n'));
      assert.equal(lines.at(-1), '3,409');
    }
    assert.deepEqual(treeOf(FACTS, { filter: 'no such thing' }), []);
  });

  it('finds an applicant that has no facts by its names', () => {
    const facts = 'applicants:\n  acme: { name: Acme, aliases: [艾克米] }\n  other: { name: Other }\n';
    assert.deepEqual(drawn(treeOf(facts, { filter: '艾克' })), ['Acme (0)']);
  });

  it('gives every node an id of its own', () => {
    for (const grouping of ['parent', 'kind', 'country', 'measure'] as const) {
      const ids: string[] = [];
      const collect = (nodes: readonly Node[]): void => {
        for (const node of nodes) {
          ids.push(`${node.type} ${node.id}`);
          if (node.type !== 'fact') collect(node.children);
        }
      };
      collect(treeOf(FACTS, { grouping }));
      assert.ok(ids.length > 8);
      assert.equal(new Set(ids).size, ids.length, grouping);
    }
  });
});
