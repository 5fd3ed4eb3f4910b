import * as assert from 'node:assert/strict';
import {
  applyEdits,
  citationsAt,
  formatMessage,
  openFolder,
  quickFixesAt,
  defaultSettings,
} from '../../../../src/core';
import { checked, FACTS } from '../checked';

const titles = (note: string): string[] =>
  quickFixesAt(checked(note), { start: 0, end: note.length }).map(({ title, args }) => formatMessage(title, args));

/** A note after the first fix whose title begins so. */
function fixed(note: string, title: string): string {
  const check = checked(note);
  const all = { start: 0, end: note.length };
  const fix = [...quickFixesAt(check, all), ...citationsAt(check, all)].find((one) =>
    formatMessage(one.title, one.args).startsWith(title),
  );
  assert.ok(fix?.action.kind === 'edit', `no fix ${title}`);
  return applyEdits(note, fix.action.edits)!;
}

describe('fixes: what is offered', () => {
  const wrong = 'Between 2014 and 2023, Japan filed 3,490 generative AI patents.';
  const definition =
    '[^japan-genai]: Example Gazette, “Filing statistics 2024”, 2024-07. “Japan with 3,409” <https://example.org/statistics> <!-- ipnotes';

  it('are listed with the best first', () => {
    assert.deepEqual(titles(wrong), [
      'Write the sourced figure: 3,409',
      'Write the figure and cite the fact: 3,409[^japan-genai]',
      'The note is right: correct the fact to “3,490”',
      'Accept this figure…',
      'Disable figure-mismatch on this line',
      'Disable figure-mismatch in this note',
    ]);
  });

  it('are only those that are preferred where a figure is cited already', () => {
    const [first, second] = titles(wrong.replace('3,490', '3,490[^japan-genai]'));
    assert.deepEqual(
      [first, second],
      ['Write the sourced figure: 3,409', 'The note is right: correct the fact to “3,490”'],
    );
  });

  it('write the figure with its footnote', () => {
    const cited = `${wrong.replace('3,490', '3,409[^japan-genai]')}\n\n${definition}`;
    assert.ok(fixed(wrong, 'Write the figure and cite').startsWith(cited));
  });

  it('cite the fact of a figure that is right', () => {
    const right = wrong.replace('3,490', '3,409');
    const cited = `${wrong.replace('3,490', '3,409[^japan-genai]')}\n\n${definition}`;
    assert.ok(fixed(right, 'Cite the fact').startsWith(cited));
    assert.deepEqual(citationsAt(checked(fixed(right, 'Cite the fact')), { start: 0, end: 200 }), []);
    assert.deepEqual(citationsAt(checked(wrong), { start: 0, end: wrong.length }), []);
  });

  it('do not change a fact that is about something else', () => {
    for (const note of [
      'Between 2014 and 2023, Japan filed 38,000 generative AI patents.',
      'Between 2010 and 2013, Japan filed 3,409 generative AI patents.',
      'Between 2014 and 2022, China filed 30,000 generative AI patents.',
      'Between 2014 and 2023, China filed 38,000 generative AI patents.',
    ]) {
      assert.ok(titles(note).includes('Accept this figure…'), note);
      assert.ok(!titles(note).some((title) => title.startsWith('The note is right')), note);
    }
  });

  it('only switch off what no fact is about', () => {
    const note = 'Between 2014 and 2023, Germany filed 400 generative AI patents.';
    assert.deepEqual(titles(note), [
      'Disable unsupported-figure on this line',
      'Disable unsupported-figure in this note',
    ]);
  });

  it('lead to the note that contradicts this one', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    const claim = (figure: string) => `In 2020, Japan filed ${figure} large-model patents.`;
    folder.check('notes/a.md', 1, `# A\n\n${claim('100')}`, defaultSettings);
    const check = folder.check('notes/b.md', 1, claim('200'), defaultSettings);
    const [fix] = quickFixesAt(check, { start: 0, end: 100 });
    assert.equal(formatMessage(fix!.title, fix!.args), 'Go to notes/a.md, line 3');
    assert.deepEqual(fix!.action, { kind: 'open', path: 'notes/a.md', line: 3 });
  });
});
