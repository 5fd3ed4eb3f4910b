import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkNote, type NoteCheck } from '../../../src/core/check/checkNote';
import type { Judgement } from '../../../src/core/check/judgement';
import { mergeFactBase, parseFactFile } from '../../../src/core/factbase';
import { parseNote } from '../../../src/core/note/parseNote';
import { factBaseOf } from './factBaseOf';
import { parseFixture } from './fixture';
import { withFacts } from './withFacts';

const base = factBaseOf(parseFixture(withFacts('')));
const empty = mergeFactBase([]);

const check = (text: string): NoteCheck => checkNote(parseNote(text), base);

/** Words of notes about the facts that tests share, in both languages, seldom well formed. */
const words = fc.constantFrom(
  ...[
    'China',
    'Japan',
    'the US',
    'Samsung',
    'Samsung Electronics',
    'Huawei',
    'Germany',
    '中国',
    '日本和印度',
    '小米',
    '百度',
  ],
  ...[
    'generative AI patents',
    'AI patents',
    'invention patents',
    'large-model grants',
    '人工智能专利',
    '发明专利授权量',
    '商标注册',
  ],
  ...[
    'filed',
    'had',
    'was founded in',
    'together',
    'respectively',
    'followed by',
    'with',
    'and',
    'than',
    'as many as',
    '分别',
    '合计',
    '是',
    '的',
  ],
  ...[
    '38,000',
    'more than 38,000',
    '6,276',
    '62%',
    '1987',
    'top ten',
    'third',
    'three times',
    '13.5 percentage points',
    '3.8万余',
    '近4万',
    '五倍',
    '第二',
  ],
  ...['in 2023', 'between 2014 and 2023', 'last year', '2023年', '2014年至2023年', 'since 2014', 'by September 2023'],
  ...['up', 'fell by', 'growth', 'share', 'if', 'will', 'not', 'not only', '预计', '同比下降', 'It', '其'],
  ...[', ', '. ', '; ', ': ', '? ', '，', '。', '、', '（', '）', ' — ', '😀', '(', ')'],
);
const marks = fc.constantFrom(
  ...[
    '[^us-genai-2014-2023]',
    '[^china-grants-2024]',
    '[^gazette]',
    '[^us-model]',
    '[^nothing]',
    '~~',
    '**',
    '`',
    '[',
    '](x)',
  ],
  ...['<!-- ipnotes-disable-line -->', '<!-- ipnotes-disable figure-mismatch -->', '<!-- ipnotes-enable -->'],
);
const breaks = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\n\n# ',
    '\n- ',
    '\n  - ',
    '\n> ',
    '\n\n| a | 2023 (%) |\n| --- | --- |\n| China |',
    '|',
    '\n```\n',
    '\n\n    ',
  ],
  ...['\n[^us-model]: ', '---\nipnotes: { applicant: japan }\ndate: 2025-01-01\n---\n'],
);
const notes = fc
  .array(fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: marks }, { weight: 1, arbitrary: breaks }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(notes, fc.string({ unit: 'binary', maxLength: 300 }));

describe('the check of any note', () => {
  it('does not throw, whatever the note and the facts are', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, facts) => {
        const note = parseNote(text);
        checkNote(note, base);
        assert.deepEqual(checkNote(note, empty).findings, []);
        checkNote(note, mergeFactBase([parseFactFile('facts/a.yaml', facts)]));
      }),
      { numRuns: 500 },
    );
  });

  it('does not throw where facts name what is not there or have no names', () => {
    const name = fc.constantFrom('China', '中国', '', '—', 'US', '  ', '38,000', '😀', 'a'.repeat(300));
    const figure = fc.constantFrom(
      '38,000',
      'more than 62%',
      'top ten',
      '1987',
      '100–120',
      'three times',
      'nonsense',
      '',
      '3个百分点',
      'half',
    );
    const yaml = fc.tuple(name, name, name, figure, figure).map(([applicant, measure, alias, one, other]) =>
      JSON.stringify({
        sources: { s: { title: alias || 's' } },
        applicants: { a: { name: applicant, aliases: [alias], parent: 'b' }, b: { name: alias, parent: 'a' } },
        measures: { m: { name: measure, aliases: [alias], unit: '%', broader: 'n' }, n: { name: alias, broader: 'm' } },
        facts: {
          f: { applicant: 'a', measure: 'm', figure: one, source: 's', period: 2023, supersedes: 'g' },
          g: { applicant: 'a', measure: 'm', figure: other, source: 's', supersedes: 'f' },
          h: { applicant: 'x', measure: 'y', figure: other, source: 'z', asOf: '2023-09' },
        },
      }),
    );
    const text = fc.array(fc.oneof(words, name, figure)).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, yaml, (note, facts) => {
        checkNote(parseNote(`${note} [^f] [^g] [^h]`), mergeFactBase([parseFactFile('facts/a.yaml', facts)]));
      }),
      { numRuns: 500 },
    );
  });

  it('has judgements in order that lie in the note and do not overlap, and findings in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { judgements, findings } = check(text);
        let at = 0;
        for (const { figure } of judgements) {
          assert.ok(
            at <= figure.start && figure.start < figure.end && figure.end <= text.length,
            'a judgement is in its place',
          );
          assert.ok(
            figure.start <= figure.number.start && figure.number.end <= figure.end,
            'a number is in its figure',
          );
          at = figure.end;
        }
        let start = 0;
        for (const { span, fixes } of findings) {
          assert.ok(
            start <= span.start && span.start < span.end && span.end <= text.length,
            'a finding is in its place',
          );
          start = span.start;
          for (const edit of fixes.flatMap(({ edits }) => edits)) {
            assert.ok(edit.span.start <= edit.span.end && edit.span.end <= text.length, 'an edit is in the note');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has one code at most for each figure', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const places = check(text)
          .findings.filter(({ code }) => code !== 'unknown-fact')
          .map(({ span }) => `${span.start}`);
        assert.equal(new Set(places).size, places.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has a mismatch wherever it has a warning about a figure, and nowhere else', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { judgements, findings } = check(text);
        const warned = findings
          .filter(({ code, severity }) => code !== 'unknown-fact' && (severity === 'warning' || severity === 'error'))
          .map(({ span }) => span.start);
        const mismatched = judgements.filter(({ verdict }) => verdict === 'mismatch').map(({ figure }) => figure.start);
        assert.deepEqual(warned, mismatched);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(notes, (text) => {
        assert.deepEqual(summary(check(text).judgements), summary(check(text).judgements));
      }),
    );
  });

  it('does not change before a paragraph that is put behind', () => {
    // Footnotes, tables and lists go on over a blank line, so that the note ends with a plain paragraph.
    const closed = notes.filter((text) => !/[`[\]<|~]|---/.test(text)).map((text) => `${text}\n\nSo it is.`);
    fc.assert(
      fc.property(
        closed,
        notes.filter((text) => /^[A-Z\p{Script=Han}]/u.test(text) && !/[`[\]<|~]|---/.test(text)),
        (text, more) => {
          const alone = check(text).judgements;
          const both = check(`${text}\n\n${more}`).judgements.filter(({ figure }) => figure.start < text.length);
          assert.deepEqual(summary(both), summary(alone));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function summary(judgements: readonly Judgement[]): readonly string[] {
  return judgements.map(
    ({ figure, verdict, facts, evidence }) =>
      `${figure.start}–${figure.end} ${verdict} ${facts.map(({ id }) => id).join()} ${evidence.map(({ text }) => text).join()}`,
  );
}
