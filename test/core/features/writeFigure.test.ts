import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeFigure } from '../../../src/core/check/writeFigure';
import type { Fact } from '../../../src/core/factbase/factBase';
import { readFigures, type Figure } from '../../../src/core/figures';

/** The one figure of a text, as a fact or a note has it. */
function figureOf(text: string): Figure {
  const figures = readFigures(text);
  assert.equal(figures.length, 1, `${text} has ${figures.length} figures`);
  return figures[0]!;
}

function factOf(text: string): Fact {
  return {
    id: 'a-fact',
    applicant: 'china',
    measure: 'grants',
    figure: figureOf(text),
    figureText: text,
    statement: null,
    period: null,
    periodText: null,
    asOf: null,
    asOfText: null,
    source: 'gazette',
    quote: null,
    locator: null,
    note: null,
    supersedes: null,
    place: { path: 'facts/a.yaml', key: { start: 0, end: 0 }, span: { start: 0, end: 0 }, fields: {} },
  };
}

const han = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe('writing the figure of a fact', () => {
  const inForm: readonly (readonly [fact: string, like: string, written: string])[] = [
    ['38,000', '36,000', '38,000'],
    ['38,000', '36000', '38000'],
    ['38,000', '36 000', '38 000'],
    ['38,000', '36 thousand', '38 thousand'],
    ['38,000', '36k', '38k'],
    ['38,000', 'thirty-six thousand', 'thirty-eight thousand'],
    ['38,000', '3.6万', '3.8万'],
    ['38,000', '三万六千', '三万八千'],
    ['38,000', '３６，０００', '３８，０００'],
    ['38,000', '３．６万', '３．８万'],
    ['1.04 million', '1.4 million', '1.04 million'],
    ['1.04 million', '1.4 billion', '1.04 million'],
    ['1.04 million', '1.4bn', '1.04 million'],
    ['1.04 million', '1,400,000', '1,040,000'],
    ['1.04 million', '140万', '104万'],
    ['1.04 million', '1.4亿', '104万'],
    ['1,048,576', '1 million', '1,048,576'],
    ['648,512', '65万', '64.8512万'],
    ['6,276', '7 thousand', '6,276'],
    ['912', '2 thousand', '912'],
    ['912', '2千', '912'],
    ['2.2万', '23,000', '22,000'],
    ['62%', '61%', '62%'],
    ['62%', '61 per cent', '62 per cent'],
    ['62 per cent', '61%', '62%'],
    ['62%', '61 %', '62 %'],
    ['62%', '６１％', '６２％'],
    ['62%', 'sixty-one percent', 'sixty-two percent'],
    ['54.7%', 'half', '54.7%'],
    ['54.7%', 'sixty-one percent', '54.7 percent'],
    ['62%', '百分之六十一', '百分之六十二'],
    ['54.7%', '百分之六十一', '百分之五十四点七'],
    ['54.7%', '百分之61', '百分之54.7'],
    ['60%', '七成', '六成'],
    ['65%', '七成', '六成五'],
    ['54.7%', '七成', '54.7%'],
    ['62.0%', '61%', '62.0%'],
    ['62%', '62', '62%'],
    ['3 percentage points', '4 percentage points', '3 percentage points'],
    ['1 percentage point', '4 percentage points', '1 percentage point'],
    ['3个百分点', '4 percentage points', '3 percentage points'],
    ['six times', '5 times', '6 times'],
    ['6倍', 'five times', 'six times'],
    ['6倍', 'fivefold', 'sixfold'],
    ['six times', '5倍', '6倍'],
    ['two-thirds', 'half', 'two-thirds'],
    ['two-thirds', '一半', '三分之二'],
    ['1st', 'second', 'first'],
    ['1st', '2nd', '1st'],
    ['1st', 'No. 2', 'No. 1'],
    ['1st', '第二', '第一'],
    ['top ten', 'top five', 'top ten'],
    ['top ten', 'top 5', 'top 10'],
    ['top ten', '前五', '前十'],
    ['2017', '2018', '2017'],
    ['four', 'Five', 'Four'],
    ['26', 'sixteen', 'twenty-six'],
    ['100–120', '90–110', '100–120'],
    ['100–120', '90 to 110', '100 to 120'],
    ['100–120', 'between 90 and 110', 'between 100 and 120'],
    ['100–120', '90至110', '100至120'],
    ['3–4 million', '1–2 million', '3–4 million'],
    ['10–12%', '8–9%', '10–12%'],
    ['more than 38,000', '36,000', 'more than 38,000'],
    ['more than 38,000', 'over 36,000', 'over 38,000'],
    ['more than 38,000', 'Over 36,000', 'Over 38,000'],
    ['more than 38,000', 'nearly 38,000', 'more than 38,000'],
    ['more than 38,000', '近3.8万', '超过3.8万'],
    ['more than 38,000', '逾3.6万', '逾3.8万'],
    ['more than 38,000', '3.6万余', '3.8万余'],
    ['over 38,000', '36,000', 'over 38,000'],
    ['38,000', 'more than 36,000', '38,000'],
    ['4万余', '36,000', 'more than 40,000'],
    ['超过1.8万', '19,000', 'more than 18,000'],
    ['约2.2万', '2.4万', '约2.2万'],
    ['some 648,500', '650,000', 'some 648,500'],
    ['fewer than 500', '不足600', '不足500'],
    ['less than 5%', '6%', 'less than 5%'],
    ['80%以上', '70%', 'at least 80%'],
    ['10,000 or more', '9,000', '10,000 or more'],
    ['10,000 or more', '0.9万', '至少1万'],
  ];
  for (const [fact, like, written] of inForm) {
    it(`writes ${fact} as ${written} where the note says ${like}`, () => {
      assert.equal(writeFigure(factOf(fact), figureOf(like), han(like)), written);
    });
  }

  const alone: readonly (readonly [fact: string, chinese: boolean, written: string])[] = [
    ['more than 38,000', false, 'more than 38,000'],
    ['more than 38,000', true, '超过3.8万'],
    ['4万余', true, '4万余'],
    ['4万余', false, 'more than 40,000'],
    ['超过80%', false, 'more than 80%'],
    ['more than 1.04 million', true, '超过104万'],
    ['1.2亿', false, '120 million'],
    ['6,276', true, '6,276'],
    ['top ten', true, '前十'],
    ['1st', true, '第一'],
    ['前十', false, 'top ten'],
    ['2017', true, '2017'],
    ['62 per cent', true, '62%'],
    ['five', true, '5'],
  ];
  for (const [fact, chinese, written] of alone) {
    it(`writes ${fact} as ${written} into a note in ${chinese ? 'Chinese' : 'English'}`, () => {
      assert.equal(writeFigure(factOf(fact), null, chinese), written);
    });
  }

  it('writes nothing of a statement', () => {
    assert.equal(writeFigure({ ...factOf('5'), figure: null, statement: 'So it is.' }, figureOf('36,000'), false), '');
  });

  it('reads back as the figure of the fact, whatever form it is in', () => {
    const count = fc.oneof(
      fc.integer({ min: 1, max: 2e9 }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n * 1000),
    );
    const hedge = fc.constantFrom('', 'more than ', 'about ', 'nearly ', 'at least ', 'fewer than ', 'up to ');
    const plain = count.map((n) => n.toLocaleString('en-US'));
    const share = fc.integer({ min: 1, max: 999 }).map((n) => `${n / 10}%`);
    const facts = fc.tuple(hedge, fc.oneof(plain, share)).map(([words, number]) => words + number);
    const likes = fc.constantFrom(
      ...([
        '36,000',
        '36000',
        '36 000',
        '36 thousand',
        '3.6万',
        '三万六千',
        '1.2亿',
        '1.4 million',
        '2bn',
        'twelve',
      ] as const),
      ...([
        '61%',
        '61 per cent',
        '百分之六十一',
        '六成',
        'half',
        '超过3.6万',
        'over 36,000',
        '约61%',
        '3.6万余',
      ] as const),
      ...(['３６，０００', 'top ten', 'second', '2017', '90–110', 'six times'] as const),
    );
    fc.assert(
      fc.property(facts, likes, fc.boolean(), (text, like, chinese) => {
        const fact = factOf(text);
        const written = figureOf(writeFigure(fact, figureOf(like), chinese));
        assert.deepEqual(
          [written.value, written.kind, written.qualifier],
          [fact.figure!.value, fact.figure!.kind, fact.figure!.qualifier],
        );
        assert.ok(written.step <= fact.figure!.step, 'loses digits that the fact has');
      }),
      { numRuns: 1500 },
    );
  });
});
