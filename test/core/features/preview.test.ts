import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markPreview, previewBlocks, type PreviewMark, type PreviewToken } from '../../../src/core';
import { assertCostsAtMost } from '../check/assertCostsAtMost';
import { checked } from './checked';

/** What the renderer of the preview makes of a note, with `<verified>` around the figures that are marked so. */
function drawn(note: string): string {
  const renderer = MarkdownIt({ html: true, linkify: true });
  const blocks = previewBlocks(checked(note));
  const tokens = renderer.parse(note, {});
  const token = (content: string): PreviewToken => Object.assign({}, tokens[0]!, { type: 'html_inline', content });
  const marked = markPreview(tokens, blocks, {
    open: ({ verdict }: PreviewMark) => token(`<${verdict}>`),
    close: () => token('</>'),
    text: (_, content) => Object.assign({}, tokens[0]!, { type: 'text', content }),
  });
  for (const [index, children] of marked) Object.assign(tokens[index]!, { children });
  return renderer.renderer.render(tokens, renderer.options, {}).trim();
}

describe('a preview', () => {
  it('marks figures where they stand, also in markup, and nothing else', () => {
    assert.equal(
      drawn(
        'Between 2014 and 2023, China filed more than **39,000** generative AI patents, `39,000`, and Japan 3,409[^a].',
      ),
      '<p>Between 2014 and 2023, China filed <mismatch>more than</> <strong><mismatch>39,000</></strong> generative AI ' +
        'patents, <code>39,000</code>, and Japan <verified>3,409</>[^a].</p>',
    );
  });

  it('marks the figure that was checked, and not one that looks the same', () => {
    const note =
      'On 3,409 pages of https://a.example/3,409 nothing was said.\n\nBetween 2014 and 2023\nJapan filed 3,409 generative AI patents.';
    assert.match(drawn(note), /Japan filed <verified>3,409<\/> generative/);
    assert.equal(drawn(note).split('<verified>').length, 2);
  });

  it('marks figures in headings, lists, quotes and cells', () => {
    const note = [
      '# Japan filed 3,409 generative AI patents between 2014 and 2023',
      '> - 2014至2023年，日本申请生成式人工智能专利3,409件，\n>   中国超过38000件',
      '| Generative AI patents, 2014–2023 | China | Japan |\n| --- | --- | --- |\n| filed | more than 39,000 | 3,409 |',
    ].join('\n\n');
    assert.equal([...drawn(note).matchAll(/<verified>3,409<\/>/g)].length, 3, drawn(note));
    assert.match(drawn(note), /<td><mismatch>more than 39,000<\/><\/td>/);
  });

  it('leaves a block alone that reads otherwise than the check has it', () => {
    const note = 'Between 2014 and 2023 Japan filed 3,409 generative AI patents, and CO<sub>2</sub> fell.';
    assert.doesNotMatch(drawn(note), /verified/);
  });

  it('has what is shown of a figure in words', () => {
    const [block] = previewBlocks(
      checked('\nBetween 2014 and 2023, China filed more than 39,000 generative AI patents.'),
    );
    assert.equal(block!.line, 1);
    const [mark] = block!.marks;
    assert.equal(block!.text.slice(mark!.start, mark!.end), 'more than 39,000');
    assert.equal(mark!.says.template, 'Does not agree with the source.');
    assert.match(mark!.quotes.join(), /more than 38,000.*\(.+\)$/);
  });

  it('takes time linear in the note', () => {
    const tokensOf = (count: number): (() => void) => {
      const note = 'Between 2014 and 2023 Japan filed 3,409 generative AI patents.\n\n'.repeat(count);
      const tokens = MarkdownIt().parse(note, {}) as PreviewToken[];
      const check = checked(note);
      const same = (): PreviewToken => tokens[0]!;
      return () => {
        markPreview(tokens, previewBlocks(check), { open: same, close: same, text: (like) => like });
      };
    };
    assertCostsAtMost(7, tokensOf(150), tokensOf(600));
  });
});
