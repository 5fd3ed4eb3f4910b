import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { defaultSettings } from '../../../src/core/check/checkSettings';
import { parseNote } from '../../../src/core/note/parseNote';
import { factBaseOf } from './factBaseOf';
import { withFacts } from './withFacts';
import { parseFixture } from './fixture';

const sentence = 'Japan filed 3,490 generative AI patents between 2014 and 2023.';

/** The verdicts of a note on a day, and how many findings are left. */
function verdicts(note: string, today: number | null = null): [string[], number] {
  const base = factBaseOf(parseFixture(withFacts('')));
  const { judgements, findings } = checkNote(parseNote(note), base, { ...defaultSettings, today });
  return [judgements.map(({ verdict }) => verdict), findings.length];
}

describe('acceptances', () => {
  it('make a deviation from the fact they name ignored, at the end of its paragraph', () => {
    assert.deepEqual(verdicts(sentence), [['mismatch'], 1]);
    assert.deepEqual(verdicts(`${sentence} <!-- ipnotes-accept japan-genai-2014-2023: counted by hand -->`), [
      ['ignored'],
      0,
    ]);
    assert.deepEqual(verdicts(`${sentence}\n<!-- ipnotes-accept japan-genai-2014-2023 -->`), [['ignored'], 0]);
  });

  it('leave other facts and other paragraphs alone', () => {
    assert.deepEqual(verdicts(`${sentence} <!-- ipnotes-accept india-genai-2014-2023 -->`), [['mismatch'], 1]);
    assert.deepEqual(verdicts(`${sentence}\n\nMore. <!-- ipnotes-accept japan-genai-2014-2023 -->`), [['mismatch'], 1]);
  });

  it('end with the day they name', () => {
    const note = `${sentence} <!-- ipnotes-accept japan-genai-2014-2023 until=2027-01-01: for now -->`;
    assert.deepEqual(verdicts(note, 20270101), [['ignored'], 0]);
    assert.deepEqual(verdicts(note, 20270102), [['mismatch'], 1]);
    const changed = note.replace('until', 'was=0000000 until');
    assert.deepEqual(verdicts(changed, 20270101), [['ignored'], 1], 'suspect-figure');
    assert.deepEqual(verdicts(changed, 20270102), [['mismatch'], 1], 'figure-mismatch');
  });
});
