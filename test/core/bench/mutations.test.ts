import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { plantsIn } from '../../bench/judgement/measureJudgement';
import type { Kind } from '../../bench/judgement/plant';
import { noteWith } from './noteWith';

/** All notes that planting errors of a kind can make of a marked note, over some seeds. */
function planted(kind: Kind, marked: string): string[] {
  const note = noteWith(marked);
  const texts = Array.from({ length: 40 }, (_, seed) => plantsIn(note, String(seed)))
    .flat()
    .filter((plant) => plant.kind === kind)
    .map(({ edits }) => applyEdits(note.text, edits)!);
  return [...new Set(texts)].sort();
}

const cases: readonly (readonly [Kind, string, readonly string[]])[] = [
  ['digit-swapped', 'Chile: ⟦12,300⟧{chile-2023}', ['Chile: 12,030', 'Chile: 13,200', 'Chile: 21,300']],
  ['digit-dropped', 'Chile: ⟦12,300⟧{chile-2023}', ['Chile: 1,200', 'Chile: 1,230', 'Chile: 1,300', 'Chile: 2,300']],
  ['scale', 'Chile: ⟦12.3 thousand⟧{chile-2023}', ['Chile: 12.3 million']],
  ['scale', '智利：⟦1.23万⟧{chile-2023}件', ['智利：1.23亿件']],
  ['unit', 'Chile: ⟦62%⟧{chile-share} of it', ['Chile: 62 of it', 'Chile: 62 percentage points of it']],
  ['unit', '智利：⟦62%⟧{chile-share}', ['智利：62个百分点']],
  ['unit', 'Chile: €⟦1.2 million⟧{chile-income}', ['Chile: $1.2 million']],
  [
    'applicant',
    'In 2023, Chile filed ⟦12,300⟧{chile-2023} and Peru filed ⟦4,100⟧{peru-2023}.',
    [
      'In 2023, Chile filed 12,300 and the Netherlands filed 4,100.',
      'In 2023, Peru filed 12,300 and Chile filed 4,100.',
    ],
  ],
  ['applicant', 'Chilean patents: ⟦12,300⟧{chile-2023}', ['Peruvian patents: 12,300']],
  ['applicant-unknown', 'Chile: ⟦12,300⟧{chile-2023}', ['Cuba: 12,300']],
  [
    'neighbour',
    'Chile filed ⟦12,300⟧{chile-2023} and Peru ⟦4,100⟧{peru-2023}, or ⟦62%⟧{chile-share}.',
    ['Chile filed 4,100 and Peru 12,300, or 62%.'],
  ],
  ['year', 'In 2023 Chile filed ⟦12,300⟧{chile-2023}.', ['In 2022 Chile filed 12,300.', 'In 2023 Chile filed 10,400.']],
  ['qualifier', 'In 2023 Chile filed ⟦more than 12,000⟧{chile-2023}.', ['In 2023 Chile filed fewer than 12,000.']],
  ['qualifier', 'More text. ⟦More than 60%⟧{chile-share} of it.', ['More text. Less than 60% of it.']],
  ['qualifier', '2023年智利⟦超过1.2万⟧{chile-2023}件', ['2023年智利不足1.2万件']],
  ['direction', 'Filings rose by ⟦18.3%⟧{chile-growth}.', ['Filings fell by 18.3%.']],
  ['direction', '申请量增长⟦18%⟧{=growth chile-2022 chile-2023}。', ['申请量下降18%。']],
  [
    'direction',
    'Chile filed ⟦8,200⟧{=difference chile-2023 peru-2023} more than Peru.',
    ['Chile filed 8,200 fewer than Peru.'],
  ],
  ['measure', 'Chile: ⟦12,300⟧{chile-2023} patent applications', ['Chile: 12,300 patent grants']],
  ['ratio', '⟦a third⟧{=share peru-2023 chile-2023} of it', ['a quarter of it', 'half of it']],
  ['ratio', '⟦three times⟧{=ratio chile-2023 peru-2023} that', ['four times that', 'twice that']],
  ['ratio', 'Both: ⟦16,400⟧{=sum chile-2023 peru-2023}', ['Both: 14,760', 'Both: 18,040']],
  ['rank', 'Chile is ⟦second⟧{chile-rank}.', ['Chile is first.', 'Chile is third.']],
];

describe('bench: what is planted', () => {
  for (const [kind, marked, expected] of cases) {
    it(`${kind}: ${marked}`, () => assert.deepEqual(planted(kind, marked), expected));
  }

  it('changes a digit, and keeps the form', () => {
    for (const text of planted('digit-changed', 'Chile: ⟦12,300⟧{chile-2023}'))
      assert.match(text, /^Chile: [1-9]\d,\d{3}$/);
  });

  const none: readonly (readonly [Kind, string])[] = [
    ['digit-dropped', 'Chile: ⟦18%⟧{?}'],
    ['qualifier', 'Chile filed ⟦12,300⟧{chile-2023}.'],
    ['qualifier', 'In no year that is named, Chile filed ⟦more than 12,000⟧{chile-2023}.'],
    ['direction', 'Filings rose to ⟦12,300⟧{chile-2023}.'],
    ['measure', 'Chile: ⟦12,300⟧{chile-2023} patent applications, and patent grants'],
    ['applicant', 'Chile and Chile: ⟦12,300⟧{chile-2023}'],
    ['year', 'In 2023, not in 2022, Chile filed ⟦more than 10,000⟧{chile-2023}.'],
  ];
  for (const [kind, marked] of none) {
    it(`plants no ${kind} that is not certain: ${marked}`, () => assert.deepEqual(planted(kind, marked), []));
  }

  it('plants no rounding', () => {
    const texts = planted('digit-dropped', 'Up ⟦18.3%⟧{=growth chile-2022 chile-2023}');
    assert.deepEqual(texts, ['Up 1.3%', 'Up 8.3%']);
  });

  it('plants the same errors for the same seed', () => {
    const note = noteWith('In 2023, Chile filed ⟦12,300⟧{chile-2023} and Peru ⟦4,100⟧{peru-2023}.');
    assert.deepEqual(plantsIn(note, 'a'), plantsIn(note, 'a'));
    assert.notDeepEqual(plantsIn(note, 'a'), plantsIn(note, 'b'));
  });
});
