import assert from 'node:assert/strict';
import { readFigures } from '../../../src/core/figures';
import { isFalse } from '../../bench/judgement/isFalse';
import { noteWith } from './noteWith';

/** A claim with its gold, texts that certainly contradict it, and others that may be said. */
const cases: Readonly<Record<string, { readonly wrong: readonly string[]; readonly fine: readonly string[] }>> = {
  '⟦12,300⟧{chile-2023}': {
    wrong: [
      '13,200',
      '1,230',
      '12.3 million',
      'more than 12,300',
      'fewer than 12,000',
      'nearly 12,000',
      '12%',
      'about 14,000',
    ],
    fine: [
      '12,300',
      'about 12,000',
      'more than 12,000',
      'fewer than 12,500',
      'at least 12,300',
      'nearly 12,500',
      '1.23万',
    ],
  },
  '⟦more than 2,000⟧{peru-over}': {
    wrong: ['more than 3,000', 'fewer than 2,000', 'nearly 2,000', '2,500', 'more than 1,900'],
    fine: ['2,000', 'more than 2,000', 'at least 2,000', 'fewer than 2,500'],
  },
  '⟦62%⟧{chile-share}': {
    wrong: ['26%', '62 percentage points', '61.8%', 'half', '不到60%'],
    fine: ['62%', '62 per cent', 'more than 60%', 'three fifths', '百分之六十二'],
  },
  'Chile is ⟦second⟧{chile-rank}.': { wrong: ['third', 'first', '第三'], fine: ['second', 'top three', '第二'] },
  '⟦three times⟧{=ratio chile-2023 peru-2023}': {
    wrong: ['four times', 'doubled', 'more than four times', '3.5倍'],
    fine: ['three times', '3倍', 'almost 3.1 times', 'more than 2.5 times'],
  },
  '⟦16,400⟧{=sum chile-2023 peru-2023}': { wrong: ['14,760', 'more than 17,000'], fine: ['16,400', 'about 16,000'] },
  '⟦8,200⟧{=difference chile-2023 peru-2023}': { wrong: ['7,380', '8,900'], fine: ['8,200'] },
  '⟦a third⟧{=share peru-2023 chile-2023}': {
    wrong: ['a quarter', '37%', 'half'],
    fine: ['a third', '33%', '三分之一'],
  },
  '⟦18.3%⟧{=growth chile-2022 chile-2023}': { wrong: ['15%', '20.3%'], fine: ['18.3%', '18%', 'nearly 19%'] },
  '⟦38%⟧{=complement chile-share}': { wrong: ['32%', 'half'], fine: ['38%', 'nearly 40%'] },
  'Peru is ⟦third⟧{=rank peru-2023 chile-2023 dutch-2023}.': { wrong: ['second', 'top two'], fine: ['third'] },
};

describe('bench: what the facts certainly rule out', () => {
  for (const [marked, { wrong, fine }] of Object.entries(cases)) {
    it(marked, () => {
      const { claims, problems } = noteWith(marked);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
      );
      const truth = claims[0]!.truth!;
      const isWrong = (text: string): boolean => isFalse(readFigures(text)[0]!, truth);
      assert.deepEqual(
        wrong.filter((text) => !isWrong(text)),
        [],
        'wrong, and not shown to be',
      );
      assert.deepEqual(fine.filter(isWrong), [], 'fine, and called wrong');
    });
  }

  it('says where a mark and its facts contradict each other', () => {
    const { problems } = noteWith('⟦12,400⟧{chile-2023}, ⟦7⟧{nobody-2023}, ⟦9⟧{?}');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['12,400: read as 12400 (count), where chile-2023 give 12300 (count)', '7: no fact nobody-2023'],
    );
  });

  it('multiplies the cells of a table by what its head says', () => {
    const { problems, claims } = noteWith(
      '| thousands of patent applications | 2023 |\n| --- | --: |\n| Chile | ⟦12.3⟧{chile-2023} |\n',
    );
    assert.deepEqual([problems, claims[0]!.scale], [[], 1000]);
  });
});
