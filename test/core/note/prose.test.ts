import assert from 'node:assert/strict';
import { onlyBlock, prosesOf, sourceOf } from './proseOf';

function reads(text: string, prose: string): void {
  assert.equal(onlyBlock(text).prose.text, prose);
}

describe('prose of inline content', () => {
  it('leaves out the marks of emphasis', () => {
    reads('more than **38,000** *generative* __AI__ _patents_', 'more than 38,000 generative AI patents');
    reads('***a** b* c', 'a b c');
    reads('2 * 3 and snake_case_name', '2 * 3 and snake_case_name');
  });

  it('reads a span from its first to its last character', () => {
    const text = 'more than **38,000**[^a] patents';
    assert.equal(sourceOf(text, '38,000'), '38,000');
    assert.equal(sourceOf(text, 'than 38,000'), 'than **38,000');
    assert.equal(sourceOf(text, '38,000 patents'), '38,000**[^a] patents');
  });

  it('keeps the text of links and leaves out where they lead', () => {
    reads('[the U.S.](http://x.y/9 "In 2024") and [b](<c 1>)', 'the U.S. and b');
    reads('[a **b** c](d)', 'a b c');
    assert.equal(sourceOf('see [the **U.S.**](x "y") now', 'U.S. now'), 'U.S.**](x "y") now');
  });

  it('takes brackets for a link only where the label is defined', () => {
    reads('“growth [sic] of 5” [1] and [a][b] and [c][]', '“growth [sic] of 5” [1] and [a][b] and [c][]');
    reads('[sic] [Text][B  c]\n\n[b C]: http://x\n', '[sic] Text');
    reads('[Ab] [ab][]\n\n[AB]: http://x\n', 'Ab ab');
    reads('![a] ![b]\n\n[b]: c.png\n', '![a] \ufffc');
  });

  it('puts U+FFFC for what is not words', () => {
    reads('a `38,000` b ``x ` y`` c', 'a \ufffc b \ufffc c');
    reads('a ![alt 5](b.png) c <https://a.b/5> d', 'a \ufffc c \ufffc d');
    reads('see https://a.b/c?d=5, www.a.b/(5). or x5@y.org', 'see \ufffc, \ufffc. or \ufffc');
    reads('where $x_1 > 0$ and $$y = 5$$ hold', 'where \ufffc and \ufffc hold');
    assert.equal(sourceOf('a `38,000`, b', 'a \ufffc,'), 'a `38,000`,');
  });

  it('ends a bare URL where Chinese begins', () => {
    reads('见https://example.com/a，共3件', '见\ufffc，共3件');
    reads('见https://example.com/a共3件', '见\ufffc共3件');
  });

  it('does not take money for math', () => {
    reads('costs $3.5 billion and $2 billion', 'costs $3.5 billion and $2 billion');
    reads('$20,000-$30,000 or US$5 to HK$6', '$20,000-$30,000 or US$5 to HK$6');
    reads('\\$5 and 6$', '$5 and 6$');
  });

  it('leaves out HTML tags and comments', () => {
    reads('a <b title="5">38</b> <!-- 7 --> c <?php 8 ?> d', 'a 38 c d');
    reads('a<br>b <br/> c', 'a b c');
    reads('5 < 6 and 7 > 3', '5 < 6 and 7 > 3');
  });

  it('keeps raised text from running into a number', () => {
    reads('10<sup>6</sup> m<sub>2</sub> 5<sup>', '10\ufffc m\ufffc 5');
    const block = onlyBlock('38,000<sup>[^a]</sup> patents');
    assert.equal(block.prose.text, '38,000 patents');
    assert.equal(block.references[0]?.at, 6);
  });

  it('resolves entities and escapes', () => {
    reads('5&nbsp;000 &amp; 5&#37; &#x4e07; &mdash; &euro;5 &lt;', '5\u00a0000 & 5% 万 — €5 <');
    reads('&nosuch; &#0; \\* \\_ \\a 1\\. b', '&nosuch; \ufffd * _ \\a 1. b');
    assert.equal(sourceOf('a 5&nbsp;000 b', '5\u00a0000'), '5&nbsp;000');
    assert.equal(sourceOf('a 5&percnt; b', '5%'), '5&percnt;');
    assert.equal(sourceOf('a \\*5 b', '*5'), '\\*5');
  });

  it('folds white space and line breaks', () => {
    reads('a  b\tc\n   d  \ne\\\nf', 'a b c d e f');
    reads('专利\n申请，\n共3万件\nand 5\n件', '专利申请，共3万件 and 5 件');
    reads('他说：“专利”\n申请', '他说：“专利”申请');
    reads('专利  \n申请\\\n量', '专利 申请 量');
    reads('a\r\nb\rc \r\nd', 'a b c d');
    reads('专利\r\n申请 \r\n量\r件', '专利申请量件');
    reads('专利  \r\n申请\\\r\n量', '专利 申请 量');
    reads('\u{20000}\n\u{20001}', '\u{20000}\u{20001}');
    assert.equal(sourceOf('a 5\n   b', '5 b'), '5\n   b');
  });

  it('leaves out the marks of quotes and lists on later lines', () => {
    reads('> a **b\n> c** d\ne', 'a b c d e');
    reads('- a\n  b\n  c', 'a b c');
    reads('> - 专利\n>   申请\n> 量', '专利申请量');
  });

  it('reads footnote marks as places in the prose', () => {
    const text = 'more than **38,000**[^a-1] patents.[^b] 5 [^c] `[^d]` growth![^e]';
    const { prose, references } = onlyBlock(text);
    assert.equal(prose.text, 'more than 38,000 patents. 5 \ufffc growth!');
    assert.deepEqual(
      references.map(({ label, at, start, end }) => [label, prose.text.slice(0, at), text.slice(start, end)]),
      [
        ['a-1', 'more than 38,000', '[^a-1]'],
        ['b', 'more than 38,000 patents.', '[^b]'],
        ['c', 'more than 38,000 patents. 5', '[^c]'],
        ['e', 'more than 38,000 patents. 5 \ufffc growth!', '[^e]'],
      ],
    );
    reads('[^a b] [^] [^c[d]]', '[^a b] [^] [^c[d]]');
  });

  it('marks what is struck out', () => {
    const { prose, struck } = onlyBlock('from ~~38,000 **x**~~ 5 to~~ ~~9, ~~中~~');
    assert.deepEqual(
      struck.map(({ start, end }) => prose.text.slice(start, end)),
      ['38,000 x', '中'],
    );
  });

  it('gives an offset of the note its place in the prose, or the next one', () => {
    const text = 'a **bc** `d` e';
    const { prose } = onlyBlock(text);
    assert.equal(prose.text, 'a bc \ufffc e');
    assert.deepEqual(
      Array.from({ length: text.length + 1 }, (_, offset) => prose.fromSource(offset)),
      [0, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6, 6, 6, 7, 8],
    );
  });

  it('gives empty spans for empty spans, inside the block for any', () => {
    const { prose } = onlyBlock('\n\n**ab** c');
    assert.deepEqual(prose.toSource({ start: 0, end: 0 }), { start: 4, end: 4 });
    assert.deepEqual(prose.toSource({ start: 4, end: 4 }), { start: 10, end: 10 });
    assert.deepEqual(prose.toSource({ start: -3, end: 99 }), { start: 4, end: 10 });
  });

  it('counts in UTF-16 units', () => {
    const text = '😀 **𠀀** 5万件';
    assert.equal(sourceOf(text, '5万'), '5万');
    assert.equal(sourceOf(text, '𠀀 5'), '𠀀** 5');
    assert.deepEqual(prosesOf(text), ['😀 𠀀 5万件']);
  });
});
