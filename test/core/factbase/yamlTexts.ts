import fc from 'fast-check';
import { ODD_KEYS, ODD_SCALARS } from './oddYaml';

const plain = fc.constantFrom('a', 'b: c', 'word', '1', 'more than 38,000', '"a"', '[a, b]', '中国');
const scalar = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 2, arbitrary: fc.constantFrom(...ODD_SCALARS) });
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'c', 'id', 'figure', '中国') },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_KEYS) },
);
const separator = fc.oneof(
  { weight: 12, arbitrary: fc.constant(': ') },
  { weight: 1, arbitrary: fc.constantFrom(':', ' : ', ':  ', ':\t', '', ' ', ':\n', ': # c\n', ':\r', ': |\n') },
);
const comment = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' # c', '# c', ' ', '  ', '\t', '\t# c', ' #', ' # a: b', ' #🙂') },
);
const indentation = fc.oneof(
  { weight: 20, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  ', '\t') },
);
const filler = fc.oneof(
  { weight: 20, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\n',
      '  \n',
      '# c\n',
      '   # c: d\n',
      '\t\n',
      '#\n',
      '---\n',
      '...\n',
      '      \n',
      ' x\n',
    ),
  },
);

/** Some lines at a depth. */
type Block = (depth: number) => string;

const dashes: fc.Arbitrary<Block> = fc
  .array(scalar, { minLength: 1, maxLength: 3 })
  .map((items) => (depth) => list(items, depth));
const words: fc.Arbitrary<Block> = fc.array(scalar, { maxLength: 2 }).map((lines) => (depth) => indented(lines, depth));

/** A value that begins on the line of its key and goes on below: `|`, `>`, a quotation, words. */
const spread: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom(
      '|',
      '>',
      '|-',
      '>-',
      '|',
      '>',
      '|+',
      '| # c',
      '|2',
      '"a',
      "'a",
      '"a b ',
      "'a b",
      'a b',
      'a',
      '"',
      "'",
      '- a',
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom(0, 0, 0, 0, 0, 1, -1, -20),
        fc.constantFrom(
          'a',
          'b c',
          'b ',
          "it''s",
          'a: b',
          '# c',
          'a # c',
          '',
          '',
          '- a',
          '"',
          '\\"',
          '\\',
          'a\tb',
          '🙂',
          '&a',
          '}',
          'b\r',
          ' ',
        ),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('', '', '"', "'", '" # c', "' ", '"x'),
  )
  .map(([head, lines, close]) => (depth) => {
    const texts = lines.map(([extra, line]) => ' '.repeat(Math.max(0, depth + extra)) + line);
    return `${[head, ...texts].join('\n')}${close}\n`;
  });

const { map } = fc.letrec<Record<'block' | 'map', Block>>((tie) => ({
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, dashes, tie('map'), words),
  map: fc
    .array(
      fc.tuple(
        fc.tuple(filler, indentation, key, separator, comment),
        fc.option(scalar, { freq: 3 }),
        fc.option(spread, { freq: 2 }),
        tie('block'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((pairs) => (depth: number) => {
      const lines = pairs.map(([[fill, extra, name, colon, after], value, below, inner]) => {
        const pad = ' '.repeat(depth) + extra;
        if (below !== null) return `${fill}${pad}${name}: ${below(depth + 2)}`;
        if (value !== null) return `${fill}${pad}${name}${colon}${value}${after}\n`;
        return `${fill}${pad}${name}:${after}\n${inner(depth + (name.length % 2 ? 2 : 4))}`;
      });
      return lines.join('');
    }),
}));

function list(items: readonly string[], depth: number): string {
  const pad = ' '.repeat(items.length % 2 ? depth : Math.max(0, depth - 2));
  return items.map((item) => `${pad}- ${item}\n`).join('');
}

/** Lines by themselves: a scalar below its key, the text of a block scalar, or neither. */
function indented(lines: readonly string[], depth: number): string {
  return lines.map((line) => `${' '.repeat(depth)}${line}\n`).join('');
}

const pieces = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '\r',
    '\r\n',
    ':',
    ': ',
    '#',
    ' #',
    '- ',
    '-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
  ],
  ...[
    '? ',
    '!',
    '%',
    '@',
    '`',
    '~',
    '---\n',
    '...\n',
    '\ufeff',
    '\u00a0',
    '\u0085',
    '\u2028',
    '🙂',
    '0',
    '\\',
    '\\n',
    '<<: ',
    'x',
  ],
);

const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3 }), fc.option(pieces));

/** Texts in the shape of fact files, some with accidents in them, some cut and mended at random. */
export const yamlText: fc.Arbitrary<string> = fc
  .tuple(
    map,
    fc.array(edit, { maxLength: 2 }),
    fc.constantFrom(
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '---\n',
      '\ufeff',
      '# c\n',
      '\n\n',
      '--- # c\n',
      '%YAML 1.2\n---\n',
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([make, edits, before, windows, trimmed]) => {
    let text = before + make(0);
    if (trimmed) text = text.replace(/\n$/, '');
    if (windows) text = text.replaceAll('\n', '\r\n');
    for (const [where, drop, insert] of edits) {
      const at = Math.floor(where * text.length);
      text = text.slice(0, at) + (insert ?? '') + text.slice(at + drop);
    }
    return text;
  });
