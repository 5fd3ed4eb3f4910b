import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cpuTime } from '../cpuTime';
import { read, readFigures } from '../../../src/core/figures';
import { inChinese, inEnglish, orderedDigits, orderedInEnglish } from './written';

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
  'Mate',
  'iPhone',
  'ISO',
  'v',
  '№',
  '号',
  '条',
  '专利',
  '特許',
  '123456',
  '2020-123456',
  '10,123,456',
  'ZL',
  '202010000000.7',
  '申请号',
  '特開',
  '麒麟',
  '下午',
  '点',
  '@',
  ':',
  '[',
  ']',
  '+',
  'Pro',
  'patent',
  'Nos',
  'U.S.',
  '1. ',
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

const wide = (text: string | number): string =>
  String(text).replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** An integer divided by a power of ten, in all its digits: 1040000 by 10⁶ is 1.04. */
function shifted(value: number, power: number): string {
  const digits = String(value).padStart(power + 1, '0');
  const decimals = digits.slice(-power).replace(/0+$/, '');
  return digits.slice(0, -power) + (decimals === '' ? '' : `.${decimals}`);
}

/** The text has one figure, of that kind and value. */
function readsOne(text: string, kind: string, value: number): void {
  const found = readFigures(text).map((figure) => [figure.kind, figure.value]);
  assert.deepEqual(found, [[kind, value]], text);
}

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

  it('keeps patent numbers inside the text, in order and apart from the figures', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { patents, figures } = read(text);
        let end = 0;
        for (const patent of patents) {
          assert.ok(patent.start >= end && patent.end > patent.start && patent.end <= text.length, text);
          assert.ok(!figures.some((figure) => figure.start < patent.end && figure.end > patent.start), text);
          end = patent.end;
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

  it('reads a text alike whatever was read before it, a very long one with it', () => {
    const text =
      'In 2023 Huawei held more than 38,000 patents, 比上年增长13.5%, several thousand of them US 10,123,456 B2.';
    const first = read(text);
    const copy = structuredClone(first);
    assert.equal(readFigures('more than 38,000 patents and 62%, '.repeat(1500)).length, 3000);
    assert.deepEqual(read(text), copy);
    assert.deepEqual(first, copy);
  });

  it('reads counts back from the forms they can be written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
        const forms = [
          `${grouped} patents`,
          `${value} patents`,
          `${grouped.replaceAll(',', ' ')} patents`,
          `${grouped.replaceAll(',', '\u202f')} patents`,
          `${grouped.replaceAll(',', '\u2009')} patents`,
          `${grouped}件`,
          `${wide(grouped)}件`,
          `${value}项`,
          `${shifted(value, 3)} thousand patents`,
          `${shifted(value, 3)}k patents`,
          `${shifted(value, 6)} million patents`,
          `${shifted(value, 6)}m patents`,
          `${shifted(value * 1000, 9)} billion patents`,
          `$${shifted(value * 1000, 9)}bn`,
          `${shifted(value, 4)}万件`,
          `${wide(shifted(value, 4))}万件`,
          `${shifted(value, 8)}亿元`,
          `${inChinese(value)}件`,
          // A formal digit alone is the character of a name far more often (伍, 陆).
          ...(value < 10 ? [] : [`${inChinese(value, 'formal')}件`]),
        ];
        for (const form of forms) readsOne(form, 'count', /b(?:illio)?n/.test(form) ? value * 1000 : value);
      }),
    );
  });

  it('reads number words back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        readsOne(`${inEnglish(value)} patents`, 'count', value);
        readsOne(`${inEnglish(value).replaceAll(' and ', ' ')} patents`, 'count', value);
        readsOne(inEnglish(value).replaceAll('-', ' ').replace(/$/, ' patents'), 'count', value);
      }),
    );
  });

  it('reads shares, points and multiples back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
        const value = Number(shifted(tenths, 1));
        for (const form of [`${value}%`, `${value} %`, `${value} per cent`, `${value} percent`, `${wide(value)}％`])
          readsOne(form, 'percent', value);
        for (const form of [`${value} percentage points`, `${value}个百分点`]) readsOne(form, 'points', value);
        for (const form of [`${value} times`, `${value}-fold`, `${value}x`, `${value}倍`])
          readsOne(form, 'multiple', value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), (value) => {
        readsOne(`${inEnglish(value)} percent`, 'percent', value);
        readsOne(`${inEnglish(value)} times`, 'multiple', value);
        readsOne(`百分之${inChinese(value)}`, 'percent', value);
        readsOne(`${inChinese(value)}倍`, 'multiple', value);
        if (value < 10) readsOne(`${inChinese(value)}成`, 'percent', value * 10);
      }),
    );
  });

  it('reads ranks back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        for (const form of [
          orderedDigits(value),
          orderedInEnglish(value),
          `No. ${value}`,
          `top ${value}`,
          `top ${inEnglish(value)}`,
          `第${value}位`,
          `第${inChinese(value)}位`,
          `前${value}名`,
          `前${inChinese(value)}名`,
        ])
          readsOne(form, 'rank', value);
      }),
    );
  });

  // scan/lexer.ts looks for groups of two digits (1,00,000) to the end of the run again at every number of it.
  it('takes time in proportion to a run of broken South Asian groups', () => {
    takesLinearTime('1,2');
  });

  // scan/numeral.ts: scaleBy and decimal make `1e-9e9` of a number below a millionth.
  it('reads scales behind very small numbers', () => {
    readsOne('0.000000001 billion patents', 'count', 1);
    readsOne('0.0000001 million patents', 'count', 0.1);
  });

  it('takes time in proportion to the text, one paragraph or many', function () {
    this.timeout(180_000);
    const hostile = [
      '1,',
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
      'US ',
      'EP 3 456 ',
      'No. 10,123,456, ',
      'Patent Nos. 1234567, ',
      '申请号123456',
      '第1、',
      '(2021)最高',
      '特開2020-',
      'a.b/',
      'a@',
      '1.a@',
      '10.1000/',
      'http://',
      '+1 22 ',
      '[1, ',
      "39°5'",
      '1. ',
      '\n1. ',
      '\n一、',
      '三、',
      'Mate 60 ',
      'the Mate 60, ',
      '搭载Mate 6',
      'ISO 9001-',
      '3点3',
      '10:30:',
      '35 U.S.C. § ',
      '麒麟9',
    ];
    for (const piece of hostile) takesLinearTime(piece);
  });
});

/** Four times the text takes about four times as long, and never anywhere near sixteen times. */
function takesLinearTime(piece: string): void {
  const time = (size: number): number => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return cpuTime(() => readFigures(text));
  };
  const best = (size: number): number => Math.min(...[1, 2, 3].map(() => time(size)));
  best(10_000);
  let [small, large] = [Infinity, Infinity];
  // A collection of garbage may fall into one run; what is quadratic is so every time.
  for (let attempt = 0; attempt < 4; attempt++) {
    small = Math.min(small, best(40_000));
    large = Math.min(large, best(160_000));
    if (large < 12 * small + 20) return;
  }
  assert.fail(`${piece}: ${small} ms for 40,000 characters, ${large} ms for 160,000`);
}
