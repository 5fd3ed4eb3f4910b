import fc from 'fast-check';

const FIELDS = [
  ...['title', 'issued', 'url', 'file', 'name', 'aliases', 'kind', 'country', 'parent', 'unit', 'broader', 'applicant'],
  ...[
    'measure',
    'figure',
    'period',
    'asOf',
    'source',
    'quote',
    'locator',
    'supersedes',
    'statement',
    'nme',
    '__proto__',
  ],
];
const VALUES = [
  ...[
    'a',
    'b',
    'c',
    'more than 38,000',
    '4万余件',
    '62%',
    '5',
    '1e3',
    '2014/2023',
    '2024-07',
    '201X',
    '~',
    '',
    'true',
    '.nan',
  ],
  ...[
    '[a, b]',
    '[]',
    '[~]',
    '{exact: 5, prefix: ~}',
    '{a: b}',
    '"quoted 38,000"',
    '../x.txt',
    '../../x',
    '中国 🙂',
    'country',
    'CN',
  ],
];

const record = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...VALUES)), { maxLength: 8 })
  .map((fields) => fields.map(([name, value]) => `    ${name}: ${value}\n`).join(''));

const section = fc
  .tuple(
    fc.constantFrom('sources', 'applicants', 'measures', 'facts', 'fact'),
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'A b', 'constructor', '中'), record), { maxLength: 4 }),
  )
  .map(([name, records]) => `${name}:\n${records.map(([id, fields]) => `  ${id}:\n${fields}`).join('')}`);

/** Fact files that are YAML, with every field in every kind of record and values of every kind. */
export const factText: fc.Arbitrary<string> = fc.array(section, { maxLength: 5 }).map((sections) => sections.join(''));
