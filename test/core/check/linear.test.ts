import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { mergeFactBase, type FactBase } from '../../../src/core/factbase';
import { parseNote } from '../../../src/core/note/parseNote';
import { assertCostsAtMost } from './assertCostsAtMost';
import { baseOf, factFile, noteOf, sentence, usual, type BaseShape, type Write } from './shapes';

const FIGURES = 300;

describe('the time of a check', function () {
  this.timeout(120_000);
  let base: FactBase;

  before(() => {
    base = baseOf(usual);
  });

  /** In the length of the note. */
  const grows = (title: string, write: (figures: number) => string, least = 4): void => {
    it(`is linear in ${title}`, () => {
      const [small, large] = [parseNote(write(FIGURES)), parseNote(write(4 * FIGURES))];
      const { judgements } = checkNote(large, base);
      assert.ok(judgements.length >= least * FIGURES, `${judgements.length} judgements`);
      assertCostsAtMost(
        8,
        () => checkNote(small, base),
        () => checkNote(large, base),
      );
    });
  };

  const wrong: Write = (claim) =>
    sentence({ ...claim, value: claim.value.replace(/\d$/, (digit) => String((+digit + 1) % 10)) });
  const cited: Write = ({ value, id, measure }) => `They filed ${value}[^${id}] of the ${measure}.\n`;
  const unknown: Write = ({ value, id, measure }) => `They filed ${value}[^${id}x] of the ${measure}.\n`;
  const clause: Write = (claim) => sentence(claim).replace('. ', ', ');
  const bare: Write = ({ value }) => `${value} `;
  const chinese: Write = ({ applicant, value, year, measure }) =>
    `${year}年，${applicant.replace('Applicant', '申请人').replace(' Corp', '号')}申请第${/\d+/.exec(measure)![0]}类专利${value}件。`;

  grows('the figures of a note', (n) => noteOf(n));
  grows('figures that are wrong', (n) => noteOf(n, wrong));
  grows('figures in Chinese', (n) => noteOf(n, chinese));
  grows('the sentences of one paragraph', (n) => noteOf(n, sentence, n));
  grows('the clauses of one sentence', (n) => noteOf(n, clause, n));
  grows(
    'the figures of one sentence without a comma',
    (n) => `Applicant1 Corp filed kind1 patents ${noteOf(n, bare, n)}`,
  );
  grows('figures that cite facts', (n) => noteOf(n, cited));
  grows('marks in one paragraph', (n) => noteOf(n, cited, n));
  grows('marks in one sentence', (n) => noteOf(n, (claim) => cited(claim).replace('.\n', ',\n'), n));
  grows('marks that name no fact', (n) => noteOf(n, unknown));
  grows('marks that name one thing that is no fact', (n) => noteOf(n, (claim) => unknown({ ...claim, id: 'fact-1' })));
  grows('figures that are struck out, and others', (n) =>
    noteOf(n, (claim) => `~~It was 99.~~ ${sentence(claim)}\n`, n),
  );
  grows('the items of a list', (n) => noteOf(n, (claim) => `- ${sentence(claim)}\n`));
  grows('headings', (n) => noteOf(n, (claim) => `## ${sentence(claim)}\n\n${sentence(claim)}\n\n`));
  grows(
    'what stands under a heading of many sentences',
    (n) => `# ${noteOf(n, sentence, n).trim()}\n\n${noteOf(n, sentence, 1)}`,
  );
  grows(
    'the rows of a table',
    (n) =>
      `| Applicant | kind1 patents | Year |\n| --- | --- | --- |\n${noteOf(n, ({ applicant, value, year }) => `| ${applicant} | ${value} | ${year} |\n`, n)}`,
  );
  grows(
    'the rows of a table below a long paragraph',
    (n) =>
      `${noteOf(n, sentence, n).trim()}\n\n| Applicant | kind1 patents |\n| --- | --- |\n${noteOf(n, ({ applicant, value }) => `| ${applicant} | ${value} |\n`, n)}`,
  );
  grows('directives', (n) =>
    noteOf(
      n,
      (claim) => `<!-- ipnotes-disable unit-mismatch -->\n\n${sentence(claim)}\n\n<!-- ipnotes-enable -->\n\n`,
      1,
    ),
  );
  grows('directives that nothing closes', (n) =>
    noteOf(n, (claim) => `<!-- ipnotes-disable code-of-${claim.id} -->\n\n${sentence(claim)}\n\n`, 1),
  );
  grows('acceptances', (n) =>
    noteOf(n, (claim) => `${sentence(claim)}<!-- ipnotes-accept ${claim.id}: so it is -->\n\n`, 1),
  );
  grows('directives in one paragraph', (n) =>
    noteOf(n, (claim) => `${sentence(claim)}<!-- ipnotes-disable-line unit-mismatch -->\n`, n),
  );

  grows('figures that are changes', (n) =>
    noteOf(n, ({ applicant, measure, year }) => `In ${year} the ${measure} of ${applicant} grew by 3.1%. `),
  );
  grows('figures that are ratios', (n) =>
    noteOf(
      n,
      ({ applicant, measure, year }) =>
        `In ${year} ${applicant} filed 1.3 times as many ${measure} as Applicant0 Corp. `,
    ),
  );
  grows('figures that are ranks', (n) =>
    noteOf(
      n,
      ({ applicant, measure, year }) =>
        `In ${year} ${applicant} ranked third by ${measure}, and had the most of the ${measure}. `,
    ),
  );
  grows('changes in one sentence', (n) =>
    noteOf(n, ({ applicant, measure }) => `the ${measure} of ${applicant} grew by 3.1% from 2019, `, n),
  );

  it('is the same for a figure that stands among thousands of figures and names', () => {
    const thin = parseNote(noteOf(2000));
    for (const words of [
      '9 ',
      'kind1 patents 9 ',
      '第1类专利9',
      'Applicant1 Corp 9 ',
      'in 2023 9 ',
      'Applicant1 Corp, kind1 patents 9 in 2023 ',
    ]) {
      const dense = parseNote(words.repeat(2000));
      assertCostsAtMost(
        10,
        () => checkNote(thin, base),
        () => checkNote(dense, base),
      );
    }
  });

  /** In the size of the base, which is put together anew each time. */
  const growsWithBase = (title: string, shape: (size: number) => BaseShape, note = noteOf(200)): void => {
    it(`is linear in ${title}`, () => {
      const parsed = parseNote(note);
      const [small, large] = [factFile(shape(1000)), factFile(shape(4000))];
      assertCostsAtMost(
        8,
        () => checkNote(parsed, mergeFactBase([small])),
        () => checkNote(parsed, mergeFactBase([large])),
      );
    });
  };

  growsWithBase('the facts of the base', (facts) => ({ ...usual, facts }));
  growsWithBase('the applicants of the base', (facts) => ({ facts, applicants: facts / 2, measures: 2 }));
  growsWithBase('the measures of the base', (facts) => ({ facts, applicants: 2, measures: facts / 2 }));
  growsWithBase('the facts of one applicant and measure', (facts) => ({ facts, applicants: 1, measures: 1 }));

  const derived = noteOf(
    200,
    ({ applicant, measure, year }) =>
      `In ${year} ${applicant} ranked third by ${measure}. They grew by 3.1%, to 1.3 times those of Applicant0 Corp. `,
  );
  growsWithBase('the facts that figures are derived from', (facts) => ({ ...usual, facts }), derived);
  growsWithBase('the applicants that are ranked', (facts) => ({ facts, applicants: facts / 2, measures: 2 }), derived);
  growsWithBase('the years that a change may be between', (facts) => ({ facts, applicants: 1, measures: 1 }), derived);
});
