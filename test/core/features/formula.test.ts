import * as assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { formula } from '../../../src/core/features/formula';
import { parseNote } from '../../../src/core/note/parseNote';
import { factBaseOf } from '../check/factBaseOf';
import { parseFixture } from '../check/fixture';
import { withFacts } from '../check/withFacts';

const base = factBaseOf(parseFixture(withFacts('')));

/** The formulas of the figures of a note that are recomputed. */
function formulas(note: string): string[] {
  return checkNote(parseNote(note), base).judgements.flatMap(({ computation }) =>
    computation === null ? [] : [formula(computation)],
  );
}

describe('the formula of a figure', () => {
  const cases: Readonly<Record<string, string>> = {
    'Between 2014 and 2023, Japan and India together filed 4,759 generative AI patents.': '3,409 + 1,350 = 4,759',
    'Between 2014 and 2023, Japan filed 2,059 more generative AI patents than India.': '3,409 − 1,350 = 2,059',
    'Between 2018 and 2022, China filed 3.4 times as many AI patents as the United States.': '648,500 ÷ 191,000 = 3.4×',
    'Between 2014 and 2023, Japan filed 54% as many generative AI patents as the United States.':
      '3,409 ÷ 6,276 = 54.3%',
    'Invention patents granted in China grew by 15.4% in 2023.': '921,000 ÷ 798,000 − 1 = 15.4%',
    'Between 2018 and 2022, all countries but China accounted for 38% of the world’s AI patents.': '100% − 62% = 38%',
    'Between 2014 and 2023, Japan ranked fourth by generative AI patents.': '38,000 · 6,276 · 4,155 · 3,409 → #4',
    'In 2023 China granted 921,000 invention patents, up 123,000 from 2022.': '921,000 − 798,000 = 123,000',
    'Between 2014 and 2023, Japan filed 3,409 generative AI patents.': '',
  };
  for (const [note, expected] of Object.entries(cases)) {
    it(expected || 'is none where a fact states the figure', () =>
      assert.deepEqual(formulas(note), expected === '' ? [] : [expected]),
    );
  }
});
