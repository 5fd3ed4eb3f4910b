import * as assert from 'node:assert/strict';
import {
  definitionInFacts,
  findRecords,
  linksInFacts,
  makeSearchable,
  openFolder,
  recordTitles,
  type SearchableText,
} from '../../../src/core';
import { within } from './navigateIn';

const YAML = `sources:
  review: { title: Robots, publisher: Review, issued: 2024, url: https://example.org/a, file: ../review.txt }
  outside: { title: Outside, file: /etc/passwd }
applicants:
  norland: { name: Norland, aliases: [诺兰, Norlandic firms], kind: country }
measures:
  robots: { name: robot patents, aliases: [机器人专利], unit: patents }
facts:
  norland-robots:
    applicant: norland
    measure: robots
    figure: more than 300
    period: 2023
    source: review
    quote: filed more than 300 robot patents
  opened: { applicant: norland, statement: It opened, source: review }
`;
const TEXT = 'Norland filed more than\n300 robot patents in 2023.';

function searchable(text: string): SearchableText {
  const steps = makeSearchable(text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const folder = openFolder();
folder.setFactFile('facts/a.yaml', YAML);
folder.setSourceText('review.txt', searchable(TEXT));
const base = folder.base();
const file = base.files[0]!;

/** Where a place leads: the id of a record, and the words of the source. */
function definition(part: string, nth = 1): readonly (string | null)[] | null {
  const found = definitionInFacts(file, base, within(YAML, part, nth));
  if (found === null) return null;
  const { place, text } = found;
  return [
    place && YAML.slice(place.key.start, place.key.end),
    text && (text.span === null ? text.path : text.text.slice(text.span.start, text.span.end)),
  ];
}

describe('the definition in a fact file', () => {
  it('of an id is its record', () => {
    assert.deepEqual(definition('norland', 3), ['norland', null]);
    assert.deepEqual(definition('robots', 3), ['robots', null]);
    assert.deepEqual(definition('norland', 1), ['norland', null]);
  });

  it('of a quote is the text of the source, of its source both, of a file its text', () => {
    assert.deepEqual(definition('filed more than'), [null, 'filed more than\n300 robot patents']);
    assert.deepEqual(definition('review\n'), ['review', 'filed more than\n300 robot patents']);
    assert.deepEqual(definition('../review.txt'), [null, 'review.txt']);
  });

  it('of anything else is nowhere', () => {
    assert.equal(definition('2023'), null);
    assert.equal(definition('/etc/passwd'), null);
    assert.equal(definition('Norland'), null);
  });
});

describe('the links of a fact file', () => {
  it('are addresses and files in the folder', () => {
    assert.deepEqual(
      linksInFacts(file).map(({ span, url, path }) => [YAML.slice(span.start, span.end), url, path]),
      [
        ['https://example.org/a', 'https://example.org/a', null],
        ['../review.txt', null, 'review.txt'],
      ],
    );
  });
});

describe('the records of a fact file', () => {
  it('have names and details', () => {
    assert.deepEqual(
      Object.values(recordTitles(file, base))
        .flat()
        .map(({ kind, title, detail }) => [kind, title, detail].join(' | ')),
      [
        'sources | Robots | Review, 2024',
        'sources | Outside | ',
        'applicants | Norland 诺兰 | country',
        'measures | robot patents 机器人专利 | patents',
        'facts | Norland · robot patents · more than 300 | 2023',
        'facts | Norland · It opened | ',
      ],
    );
  });

  it('are found by name, alias and id in either script', () => {
    const titles = (query: string): string[] => findRecords(base, query, 10).map(({ title }) => title);
    assert.deepEqual(titles('norlandic'), [
      'Norland 诺兰 · Norlandic firms',
      'Norland · robot patents · more than 300 · Norlandic firms',
      'Norland · It opened · Norlandic firms',
    ]);
    assert.deepEqual(titles('诺兰 机器人'), ['Norland · robot patents · more than 300 · 诺兰 机器人专利']);
    assert.deepEqual(titles('opened'), ['Norland · It opened']);
    assert.deepEqual(titles('outside'), ['Outside']);
    assert.deepEqual(titles('nobody'), []);
    assert.equal(findRecords(base, '', 3).length, 3);
  });
});
