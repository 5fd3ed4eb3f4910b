import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote } from '../../../src/core/note/parseNote';
import type { Span } from '../../../src/core/text/span';

/** Text with a lot of Markdown in it, seldom well formed. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('a ', '38,000 ', '中文', '。', '. ', 'U.S. ', '😀', '5%', ' ', '  ', '\t'),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n> ', '\n- ', '\n  ', '\n    ', '\n1. '),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('*', '**', '_', '~~', '`', '``', '$', '$$', '[', ']', '](', ')', '![', '<', '>'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '[^a]',
          '\n[^a]: ',
          '[b]',
          '\n[b]: c "d"\n',
          '<br>',
          '<sup>',
          '</sup>',
          '\\',
          '&amp;',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...[
            '\n# ',
            '\n## ',
            '\n===\n',
            '\n---\n',
            '\n```\n',
            '\n$$\n',
            '|',
            '\n|a|b|\n|-|-|\n|',
            '\n|-|\n',
            '- [ ] ',
          ],
          ...[
            '<!-- ipnotes-disable -->',
            '<!--',
            '-->',
            '\n<div>\n',
            'https://a.b/c',
            '---\ndate: 2024\n---\n',
            '\ufeff',
          ],
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Checks what holds of every note. */
export function checkNote(text: string): void {
  const note = parseNote(text);
  const inside = ({ start, end }: Span, outer: Span = { start: 0, end: text.length }): void =>
    assert.ok(outer.start <= start && start <= end && end <= outer.end, `${start}–${end} in ${JSON.stringify(text)}`);
  let at = 0;
  note.blocks.forEach((block, index) => {
    inside(block);
    assert.ok(block.start >= at, 'blocks are in order');
    at = block.end;
    const { prose } = block;
    const whole = { start: 0, end: prose.text.length };
    let from = block.start;
    for (let i = 0; i < prose.text.length; i++) {
      const source = prose.toSource({ start: i, end: i + 1 });
      inside(source, block);
      assert.ok(source.start >= from && source.end > source.start, 'places grow');
      from = source.start;
      const back = prose.fromSource(source.start);
      assert.ok(back <= i && prose.toSource({ start: back, end: back + 1 }).start === source.start, 'places go back');
    }
    for (const span of [...block.struck, ...block.sentences]) inside(span, whole);
    for (const reference of block.references) {
      inside(reference, block);
      inside({ start: reference.at, end: reference.at }, whole);
      assert.equal(text.slice(reference.start, reference.end), `[^${reference.label}]`);
    }
    for (const heading of block.headings) assert.ok(heading < index && note.blocks[heading]?.kind === 'heading');
  });
  for (const part of [...note.definitions, ...note.directives]) inside(part);
  if (note.frontMatter) inside(note.frontMatter);
}
