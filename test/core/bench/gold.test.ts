import assert from 'node:assert/strict';
import { stripGold } from '../../bench/judgement/gold';

describe('bench: stripGold', () => {
  it('takes the marks out and keeps where they stood', () => {
    const { text, marks } = stripGold(
      'Japan filed ⟦3,409⟧{japan-2023} and ⟦2.5 times⟧{=ratio japan india}, or ⟦7⟧{?}.',
    );
    assert.equal(text, 'Japan filed 3,409 and 2.5 times, or 7.');
    assert.deepEqual(
      marks.map(({ start, end, gold }) => [text.slice(start, end), gold]),
      [
        ['3,409', { kind: 'fact', facts: ['japan-2023'] }],
        ['2.5 times', { kind: 'derived', by: 'ratio', facts: ['japan', 'india'] }],
        ['7', { kind: 'unknown', facts: [] }],
      ],
    );
  });

  it('leaves other brackets alone', () => {
    assert.deepEqual(stripGold('a [b]{c} {=d} 「e」'), { text: 'a [b]{c} {=d} 「e」', marks: [] });
  });

  for (const bad of ['⟦7⟧', '⟦7{a}', '⟦7⟧{}', '⟦7⟧{=times a b}', '⟦7⟧{=ratio a}', '⟦7⟧{a b}']) {
    it(`refuses ${bad}`, () => assert.throws(() => stripGold(`x ${bad} y`)));
  }
});
