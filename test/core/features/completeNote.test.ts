import * as assert from 'node:assert/strict';
import { applyEdits, completeNote, type InsertStyle } from '../../../src/core';
import { checked, FACTS } from './checked';

/** What completes a note at its `|`. */
function completed(marked: string, asked = false, style: InsertStyle = 'footnote', facts = FACTS) {
  const offset = marked.indexOf('|');
  const note = marked.replace('|', '');
  const completion = completeNote(checked(note, facts), offset, { asked, style });
  /** The note once an item is taken, with a `|` where the writer goes on. */
  const take = (id: string): string => {
    const item = completion?.items.find(({ fact, label }) => fact?.id === id || label === id);
    assert.ok(completion && item, `no ${id}`);
    const text = `${item.text.slice(0, item.cursor)}|${item.text.slice(item.cursor)}`;
    const changed = applyEdits(note, [{ span: completion.replace, text }, ...item.edits]);
    assert.ok(changed !== null, 'edits overlap');
    return changed.replace(/ <!-- ipnotes \w{7} \w{7} -->/, '');
  };
  return {
    completion,
    take,
    labels: completion?.items.map(({ label }) => label) ?? [],
    ids: completion?.items.map(({ fact }) => fact?.id) ?? [],
  };
}

const JAPAN =
  '[^japan-genai]: Example Gazette, “Filing statistics 2024”, 2024-07. “Japan with 3,409” <https://example.org/statistics>';

describe('completing a footnote mark', () => {
  it('has the facts under discussion first, and writes mark and definition', () => {
    const { ids, take, completion } = completed('China leads. Japan filed 3,409[^|] generative AI patents.\n');
    assert.equal(ids[0], 'japan-genai');
    assert.equal(completion?.isIncomplete, false);
    assert.equal(
      take('japan-genai'),
      `China leads. Japan filed 3,409[^japan-genai]| generative AI patents.\n\n${JAPAN}\n`,
    );
  });

  it('replaces what is typed, closed or not, also on a Chinese keyboard', () => {
    for (const typed of ['[^jap|]', '[^jap|', '[^ja|panese]', '【^日|】', '【……|】', '［^|］', '【…|'])
      assert.equal(completed(`So ${typed}`).take('japan-genai'), `So [^japan-genai]|\n\n${JAPAN}`, typed);
  });

  it('writes no second definition, and one in its place at the end', () => {
    const { take } = completed(`Japan.[^|]\n\n${JAPAN}\n`);
    assert.equal(take('japan-genai'), `Japan.[^japan-genai]|\n\n${JAPAN}\n`);
    assert.match(take('damo-open'), /^Japan\.\[\^damo-open\]\|\n\n\[\^japan-genai\].*\n\[\^damo-open\]: .*\n$/);
  });

  it('lets what is typed be a name, a figure or an id', () => {
    const { completion } = completed('So [^|]');
    const filter = completion?.items.find(({ fact }) => fact?.id === 'china-genai')?.filter ?? '';
    for (const word of ['[^china-genai', '38,000', '38000', 'China', '中国', 'generative', '生成式'])
      assert.ok(filter.includes(word), word);
  });

  it('looks for what is typed itself where there are many facts, and asks to be asked again', () => {
    const more = Array.from(
      { length: 80 },
      (_, i) =>
        `  more-${i}: { applicant: japan, measure: genai, figure: ${i + 7000}, period: ${1900 + i}, source: gazette }\n`,
    );
    const facts = FACTS + more.join('');
    const { completion } = completed('So [^|]', false, 'footnote', facts);
    assert.deepEqual([completion?.items.length, completion?.isIncomplete], [50, true]);
    const { ids, completion: found } = completed('So [^dmy|]', false, 'footnote', facts);
    assert.deepEqual(ids, ['damo-open']);
    assert.ok(found?.items.every(({ filter }) => filter === '[^dmy'));
    assert.deepEqual(completed('So [^zzz|]', false, 'footnote', facts).completion?.items, []);
  });

  it('is not made in code, math, front matter, definitions or links', () => {
    for (const note of [
      ...['```\n[^|]\n```\n', '    [^|]\n', 'a `[^|]` b', '---\na: "[^|]"\n---\n', `${JAPAN} [^|]`],
      ...['$$\n[^|]\n$$\n', '<div>\n[^|]\n</div>\n', '[|]', '[a^|]', 'x^|'],
    ])
      assert.equal(completed(note).completion, null, note);
  });
});

describe('completing behind a name', () => {
  it('has the figures of the applicant, and writes one with its mark', () => {
    const { ids, take } = completed('Japan follows. In generative AI China |\n');
    assert.deepEqual(ids, ['china-genai', 'china-llm', 'china-genai-new']);
    assert.match(
      take('china-genai-new'),
      /^Japan follows. In generative AI China 31,200\[\^china-genai-new\]\|\n\n\[\^china-genai-new\]: /,
    );
    assert.match(completed('日本 |').take('japan-genai'), /^日本 3,409\[\^japan-genai\]\|\n\n/);
    assert.match(completed('日本　|').take('japan-genai'), /^日本　3,409\[/);
  });

  it('is written in the style that is set', () => {
    assert.equal(completed('Japan |', false, 'plain').take('japan-genai'), 'Japan 3,409|');
    assert.equal(
      completed('Japan |', false, 'link').take('japan-genai'),
      'Japan [3,409](https://example.org/statistics)|',
    );
  });

  it('is quiet behind other words, before others, and behind two spaces', () => {
    for (const note of [
      'Many |',
      'Japan |has',
      'Japan  |',
      'Chinatown |',
      'Japan|',
      'Japan, |',
      '`Japan |`',
      '|',
      'Damo Academy |',
    ])
      assert.equal(completed(note).completion, null, note);
  });

  it('is there on request also without a space, and before other words', () => {
    assert.deepEqual(completed('日本|', true).ids, ['japan-genai']);
    assert.deepEqual(completed('Japan |has', true).ids, ['japan-genai']);
  });
});

describe('completing the name of an applicant', () => {
  it('has those that begin with what is typed, on request only', () => {
    const { labels, take } = completed('In 2023 jap|', true);
    assert.deepEqual(labels, ['Japan']);
    assert.equal(take('Japan'), 'In 2023 Japan|');
    assert.equal(completed('In 2023 jap|').completion, null);
  });

  it('begins in the middle of Chinese text, and in either script', () => {
    assert.equal(completed('据统计，日|', true).take('日本'), '据统计，日本|');
    assert.equal(completed('其中以日|', true).take('日本'), '其中以日本|');
  });

  it('has names of several words, whatever their case, and not those inside of a word', () => {
    assert.equal(completed('So damo a|', true).take('Damo Academy'), 'So Damo Academy|');
    assert.equal(completed('So xjap|', true).completion, null);
    assert.equal(completed('So “jap|', true).take('Japan'), 'So “Japan|');
  });

  it('has Chinese names by their pinyin', () => {
    const { completion, take } = completed('So rib|', true);
    assert.equal(take('日本'), 'So 日本|');
    assert.ok(completion?.items.every(({ filter }) => filter === 'rib'));
  });

  it('has those under discussion first', () => {
    const facts = `sources:
  s: { title: S }
applicants:
  a: { name: Norcor }
  b: { name: Norland }
measures:
  m: { name: robot patents }
facts:
  fa: { applicant: a, measure: m, figure: 5, period: 2020, source: s }
  fb: { applicant: b, measure: m, figure: 7, period: 2020, source: s }
`;
    assert.equal(completed('Norland had 7 robot patents in 2020. And No|', true, 'plain', facts).labels[0], 'Norland');
    assert.equal(completed('Norcor had 5 robot patents in 2020. And No|', true, 'plain', facts).labels[0], 'Norcor');
  });
});

describe('completing on request', () => {
  it('has all figures where a word begins, and nothing inside of one', () => {
    assert.equal(completed('# Japan\n\n|', true).ids[0], 'japan-genai');
    assert.equal(completed('They filed |', true).ids.length, 4);
    assert.equal(completed('They filed gen|', true).completion, null);
    assert.equal(completed('```\n\n|\n```', true).completion, null);
  });
});

describe('completing a directive', () => {
  it('has the directives, closed and with what they do', () => {
    const { labels, take, completion } = completed('A\n\n<!-- ipnotes-|');
    assert.deepEqual(labels, [
      ...['ipnotes-disable-next-line', 'ipnotes-disable-line', 'ipnotes-disable', 'ipnotes-enable'],
      ...['ipnotes-disable-file', 'ipnotes-accept'],
    ]);
    assert.equal(take('ipnotes-disable-line'), 'A\n\n<!-- ipnotes-disable-line| -->');
    assert.equal(completed('<!-- ipnotes-dis| -->').take('ipnotes-disable'), '<!-- ipnotes-disable| -->');
    assert.ok(completion?.items.every(({ about }) => about !== null));
  });

  it('has the codes that are not there yet', () => {
    const { labels, take } = completed('<!-- ipnotes-disable-line figure-mismatch, unit-| -->');
    assert.ok(labels.includes('unit-mismatch') && !labels.includes('figure-mismatch'));
    assert.equal(take('unit-mismatch'), '<!-- ipnotes-disable-line figure-mismatch, unit-mismatch| -->');
  });

  it('has the facts that can be accepted', () => {
    assert.equal(
      completed('Japan has 3,490. <!-- ipnotes-accept |').take('japan-genai'),
      'Japan has 3,490. <!-- ipnotes-accept japan-genai: |',
    );
  });

  it('is made in no other comment', () => {
    for (const note of ['<!-- |', '<!-- a-|', '<!-- ipnotes-disable --> -|', 'a-|'])
      assert.equal(completed(note).completion, null, note);
  });
});
