import * as assert from 'node:assert/strict';
import { factUses } from '../../../src/core';
import { checked } from './checked';

/** Each use as `fact verdict “text” in excerpt`, in which the text is in brackets. */
function usesIn(text: string): string[] {
  return factUses(checked(text)).map(({ fact, span, verdict, excerpt }) => {
    const { start, end } = excerpt.span;
    const marked = `${excerpt.text.slice(0, start)}[${excerpt.text.slice(start, end)}]${excerpt.text.slice(end)}`;
    return `${fact} ${verdict ?? 'cited'} “${text.slice(span.start, span.end)}” in ${marked}`;
  });
}

describe('the uses of facts in a note', () => {
  it('are the figures that are about them, with their verdicts and the words around', () => {
    const note =
      '# AI\n\nBetween 2014 and 2023, Japan filed **3,509** generative AI patents.\n\nIn the same years China filed more than 38,000[^china-genai] generative AI patents, which is a great many of them all, and of those before.\n';
    assert.deepEqual(usesIn(note), [
      'japan-genai mismatch “3,509” in …2023, Japan filed [3,509] generative AI patents.',
      'china-genai verified “more than 38,000” in …years China filed [more than 38,000] generative AI patents, which is a great many of them all…',
    ]);
  });

  it('are footnote marks too, where no figure beside them is about the fact', () => {
    assert.deepEqual(usesIn('Damo Academy opened its patents.[^damo-open]\n'), [
      'damo-open cited “[^damo-open]” in Damo Academy opened its patents.[]',
    ]);
    assert.deepEqual(usesIn('Something happened.[^elsewhere]\n'), []);
  });

  it('are the two facts that a figure was computed from', () => {
    const note = 'Between 2014 and 2023, China and Japan together filed 41,409 generative AI patents.\n';
    assert.deepEqual(
      usesIn(note).map((use) => use.split(' ')[0]),
      ['china-genai', 'japan-genai'],
    );
  });

  it('have the head of the row before the figure of a table', () => {
    const note = '## Generative AI patents, 2014–2023\n\n| Country | Patents |\n| --- | --- |\n| Japan | 3,409 |\n';
    assert.deepEqual(usesIn(note), ['japan-genai verified “3,409” in Japan: [3,409]']);
  });

  it('are cut in Chinese wherever it is, with code left out', () => {
    const note =
      '据有关方面今年公布的一份内容相当详实的报告，`x`在2017年至2023年9月底，我国大模型专利申请已超过5万件，位居前列。\n';
    assert.deepEqual(usesIn(note), [
      'china-llm mismatch “超过5万” in …至2023年9月底，我国大模型专利申请已[超过5万]件，位居前列。',
    ]);
  });

  it('do not cut a character', () => {
    const smiles = '😀'.repeat(40);
    const [use = ''] = usesIn(`Between 2014 and 2023 ${smiles}a Japan filed 3,409 generative AI patents ${smiles}.\n`);
    assert.ok(use.includes('…😀😀'), use);
    assert.match(use, /…$/);
    assert.doesNotMatch(use, /\p{Cs}/u);
  });

  it('have spans and excerpts that fit, on any line', () => {
    const note = 'One.\r\n\r\n- 😀 Japan filed 3,409 generative AI patents between 2014 and 2023.\r\n- Then more.\r\n';
    assert.deepEqual(usesIn(note), [
      'japan-genai verified “3,409” in 😀 Japan filed [3,409] generative AI patents between 2014 and 2023.',
    ]);
  });
});
