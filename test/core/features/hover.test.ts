import * as assert from 'node:assert/strict';
import { definitionAt, formatMessage, hoverAt } from '../../../src/core';
import { verdictMessages } from '../../../src/core/features/hover';
import { checked, FACTS } from './checked';

const NOTE = [
  'China filed more than 39,000[^china-genai] generative AI patents between 2014 and 2023, Japan 3,409.\n\n',
  'Brazil filed 512 generative AI patents.[^nothing]\n\n',
  '[^china-genai]: Example Gazette\n',
].join('');

describe('hovering', () => {
  const check = checked(NOTE);
  const at = (text: string, plus = 0) => hoverAt(check, NOTE.indexOf(text) + plus);

  it('tells of a figure what its source says, with the figure in its quote', () => {
    const hover = at('39,000');
    assert.ok(hover?.verdict);
    assert.equal(NOTE.slice(hover.span.start, hover.span.end), 'more than 39,000');
    assert.equal(hover.verdict.template, verdictMessages.mismatch);
    const [card] = hover.cards;
    assert.ok(card?.quote?.figure);
    assert.deepEqual(
      [card.applicant, card.measure, card.says, card.period, card.locator],
      ['China', 'generative AI patents', 'more than 38,000', '2014–2023', 'p. 4'],
    );
    assert.equal(card.quote.text.slice(card.quote.figure.start, card.quote.figure.end), 'more than 38,000');
    assert.deepEqual(card.source, {
      title: 'Filing statistics 2024',
      publisher: 'Example Gazette',
      issued: '2024-07',
      url: 'https://example.org/statistics',
      file: null,
    });
    assert.ok(hover.why.some(({ role }) => role === 'citation'));
  });

  it('tells that a figure agrees', () => {
    const hover = at('3,409');
    assert.equal(hover?.verdict?.template, verdictMessages.verified);
    assert.equal(hover.cards[0]?.fact.id, 'japan-genai');
    assert.ok(hover.why.some(({ role, text }) => role === 'applicant' && text === 'Japan'));
  });

  it('tells which figure is in force in place of one that is superseded', () => {
    const note = 'China filed 30,000[^china-genai-old] generative AI patents between 2014 and 2022.\n';
    const { template, args } = hoverAt(checked(note), note.indexOf('30,000'))?.verdict ?? { template: '', args: {} };
    assert.match(formatMessage(template, args), /the figure in force is “31,200”/);
  });

  it('tells that no fact is about a figure', () => {
    const hover = at('512');
    assert.equal(hover?.verdict?.template, verdictMessages.unsupported);
    assert.deepEqual(hover.cards, []);
  });

  it('tells of a footnote mark and of a definition which fact they name', () => {
    for (const offset of [NOTE.indexOf('[^china') + 3, NOTE.lastIndexOf('china-genai') + 1]) {
      const hover = hoverAt(check, offset);
      assert.equal(hover?.verdict, null);
      assert.equal(hover.cards[0]?.fact.id, 'china-genai');
      assert.match(NOTE.slice(hover.span.start, hover.span.end), /china-genai/);
    }
  });

  it('belongs to what begins, where two things touch', () => {
    const boundary = NOTE.indexOf('[^china-genai]');
    assert.equal(hoverAt(check, boundary)?.verdict, null);
    assert.notEqual(hoverAt(check, boundary - 1)?.verdict, null);
    assert.equal(at('3,409', 5)?.cards[0]?.fact.id, 'japan-genai');
  });

  it('has nothing to tell of words, of labels that name no fact, and of a place outside of the note', () => {
    for (const offset of [2, NOTE.indexOf('nothing'), -1, NOTE.length + 10]) assert.equal(hoverAt(check, offset), null);
  });

  it('does without a source, a quote or a measure that the base does not have', () => {
    const bare = 'facts:\n  a-fact: { applicant: nobody, measure: nothing, figure: 5, source: nowhere }\n';
    const hover = hoverAt(checked('Five[^a-fact] patents.\n', bare), 8);
    assert.deepEqual(
      hover?.cards.map(({ applicant, measure, quote, source }) => [applicant, measure, quote, source]),
      [['nobody', 'nothing', null, null]],
    );
  });
});

describe('going to the definition', () => {
  const check = checked(NOTE);

  it('leads from a figure, a mark and a label to the fact', () => {
    const offsets = [NOTE.indexOf('39,000'), NOTE.indexOf('[^china') + 2, NOTE.lastIndexOf('china-genai')];
    for (const offset of offsets) {
      const [place, ...others] = definitionAt(check, offset)?.places ?? [];
      assert.ok(place);
      assert.deepEqual(others, []);
      assert.equal(place.path, 'facts/a.yaml');
      assert.equal(FACTS.slice(place.key.start, place.key.end), 'china-genai');
    }
  });

  it('leads nowhere from a figure without a fact', () => {
    assert.equal(definitionAt(check, NOTE.indexOf('512')), null);
  });
});
