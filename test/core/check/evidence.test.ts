import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { parseNote } from '../../../src/core/note/parseNote';
import { factBaseOf } from './factBaseOf';
import { dedent, parseFixture } from './fixture';
import { withFacts } from './withFacts';

const base = factBaseOf(parseFixture(withFacts('')));

/** Why each figure of a note has its verdict: `role:words@reach`, words as they stand in the note. */
function evidence(note: string): string[] {
  const text = dedent(note);
  return checkNote(parseNote(text), base).judgements.map(({ figure, evidence }) => {
    const why = evidence.map(({ role, span, reach }) => `${role}:${text.slice(span.start, span.end)}@${reach}`);
    return `${figure.text} by ${why.join(', ')}`;
  });
}

/** The facts that each figure could have been about, and what they lacked. */
function runnersUp(note: string): string[] {
  return checkNote(parseNote(dedent(note)), base).judgements.map(({ figure, runnersUp }) =>
    [figure.text, ...runnersUp.map(({ fact, lacks }) => `${fact.id}:${lacks}`)].join(' '),
  );
}

describe('why a figure has its verdict', () => {
  it('is in the words of its clause and sentence', () => {
    assert.deepEqual(evidence('Between 2014 and 2023, **Japan** filed 3,409 *generative AI* patents.'), [
      '3,409 by applicant:Japan@clause, measure:generative AI* patents@clause, period:2014 and 2023@sentence',
    ]);
  });

  it('is in a citation alone', () => {
    assert.deepEqual(evidence('Japan filed 3,409[^japan-genai-2014-2023] of them.'), [
      '3,409 by citation:[^japan-genai-2014-2023]@citation',
    ]);
  });

  it('is in the sentences before', () => {
    const note = 'Japan counts generative AI patents. Between 2014 and 2023 it filed 3,409.';
    assert.deepEqual(evidence(note), [
      '3,409 by applicant:Japan@paragraph, measure:generative AI patents@paragraph, period:2014 and 2023@clause',
    ]);
  });

  it('is in headings and in front matter', () => {
    const note = `
      ---
      ipnotes: { applicant: japan }
      ---

      # Generative AI patents, 2014–2023

      There were 3,409.
    `;
    assert.deepEqual(evidence(note), [
      '3,409 by applicant:---\nipnotes: { applicant: japan }\n---@frontMatter, ' +
        'measure:Generative AI patents@heading, period:2014–2023@heading',
    ]);
  });

  it('is in the row, the column and the caption of a table', () => {
    const note = `
      Filed between 2014 and 2023:

      | Country | Generative AI patents |
      | --- | --- |
      | Japan | 3,409 |
    `;
    assert.deepEqual(evidence(note), [
      '3,409 by applicant:Japan@table, measure:Generative AI patents@table, period:2014 and 2023@table',
    ]);
  });

  it('is in Chinese', () => {
    assert.deepEqual(evidence('2014年至2023年，日本申请生成式人工智能专利3409件。'), [
      '3409 by applicant:日本@clause, measure:生成式人工智能专利@clause, period:2014年至2023年@sentence',
    ]);
  });

  it('is both sides of what was derived', () => {
    assert.deepEqual(evidence('Japan had 2.5 times the generative AI patents of India.'), [
      '2.5 times by applicant:Japan@clause, applicant:India@sentence, measure:generative AI patents@sentence',
    ]);
  });

  it('leaves out no other fact that it could be about', () => {
    assert.deepEqual(runnersUp('China had 798,000 invention patents granted.'), [
      '798,000 china-grants-2021:period china-grants-2023:period china-grants-2024:period',
    ]);
    assert.deepEqual(runnersUp('China had 500,000 invention patents granted.'), [
      '500,000 china-grants-2021:value china-grants-2022:value china-grants-2023:value china-grants-2024:value',
    ]);
    assert.deepEqual(runnersUp('Samsung had 6,165 invention patents granted in 2023.'), [
      '6,165 samsung-electronics-grants-2023:applicant',
    ]);
  });
});
