import assert from 'node:assert/strict';
import { parseNote } from '../../../src/core/note/parseNote';
import { onlyBlock, prosesOf, sourceOf } from './proseOf';

function sourcesOf(text: string): string[] {
  return parseNote(text).blocks.map(({ start, end }) => text.slice(start, end));
}

describe('blocks of a note', () => {
  it('are paragraphs, headings, items and cells, in order', () => {
    const text = '# A\n\nb\n\n- c\n\n  d\n- [x] e\n\n1. f\n\nG\n===\n\n| h |\n|---|\n| 5 |\n';
    const { blocks } = parseNote(text);
    assert.deepEqual(
      blocks.map(({ kind, level, prose }) => `${kind} ${level} ${prose.text}`),
      [
        'heading 1 A',
        'paragraph 0 b',
        'item 0 c',
        'item 0 d',
        'item 0 e',
        'item 0 f',
        'heading 1 G',
        'cell 0 h',
        'cell 0 5',
      ],
    );
    assert.deepEqual(sourcesOf(text), ['# A', 'b', 'c', 'd', '[x] e', 'f', 'G\n===', 'h', '5']);
  });

  it('are not code, HTML, math, definitions or front matter', () => {
    assert.deepEqual(prosesOf('```\n38,000\n```\n\n~~~ x\n5'), []);
    assert.deepEqual(prosesOf('    38,000\n\n\t5\n'), []);
    assert.deepEqual(prosesOf('<div>\n38,000\n</div>\n\nafter'), ['after']);
    assert.deepEqual(prosesOf('<!-- 38,000\n\n5 -->\nafter'), ['after']);
    assert.deepEqual(prosesOf('$$\nx = 5\n\n- 6\n$$\nafter'), ['after']);
    assert.deepEqual(prosesOf('a\n$$\nx = 5\n$$\nb'), ['a', 'b']);
    assert.deepEqual(prosesOf('> $$\n> x = 5\n> $$\n> b'), ['\ufffc b']);
    assert.deepEqual(prosesOf('$$ x\n= 5\n$$\nb'), ['\ufffc b']);
    assert.deepEqual(prosesOf('[a]: http://b/38,000 "5"\n[c]: <d>\n  \'6\'\n\nafter'), ['after']);
    assert.deepEqual(prosesOf('[^a]: Gazette, 38,000\n  lazy 5\n\n    more 6\n\n    - 7\n\nafter'), ['after']);
    assert.deepEqual(prosesOf('---\ntitle: 38,000\n---\nafter'), ['after']);
    assert.deepEqual(prosesOf('***\n\n- \n\n#\n\n> \n'), []);
  });

  it('know their headings', () => {
    const text = 'a\n# H1\nb\n## H2\nc\n\nH3\n---\nd\n### H4\n# H5\ne\n';
    const { blocks } = parseNote(text);
    assert.deepEqual(
      blocks.map(({ prose, headings }) =>
        [prose.text, ...headings.map((index) => blocks[index]?.prose.text)].join(' < '),
      ),
      ['a', 'H1', 'b < H1', 'H2 < H1', 'c < H1 < H2', 'H3 < H1', 'd < H1 < H3', 'H4 < H1 < H3', 'H5', 'e < H5'],
    );
  });

  it('do not take a heading out of its quote or item', () => {
    const text = '# A\n> ## B\n> c\n\n- ## D\n  e\n- f\n\ng\n';
    const { blocks } = parseNote(text);
    assert.deepEqual(
      blocks.map(({ prose, headings }) =>
        [prose.text, ...headings.map((index) => blocks[index]?.prose.text)].join(' < '),
      ),
      ['A', 'B < A', 'c < A < B', 'D < A', 'e < A < D', 'f < A', 'g < A'],
    );
  });

  it('know that they are quoted', () => {
    const { blocks } = parseNote('a\n\n> b\n> - c\n\n- d\n  > e\n');
    assert.deepEqual(
      blocks.map(({ kind, quoted, prose }) => [prose.text, kind, quoted]),
      [
        ['a', 'paragraph', false],
        ['b', 'paragraph', true],
        ['c', 'item', true],
        ['d', 'item', false],
        ['e', 'item', true],
      ],
    );
  });

  it('have sentences in their prose', () => {
    const { prose, sentences } = onlyBlock('It grew **3.5%**. See [No. 4](x).\nEnd');
    assert.deepEqual(
      sentences.map(({ start, end, text }) => [text, prose.text.slice(start, end) === text]),
      [
        ['It grew 3.5%.', true],
        ['See No. 4.', true],
        ['End', true],
      ],
    );
  });

  it('are kept with footnote marks alone', () => {
    const block = onlyBlock('[^a]');
    assert.equal(block.prose.text, '');
    assert.deepEqual(block.references, [{ start: 0, end: 4, label: 'a', at: 0 }]);
    assert.deepEqual(block.prose.toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
  });
});

describe('tables', () => {
  const TABLE =
    'Filings, in thousands\n\n| Applicant | 2022 | **2023** |\n| --- | :-: | ---: |  \n| China | 1 \\| 2 | 38 |\n| ||7 |\n';

  it('give each cell its headers and the caption', () => {
    const { blocks } = parseNote(TABLE);
    assert.deepEqual(
      blocks
        .slice(1)
        .map(({ prose, cell }) => [
          prose.text,
          cell?.row,
          cell?.column,
          cell?.columnHeader?.text ?? null,
          cell?.rowHeader?.text ?? null,
          cell?.caption?.text ?? null,
        ]),
      [
        ['Applicant', -1, 0, null, null, 'Filings, in thousands'],
        ['2022', -1, 1, null, null, 'Filings, in thousands'],
        ['2023', -1, 2, null, null, 'Filings, in thousands'],
        ['China', 0, 0, 'Applicant', null, 'Filings, in thousands'],
        ['1 | 2', 0, 1, '2022', 'China', 'Filings, in thousands'],
        ['38', 0, 2, '2023', 'China', 'Filings, in thousands'],
        ['7', 1, 2, '2023', null, 'Filings, in thousands'],
      ],
    );
    const cell = blocks[5]?.cell;
    assert.equal(TABLE.slice(cell?.table.start).startsWith('| Applicant'), true);
    assert.deepEqual(
      cell?.columnHeader?.toSource({ start: 0, end: 4 }),
      blocks[2]?.prose.toSource({ start: 0, end: 4 }),
    );
  });

  it('read cells with their offsets', () => {
    const { blocks } = parseNote(TABLE);
    assert.equal(sourceOf(TABLE, '1 | 2', blocks[5]), '1 \\| 2');
    assert.equal(sourceOf(TABLE, '2023', blocks[3]), '2023');
    assert.equal(TABLE.slice(blocks[3]?.start, blocks[3]?.end), '**2023**');
  });

  const captionOf = (text: string): string | undefined =>
    parseNote(text).blocks.find(({ kind }) => kind === 'cell')?.cell?.caption?.text;

  it('take their caption from above, or from below where it says so', () => {
    const table = '|a|\n|-|\n|b|\n';
    assert.equal(captionOf(`# Filings\n\n${table}`), 'Filings');
    assert.equal(captionOf(`above\n\n<!-- x -->\n${table}`), 'above');
    assert.equal(captionOf(`above\n\n***\n\n${table}`), undefined);
    assert.equal(captionOf(`- item\n\n${table}`), undefined);
    assert.equal(captionOf(`${table}\nTable 1: below`), 'Table 1: below');
    assert.equal(captionOf(`${table}\n表1 专利`), '表1 专利');
    assert.equal(captionOf(`${table}\nbelow`), undefined);
    assert.equal(captionOf(`above\n\n${table}\nTable 1: below`), 'above');
  });

  it('need no pipes around, end a paragraph, and stand in quotes and items', () => {
    assert.deepEqual(prosesOf('above\na | b\n--|--\n1 | 2\n'), ['above', 'a', 'b', '1', '2']);
    assert.deepEqual(prosesOf('> |a|\n> |-|\n> |5|\n'), ['a', '5']);
    assert.deepEqual(prosesOf('- |a|\n  |-|\n  |5|\n'), ['a', '5']);
    assert.deepEqual(prosesOf('a | b\n-- -|--\n'), ['a | b -- -|--']);
    assert.deepEqual(prosesOf('a | b\n---\n'), ['a | b']);
    assert.deepEqual(prosesOf('|a|b|\n|-|\n'), ['|a|b| |-|']);
  });
});
