import * as assert from 'node:assert/strict';
import { acceptableAt, acceptFigure, applyEdits, fingerprint, type Grounds } from '../../../../src/core';
import { checked } from '../checked';

const HOW = `was=${fingerprint(checked('').base.facts.get('japan-genai')!)}`;

/** Accepts the figure 3,490 of a note about the generative AI patents of Japan. */
function accepted(note: string, grounds: Partial<Grounds> = {}): string {
  const check = checked(note);
  const found = acceptableAt(check, note.indexOf('3,490') + 1);
  assert.ok(found !== null, `there is nothing to accept in ${note}`);
  const edit = acceptFigure(check.note, found.figure, found.fact, {
    reason: 'counted by hand',
    until: null,
    ...grounds,
  });
  assert.ok(edit !== null);
  const text = applyEdits(note, [edit]) ?? '';
  assert.deepEqual(
    checked(text).judgements.map(({ verdict }) => verdict),
    check.judgements.map(({ verdict, facts }) => (facts[0]?.id === 'japan-genai' ? 'ignored' : verdict)),
    text,
  );
  return text;
}

describe('fixes: accepting a figure', () => {
  const sentence = 'Between 2014 and 2023, Japan filed 3,490 generative AI patents.';
  const directive = `<!-- ipnotes-accept japan-genai ${HOW}: counted by hand -->`;

  it('writes a directive at the end of its paragraph', () => {
    assert.equal(accepted(sentence), `${sentence} ${directive}`);
    assert.equal(accepted(`${sentence}\nMore.  \n\nThen.\n`), `${sentence}\nMore. ${directive}  \n\nThen.\n`);
    assert.equal(accepted(`${sentence}[^a]\r\n\r\n[^a]: b\r\n`), `${sentence}[^a] ${directive}\r\n\r\n[^a]: b\r\n`);
  });

  it('writes it into items, quotations, headings and cells', () => {
    assert.equal(accepted(`- ${sentence}\n  - More.\n`), `- ${sentence} ${directive}\n  - More.\n`);
    assert.equal(accepted(`> ${sentence}\n> So.\n`), `> ${sentence}\n> So. ${directive}\n`);
    assert.equal(accepted(`## ${sentence} ##\n`), `## ${sentence} ${directive} ##\n`);
    assert.equal(accepted(`${sentence}\n---\n\nMore.\n`), `${sentence} ${directive}\n---\n\nMore.\n`);
    const table = '| Generative AI patents | 2014–2023 |\n| --- | ---: |\n| Japan | 3,490 |\n| China | 38,000 |\n';
    assert.equal(accepted(table), table.replace('3,490', `3,490 ${directive}`));
  });

  it('gives the last day, and takes the place of an acceptance that has ended', () => {
    const text = accepted(sentence, { until: '2027-01-01' });
    assert.equal(text, `${sentence} ${directive.replace(':', ' until=2027-01-01:')}`);
    const old = `${sentence} <!-- ipnotes-accept japan-genai until=2024: for now --> <!-- ipnotes-accept china-genai -->`;
    const check = checked(old);
    const edit = acceptFigure(check.note, check.judgements[0]!.figure, check.base.facts.get('japan-genai')!, {
      reason: 'counted by hand',
      until: null,
    });
    assert.equal(applyEdits(old, [edit!]), `${sentence} ${directive} <!-- ipnotes-accept china-genai -->`);
  });

  it('keeps a reason from ending the comment or the cell', () => {
    assert.equal(
      accepted(sentence, { reason: ' a --> b\nc -- d- ' }),
      `${sentence} ${directive.replace('counted by hand', 'a –› b c – d')}`,
    );
    const table = '| Generative AI patents | 2014–2023 |\n| --- | ---: |\n| Japan | 3,490 |\n';
    assert.match(accepted(table, { reason: 'a | b' }), /a \/ b -->/);
  });

  it('is for figures that differ from their fact', () => {
    assert.equal(acceptableAt(checked(sentence.replace('3,490', '3,409')), sentence.indexOf('3,4') + 1), null);
    assert.equal(acceptableAt(checked(sentence), 0), null);
    assert.equal(acceptableAt(checked('Siemens filed 3,490 things.'), 15), null);
    assert.equal(
      acceptableAt(checked('Between 2014 and 2023, China filed 38,000 generative AI patents.'), 36)?.fact.id,
      'china-genai',
    );
  });
});
