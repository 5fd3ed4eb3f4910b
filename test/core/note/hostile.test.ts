import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote } from '../../../src/core/note/parseNote';
import { checkNote, markdownText } from './markdownText';

const SIZE = 200_000;

/** Quadratic work on any of these takes minutes. */
const LIMIT = 10_000;

function repeat(pattern: string, length = SIZE): string {
  return pattern.repeat(Math.ceil(length / pattern.length));
}

function runsOfGrowingLength(char: string): string {
  let text = '';
  for (let length = 1; text.length < SIZE; length++) text += `${char.repeat(length)}a`;
  return text;
}

function listsWithin(): string {
  let text = '';
  for (let depth = 0; text.length < SIZE; depth++) text += `${'  '.repeat(depth)}- a\n`;
  return text;
}

const ON_ONE_LINE = [
  ...[
    'a',
    ' ',
    '\t',
    '[',
    ']',
    '*',
    '_',
    '`',
    '$',
    '<',
    '>',
    '!',
    '~',
    '|',
    '\\',
    '&',
    '#',
    '-',
    '+',
    '=',
    '(',
    ')',
    '"',
  ],
  ...['.', '@', ':', '^', '\0', '中', '。', '\ufeff', '\ud800', '1', '1.', '{', '0) '],
  ...[
    '[^',
    '[^a]',
    '[^a]: ',
    '[a](b)',
    '[a](',
    '[](<a',
    '[](',
    '![',
    '[[]',
    '[a][',
    '*a]',
    'a* ',
    '*a',
    '*a **b ',
    '_a*',
  ],
  ...[
    '<a:',
    '<!--',
    '<?',
    '<a b="',
    '<a ',
    '</a',
    '<!A',
    '<![CDATA[',
    '<sup>',
    '<sup>1</sup>',
    '- ',
    '> ',
    '1. ',
    '> - ',
  ],
  ...[
    '``` `` ',
    '$$',
    '$a ',
    '\\$',
    '&amp;',
    '&a',
    'a@',
    'a.b@',
    'http://a.b/)',
    'www.a',
    '~~a',
    '~~ a ~~',
    '[a]: b "',
  ],
  ...['|-', '|a', 'U.S. ', 'No. ', 'A.', '? ', '"." '],
];

const ON_MANY_LINES = [
  ...[
    '- a\n',
    '> a\n',
    '>a\n',
    '>*a*\n',
    '>     *a*\n',
    '# a\n',
    '|a|\n',
    '>|a|\n',
    '- \n',
    '1.\n',
    '```\n',
    '$$\n',
    'a\n\n',
  ],
  ...[
    '[a]: b\n',
    '[a]: b "\n',
    '[a\n',
    '[^a]: b\n',
    '[^a]:\n\n    b\n',
    'a\n',
    'a  \n',
    '  \n',
    'a\\\n',
    '中\n',
    '\r\n',
    'a\r',
  ],
  ...['---\n', '===\n', 'a\n=\n', '    a\n', '- [ ] a\n', '<!-- a\n', '<!--a-->\n', '<div>\n', '*a\n', 'a|b\n-|-\n'],
];

const CONSTRUCTED: Record<string, () => string> = {
  'runs of backticks, each longer than the one before': () => runsOfGrowingLength('`'),
  'runs of asterisks, each longer than the one before': () => runsOfGrowingLength('*'),
  'white space where a table might begin': () => `a|b\n${' '.repeat(SIZE)}- x`,
  'white space after the first cell of a delimiter row': () => `a|b\n-${' '.repeat(SIZE)}x`,
  'lists within lists': listsWithin,
  'lists within lists, then blank lines': () => `${repeat('- ', SIZE / 2)}a\n${repeat('\n', SIZE / 2)}`,
  '10,000 block quotes within each other': () => `${'>'.repeat(10_000)} a\n`.repeat(10),
  'emphasis over many quoted lines': () => `> **${repeat('a\n> ')}**`,
  'paragraphs just under the bound': () => repeat(`${repeat('*a', 2890)}\n\n`),
  'half links just under the bound': () => repeat(`${repeat('[](', 3500)}\n\n`),
  'front matter of brackets': () => `---\nipnotes: ${'['.repeat(SIZE)}\n---\n`,
  'front matter that is not closed': () => `---\n${repeat('ipnotes: a\n')}`,
  'random characters': () => {
    let [text, seed] = ['', 1];
    while (text.length < SIZE) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      text += String.fromCharCode(seed >> 15);
    }
    return text;
  },
};

describe('any text', function () {
  this.timeout(LIMIT);

  for (const pattern of [...ON_ONE_LINE, ...ON_MANY_LINES]) {
    it(`is read in linear time: ${JSON.stringify(pattern)} again and again`, () => {
      parseNote(repeat(pattern));
    });
  }

  for (const [name, text] of Object.entries(CONSTRUCTED)) {
    it(`is read in linear time: ${name}`, () => {
      parseNote(text());
    });
  }

  it('keeps its prose where only one line of a paragraph is too much', () => {
    const { blocks } = parseNote(`one *two*\n${'*a'.repeat(3000)}\nthree **four**\n`);
    assert.deepEqual(
      blocks.map(({ prose }) => prose.text),
      ['one two \ufffc three four'],
    );
  });

  it('is read in whole however long a plain paragraph is', () => {
    const line = 'China filed 38,000 patents.\n';
    const { blocks } = parseNote(line.repeat(4000));
    assert.equal(blocks[0]?.sentences.length, 4000);
  });

  it('gives blocks in order, with all spans inside and places that only grow', () => {
    fc.assert(fc.property(fc.oneof(markdownText, fc.string({ unit: 'binary', maxLength: 200 })), checkNote), {
      numRuns: 500,
    });
  });

  it('reads the same with any kind of line break', () => {
    const proses = (text: string) => parseNote(text).blocks.map(({ prose }) => prose.text);
    fc.assert(
      fc.property(markdownText, (text) => {
        const lines = text.replace(/[ \t\r]*(?:\n|$)/g, '\n');
        // White space after the mark of an empty item or task says something.
        fc.pre(!/(?:[-*+\]]|\d[.)])$/m.test(lines));
        assert.deepEqual(proses(lines.replaceAll('\n', '\r')), proses(lines));
        assert.deepEqual(proses(lines.replaceAll('\n', '\r\n')), proses(lines));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same behind a byte order mark', () => {
    const text = '# A\n\n38,000 **b**\n';
    const [plain, marked] = [parseNote(text), parseNote(`\ufeff${text}`)];
    assert.deepEqual(
      marked.blocks.map(({ start, end, kind }) => [start - 1, end - 1, kind]),
      plain.blocks.map(({ start, end, kind }) => [start, end, kind]),
    );
    assert.deepEqual(marked.blocks[1]?.prose.toSource({ start: 0, end: 8 }), { start: 6, end: 16 });
  });
});
