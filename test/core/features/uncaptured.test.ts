import * as assert from 'node:assert/strict';
import { makeSearchable, openFolder, uncaptured, type FactBase } from '../../../src/core';
import { assertCostsAtMost } from '../check/assertCostsAtMost';

const FACTS = `sources:
  review: { title: Harbour Review, file: ../sources/review.txt }
  other: { title: Another one }
facts:
  robots: { applicant: norland, measure: robots, figure: 'more than 12,400', source: review }
  share: { applicant: norland, measure: share, figure: 62%, source: review }
  elsewhere: { applicant: norland, measure: robots, figure: 310, source: other }
`;

function baseWith(text: string, facts = FACTS): FactBase {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  folder.setSourceText('sources/review.txt', searchable(text));
  return folder.base();
}

function searchable(text: string) {
  return last(makeSearchable(text));
}

function last<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The excerpts, each figure in brackets. */
function list(text: string): string[] {
  const found = last(uncaptured('review', baseWith(text)));
  return (found?.figures ?? []).map(({ span, excerpt }) => {
    const { start, end } = excerpt.span;
    assert.equal(excerpt.text.slice(start, end), text.slice(span.start, span.end));
    return `${excerpt.text.slice(0, start)}[${excerpt.text.slice(start, end)}]${excerpt.text.slice(end)}`;
  });
}

describe('figures of a source that no fact has', () => {
  it('are told in their order, with the words around them', () => {
    assert.deepEqual(
      list(
        'Norland filed 12,400 robot patents in 2023, 62 per cent of all.\nNorland owns 310 of them\nand licenses 45 patents.\n',
      ),
      ['Norland owns [310] of them', 'and licenses [45] patents.'],
    );
  });

  it('are not those that the text repeats, however they are written, nor years', () => {
    assert.deepEqual(list('In 2023: 12,400.\n\n诺兰申请了1.24万件，占62%；其中发明专利9000件。'), [
      '诺兰申请了1.24万件，占62%；其中发明专利[9000]件。',
    ]);
  });

  it('are as many with line ends of any kind and behind emoji', () => {
    assert.deepEqual(list('🚢 Norland\r\nowns 310.\r\n\r\nIt licenses 45.'), ['owns [310].', 'It licenses [45].']);
  });

  it('are those of the text as it was read whole, though it is read in stretches', () => {
    const text = Array.from({ length: 3000 }, (_, at) => `Norland filed ${at + 20_000} patents.\n\n`).join('');
    const found = last(uncaptured('review', baseWith(text)));
    assert.equal(found?.figures.length, 3000);
    assert.ok(found.figures.every(({ span }, at) => text.slice(span.start, span.end) === String(at + 20_000)));
  });

  it('are none where the source has no text, or is not known', () => {
    assert.equal(last(uncaptured('other', baseWith('310'))), null);
    assert.equal(last(uncaptured('nobody', baseWith('310'))), null);
    assert.deepEqual(last(uncaptured('review', baseWith('')))?.figures, []);
  });

  it('are told in linear time, also of one long line', function () {
    this.timeout(30_000);
    const read = (count: number): void => {
      const text = Array.from({ length: count }, (_, at) => `owns ${at + 20_000} patents`).join(', ');
      assert.equal(last(uncaptured('review', baseWith(text)))?.figures.length, count);
    };
    assertCostsAtMost(
      16,
      () => read(1000),
      () => read(8000),
    );
  });
});
