import * as assert from 'node:assert/strict';
import { applyEdits, correctFact, mergeFactBase, parseFactFile, readFigures } from '../../../../src/core';
import { correctedFigure } from '../../../../src/core/features/fixes/correctFact';

const file = (figure: string): string => `# what is known
facts:
  a: # the first
    applicant: b
    measure: c
    figure: ${figure}   # by hand
    source: d
`;

/** The value of `figure:` once it says what a note says. */
function corrected(figure: string, stated: string): string {
  const text = file(figure);
  const read = parseFactFile('a.yaml', text);
  const fact = mergeFactBase([read]).facts.get('a')!;
  const said = correctedFigure(fact, readFigures(stated)[0]!);
  assert.ok(said !== null);
  const edit = correctFact(read, fact, said);
  assert.ok(edit !== null);
  const after = applyEdits(text, [edit])!;
  assert.equal(parseFactFile('a.yaml', after).facts[0]?.figureText, said);
  const [start, end] = file('\0').split('\0') as [string, string];
  assert.ok(after.startsWith(start) && after.endsWith(end), `only the value changes in\n${after}`);
  return after.slice(start.length, after.length - end.length);
}

describe('fixes: correcting a fact', () => {
  it('writes the figure of the note in the form of the fact, and keeps what is around it', () => {
    assert.equal(corrected('38,000', '36,000'), '36,000');
    assert.equal(corrected('"38,000"', '36 thousand'), '"36,000"');
    assert.equal(corrected("'38,000'", 'more than 36,000'), "'more than 36,000'");
    assert.equal(corrected('more than 38,000', '3.6万'), '36,000');
    assert.equal(corrected('超过3.8万件', '36,000'), '3.6万件');
    assert.equal(corrected('426', '405'), '405');
    assert.equal(corrected('426', '4,050'), '"4,050"');
    assert.equal(corrected('62%', '63 per cent'), '63%');
    assert.equal(corrected('up 13.5 percent', '12.5%'), 'up 12.5 percent');
    assert.equal(corrected('$23.4 billion', '$24.3 billion'), '$24.3 billion');
    assert.equal(corrected('13.5 percent', '13.5 percentage points'), '13.5 percentage points');
    assert.equal(corrected('top ten', 'top five'), 'top five');
  });

  it('has nothing to write where both say the same, or the fact cannot be read', () => {
    const fact = (figure: string) => parseFactFile('a.yaml', file(figure)).facts[0]!;
    assert.equal(correctedFigure(fact('38,000'), readFigures('38 thousand')[0]!), null);
    assert.equal(correctedFigure(fact('nothing'), readFigures('38')[0]!), null);
  });

  it('leaves a file alone that is no YAML now, or whose value is no simple one', () => {
    const good = parseFactFile('a.yaml', file('38,000'));
    const stale = parseFactFile('a.yaml', 'facts: [', good);
    assert.equal(correctFact(stale, good.facts[0]!, '36,000'), null);
    for (const value of ['&x 38,000', '!!str 38,000', '>-\n      38,000']) {
      const read = parseFactFile('a.yaml', file(value));
      const edit = correctFact(read, read.facts[0]!, '36,000');
      if (edit !== null)
        assert.equal(parseFactFile('a.yaml', applyEdits(read.text, [edit])!).facts[0]?.figureText, '36,000');
    }
  });
});
