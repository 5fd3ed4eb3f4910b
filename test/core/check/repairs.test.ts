import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { quickFixesAt } from '../../../src/core/features/fixes/quickFixes';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits } from '../../../src/core/text/edit';
import { formatMessage } from '../../../src/core/text/message';
import { factBaseOf } from './factBaseOf';
import { parseFixture } from './fixture';
import { withFacts } from './withFacts';

const base = factBaseOf(parseFixture(withFacts('')));

/** What writes into a note with one finding is called and what each makes of it; a star is before the preferred one. */
function fixesOf(note: string): readonly string[] {
  const check = checkNote(parseNote(note), base);
  assert.equal(check.findings.length, 1, `one finding in ${note}`);
  for (const { safe, title } of check.findings[0]!.fixes) {
    assert.ok(!safe || title.startsWith('Write the sourced'), `${title} is to be looked at`);
  }
  return quickFixesAt(check, check.findings[0]!.span).flatMap(({ title, args, action, preferred }) => {
    if (action.kind !== 'edit' || !title.startsWith('Write') || title.includes('cite')) return [];
    return [`${preferred ? '* ' : ''}${formatMessage(title, args)} → ${applyEdits(note, action.edits)}`];
  });
}

/** Asserts that the only fix of a note is preferred, and makes another note of it. */
function becomes(notes: Readonly<Record<string, string>>): void {
  for (const [note, right] of Object.entries(notes)) {
    assert.deepEqual(
      fixesOf(note).map((fix) => fix.replace(/^(\* )?.* → /s, '$1')),
      [`* ${right}`],
    );
    assert.deepEqual(checkNote(parseNote(right), base).findings, [], right);
  }
}

function haveNone(notes: readonly string[]): void {
  for (const note of notes) assert.deepEqual(fixesOf(note), [], note);
}

const SHARE = 'Between 2018 and 2022, China filed';

describe('the repair of a derived figure', () => {
  it('writes what the facts give, in its form and with its qualifier', () => {
    becomes({
      [`${SHARE} more than five times as many AI patent applications as the United States.`]: `${SHARE} more than three times as many AI patent applications as the United States.`,
      [`${SHARE} about 4.1 times as many AI patent applications as the United States.`]: `${SHARE} about 3.4 times as many AI patent applications as the United States.`,
      'Between 2014 and 2023, Japan and India together filed 4,859 generative AI patents.':
        'Between 2014 and 2023, Japan and India together filed 4,759 generative AI patents.',
      'Between 2014 and 2023, Japan and India together filed about 5,900 generative AI patents.':
        'Between 2014 and 2023, Japan and India together filed about 4,800 generative AI patents.',
      '2018年至2022年，中国的人工智能专利申请是美国的五倍。':
        '2018年至2022年，中国的人工智能专利申请是美国的三点四倍。',
      '2014年至2023年，日本和印度合计申请生成式人工智能专利4859件。':
        '2014年至2023年，日本和印度合计申请生成式人工智能专利4759件。',
    });
  });

  it('is none where no number of that form can stand there', () => {
    haveNone(['Grants of invention patents in China tripled between 2021 and 2023.']);
  });
});

describe('the repair of a direction', () => {
  it('exchanges the word, in its inflection and with its article', () => {
    becomes({
      'Trademark registrations in China fell by 9.1 percent in 2024.':
        'Trademark registrations in China rose by 9.1 percent in 2024.',
      'Trademark registrations in China had declined by 9.1 percent in 2024.':
        'Trademark registrations in China had increased by 9.1 percent in 2024.',
      'Trademark registrations in China saw a decrease of 9.1 percent in 2024.':
        'Trademark registrations in China saw an increase of 9.1 percent in 2024.',
      'Trademark registrations in Japan were up 3.2 percent in 2024.':
        'Trademark registrations in Japan were down 3.2 percent in 2024.',
      '2024年，中国商标注册量同比下降9.1%。': '2024年，中国商标注册量同比增长9.1%。',
      '2024年，日本商标注册量增长3.2%。': '2024年，日本商标注册量下降3.2%。',
    });
  });

  it('goes with the figure where that is another one as well', () => {
    becomes({
      'Trademark registrations in China fell by 4 percent in 2024.':
        'Trademark registrations in China rose by 9.1 percent in 2024.',
    });
  });

  it('is none where the word has no counterpart, or the sentence is in traditional characters', () => {
    haveNone(['2024年，中國商標註冊量同比下降9.1%。']);
  });
});

describe('the repair of a period', () => {
  it('writes the years of the fact', () => {
    becomes({
      'Between 2010 and 2014, China filed 648,500 AI patent applications.':
        'Between 2018 and 2022, China filed 648,500 AI patent applications.',
      'Trademark registrations in China reached 4.78 million in 2022.':
        'Trademark registrations in China reached 4.78 million in 2024.',
      'In 2022, China had 921,000[^china-grants-2023] invention patents granted.':
        'In 2023, China had 921,000[^china-grants-2023] invention patents granted.',
      '2022年，中国商标注册量为478万件。': '2024年，中国商标注册量为478万件。',
    });
  });

  it('is one of two where the source has a figure for the given period, too', () => {
    assert.deepEqual(fixesOf('In 2022, China had 921,000 invention patents granted.'), [
      'Write the sourced figure: 798,000 → In 2022, China had 798,000 invention patents granted.',
      'Write the period of this figure: 2023 → In 2023, China had 921,000 invention patents granted.',
    ]);
  });

  it('is none where another figure goes by the same year, or the years are given already', () => {
    haveNone([
      'In 2022, trademark registrations in China reached 4.78 million, and China had 798,000 invention patents granted.',
      'In 2022, trademark registrations in China reached 4.78 million; those of 2024 are to come.',
    ]);
  });
});

describe('the repair of an applicant', () => {
  const filed = 'filed 1,350 generative AI patents between 2014 and 2023.';

  it('writes the name in the language of the note, beside the figure', () => {
    assert.deepEqual(fixesOf(`Japan ${filed}`), [
      `* Write the sourced figure: 3,409 → Japan ${filed.replace('1,350', '3,409')}`,
      `Write the applicant of this figure: India → India ${filed}`,
    ]);
    assert.deepEqual(
      fixesOf('2014年至2023年，印度申请生成式人工智能专利3,409件。').map((fix) => fix.slice(0, 19)),
      ['* Write the sourced', 'Write the applicant'],
    );
  });

  it('is none where the name would not fit, or is there already', () => {
    for (const note of [`The Japanese ${filed}`, `Japan, like India once, ${filed}`]) {
      const fixes = quickFixesAt(checkNote(parseNote(note), base), { start: 0, end: note.length });
      assert.ok(!fixes.some(({ title }) => title.startsWith('Write the applicant')), note);
    }
  });

  it('is preferred where the fact itself is cited', () => {
    becomes({
      'Japan filed 1,350[^india-genai-2014-2023] generative AI patents.':
        'India filed 1,350[^india-genai-2014-2023] generative AI patents.',
    });
  });
});

describe('the sourced figure', () => {
  it('is written in the scale that its column has', () => {
    const table = (grants: string, share: string): string =>
      [
        '| Applicant | Invention patents granted in 2023 (thousands) | Share of AI patents, 2018–2022 (%) |',
        '| --- | --- | --- |',
        `| United States | ${grants} | ${share} |`,
        '',
      ].join('\n');
    becomes({
      [table('351.2', '18.3')]: table('315.2', '18.3'),
      [table('315.2', '81.3')]: table('315.2', '18.3'),
    });
  });

  it('is not that of a fact which supersedes one of something else', () => {
    const own = `
facts:
  money: { applicant: tencent, measure: research-spending, figure: $7 billion, source: daily }
  models: { applicant: tencent, measure: llm-applications, figure: 430, source: daily, supersedes: money }
`;
    const { findings } = checkNote(
      parseNote('Tencent had research spending of $7 billion.'),
      factBaseOf(parseFixture(withFacts('', own))),
    );
    assert.deepEqual(
      findings.map(({ code, fixes }) => [code, fixes.length]),
      [['superseded-figure', 0]],
    );
  });
});
