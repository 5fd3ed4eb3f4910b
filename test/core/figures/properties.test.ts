import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read, readFigures } from '../../../src/core/figures';

/** Pieces that figures are made of, so that random texts are full of near misses. */
const pieces = fc.constantFrom(
  '38,000',
  '1.04',
  'million',
  'bn',
  '%',
  'per cent',
  'percentage points',
  'more than',
  'nearly',
  'about',
  'between',
  'and',
  'to',
  'from',
  '2014',
  '2023',
  '年',
  '月',
  '万',
  '亿',
  '件',
  '超过',
  '约',
  '余',
  '三',
  '十',
  '百分之',
  '分之',
  '个百分点',
  '倍',
  '翻',
  '番',
  '增长',
  '第',
  '前',
  'one',
  'half',
  'thirds',
  'first',
  'No.',
  'top',
  '-',
  '–',
  '/',
  '.',
  ',',
  '、',
  '(',
  ')',
  '§',
  'US',
  'CN',
  'GPT',
  'Q3',
  'July',
  '$',
  '€',
  '😀',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '^',
  'e',
  '×',
  '〇',
  '〜',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('figures: properties', () => {
  it('keeps spans inside the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const figure of readFigures(text)) {
          assert.ok(
            figure.start >= end && figure.end > figure.start && figure.end <= text.length,
            JSON.stringify([text, figure]),
          );
          assert.ok(figure.number.start >= figure.start && figure.number.end <= figure.end);
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          assert.ok(
            figure.value === null ? figure.low !== null && figure.high !== null : Number.isFinite(figure.value),
            JSON.stringify([text, figure]),
          );
          end = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads full-width digits and thin spaces as their plain forms', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wide = text
          .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .replace(/ /g, '\u202f');
        const plain = ({ figures }: ReturnType<typeof read>): unknown[] =>
          figures.map(({ start, end, kind, value, low, high }) => [start, end, kind, value, low, high]);
        assert.deepEqual(plain(read(wide)), plain(read(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change what stands before a blank line when text is added behind it', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const own = readFigures(before);
        assert.deepEqual(readFigures(`${before}\n\n${after}`).slice(0, own.length), own);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads every integer back from the forms it can be written in', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
        const forms = [
          `${grouped} patents`,
          `${grouped}件`,
          `${value / 1e6} million`,
          `${value / 10000}万件`,
          `${grouped} %`,
        ];
        if (String(value / 1e6).includes('e') || String(value / 10000).includes('e')) return;
        for (const form of forms) assert.equal(readFigures(form)[0]?.value, value, form);
      }),
    );
  });

  it('takes time in proportion to the text, one paragraph or many', function () {
    this.timeout(60_000);
    const hostile = [
      '1,'.repeat(1),
      '百分之',
      '一',
      '1-',
      'one hundred and ',
      'over ',
      '2023–',
      '第',
      '.5',
      '1^',
      'between 1 and ',
    ];
    for (const piece of hostile) {
      const time = (size: number): number => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        const start = performance.now();
        readFigures(text);
        return performance.now() - start;
      };
      const best = (size: number): number => Math.min(...[1, 2, 3, 4, 5].map(() => time(size)));
      best(10_000);
      const small = best(40_000);
      const large = best(160_000);
      assert.ok(large < 12 * small + 20, `${piece}: ${small} ms for 40,000 characters, ${large} ms for 160,000`);
    }
  });
});
