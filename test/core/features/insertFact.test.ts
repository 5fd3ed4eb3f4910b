import * as assert from 'node:assert/strict';
import { applyEdits, factChoices, insertFact, parseNote, type InsertStyle } from '../../../src/core';
import { checked, FACTS } from './checked';

const CHINA =
  '[^china-genai]: Example Gazette, “Filing statistics 2024”, 2024-07, p. 4. “more than 38,000 generative AI patents” <https://example.org/statistics>';
const JAPAN =
  '[^japan-genai]: Example Gazette, “Filing statistics 2024”, 2024-07. “Japan with 3,409” <https://example.org/statistics>';
const LLM = '[^china-llm]: “大模型专利报告”, 2023-11-20. “我国大模型专利申请总数突破4万余件”';

/** A text without the marks of its footnotes, which have a test of their own. */
const unmarked = (text: string): string => text.replaceAll(/ <!-- ipnotes \w{7} \w{7} -->/g, '');

/** Writes a fact at the `|` of a note, or over what stands between two, and puts a `|` where the writer goes on. */
function inserted(marked: string, id: string): string {
  const start = marked.indexOf('|');
  const last = marked.lastIndexOf('|');
  const note = marked.replaceAll('|', '');
  const check = checked(note);
  const end = last === start ? start : last - 1;
  const { edits, cursor } = insertFact(check, check.base.facts.get(id)!, { start, end });
  const text = applyEdits(note, edits);
  assert.ok(text !== null, 'edits overlap');
  return unmarked(`${text.slice(0, cursor)}|${text.slice(cursor)}`);
}

describe('inserting a fact', () => {
  it('writes the figure, its mark, and the definition at the end', () => {
    assert.equal(
      inserted('China filed | generative AI patents.\n', 'china-genai'),
      `China filed more than 38,000[^china-genai]| generative AI patents.\n\n${CHINA}\n`,
    );
  });

  it('writes at the end of a note, with and without a newline there', () => {
    assert.equal(inserted('China filed |', 'china-genai'), `China filed more than 38,000[^china-genai]|\n\n${CHINA}`);
    assert.equal(
      inserted('China filed |\n', 'china-genai'),
      `China filed more than 38,000[^china-genai]|\n\n${CHINA}\n`,
    );
    assert.equal(inserted('One.\n\n|\n', 'japan-genai'), `One.\n\n3,409[^japan-genai]|\n\n${JAPAN}\n`);
    assert.equal(inserted('|', 'japan-genai'), `3,409[^japan-genai]|\n\n${JAPAN}`);
  });

  it('puts a definition straight below another one', () => {
    assert.equal(
      inserted(`China leads.[^china-genai] Japan has |.\n\n${CHINA}\n`, 'japan-genai'),
      `China leads.[^china-genai] Japan has 3,409[^japan-genai]|.\n\n${CHINA}\n${JAPAN}\n`,
    );
  });

  it('writes no second definition', () => {
    assert.equal(
      inserted(`Again |.\n\n${CHINA}\n`, 'china-genai'),
      `Again more than 38,000[^china-genai]|.\n\n${CHINA}\n`,
    );
    assert.equal(
      inserted('Again |.\n\n[^China-GenAI]: mine\n', 'china-genai'),
      'Again more than 38,000[^china-genai]|.\n\n[^China-GenAI]: mine\n',
    );
  });

  it('leaves a definition in a quotation alone', () => {
    assert.equal(
      inserted(`Japan: |\n\n> ${CHINA}\n`, 'japan-genai'),
      `Japan: 3,409[^japan-genai]|\n\n> ${CHINA}\n\n${JAPAN}\n`,
    );
  });

  it('keeps line endings', () => {
    assert.equal(
      inserted('Japan filed |.\r\n\r\nEnd.\r\n', 'japan-genai'),
      `Japan filed 3,409[^japan-genai]|.\r\n\r\nEnd.\r\n\r\n${JAPAN}\r\n`,
    );
  });

  it('writes Chinese into Chinese', () => {
    assert.equal(
      inserted('我国大模型专利申请|件。\n', 'china-llm'),
      `我国大模型专利申请4万余[^china-llm]|件。\n\n${LLM}\n`,
    );
    assert.equal(
      inserted('# 中国\n\n中国申请了|件。', 'china-genai'),
      `# 中国\n\n中国申请了超过3.8万[^china-genai]|件。\n\n${CHINA}`,
    );
    assert.equal(
      inserted('China filed | of them.', 'china-llm'),
      `China filed more than 40,000[^china-llm]| of them.\n\n${LLM}`,
    );
  });

  it('replaces a selected figure in its form', () => {
    assert.equal(
      inserted('China filed |36 thousand| patents.\n', 'china-genai'),
      `China filed more than 38 thousand[^china-genai]| patents.\n\n${CHINA}\n`,
    );
  });

  it('writes only the mark of a statement, behind what is selected, and escapes its quote', () => {
    const definition =
      '[^damo-open]: Example Gazette, “Filing statistics 2024”, 2024-07. “a “more open” \\*AI\\* ecosystem” <https://example.org/statistics>';
    assert.equal(inserted('“|more open|”\n', 'damo-open'), `“more open[^damo-open]|”\n\n${definition}\n`);
    const [read] = parseNote(`a\n\n${definition}\n`).definitions;
    assert.equal(read?.label, 'damo-open');
  });
});

describe('inserting in another style', () => {
  const written = (marked: string, id: string, style: InsertStyle): string => {
    const [start, end] = [marked.indexOf('|'), marked.lastIndexOf('|')];
    const note = marked.replaceAll('|', '');
    const check = checked(note);
    const selection = { start, end: end === start ? start : end - 1 };
    const { edits, cursor } = insertFact(check, check.base.facts.get(id)!, selection, style);
    const text = applyEdits(note, edits)!;
    return unmarked(`${text.slice(0, cursor)}|${text.slice(cursor)}`);
  };

  it('links the figure, or what is selected, to the source', () => {
    const url = 'https://example.org/statistics';
    assert.equal(written('China: | of them.', 'china-genai', 'link'), `China: [more than 38,000](${url})| of them.`);
    assert.equal(written('|36 thousand|.', 'china-genai', 'link'), `[more than 38 thousand](${url})|.`);
    assert.equal(written('A |[b] c|.', 'damo-open', 'link'), `A [\\[b\\] c](${url})|.`);
    assert.equal(written('|', 'damo-open', 'link'), `[Damo Academy opens its patents](${url})|`);
  });

  it('cites a source that has no address all the same', () => {
    assert.equal(written('大模型|件', 'china-llm', 'link'), `大模型4万余[^china-llm]|件\n\n${LLM}`);
  });

  it('writes only the figure, or the statement', () => {
    assert.equal(written('China: | of them.', 'china-genai', 'plain'), 'China: more than 38,000| of them.');
    assert.equal(written('So: |', 'damo-open', 'plain'), 'So: Damo Academy opens its patents|');
  });
});

describe('inserting a fact again', () => {
  const check = checked('Japan: ');
  const [, edit] = insertFact(check, check.base.facts.get('japan-genai')!, { start: 7, end: 7 }).edits[0]!.text.split(
    '\n\n',
  );
  const facts = FACTS.replace('quote: Japan with 3,409', 'quote: Japan with 3,409 patents');
  const again = (before: string, behind: string): string => {
    const note = `${before}${behind}`;
    const now = checked(note, facts);
    const at = { start: before.length, end: before.length };
    const { edits, cursor } = insertFact(now, now.base.facts.get('japan-genai')!, at);
    const text = applyEdits(note, edits)!;
    return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
  };

  it('brings the footnote that was written from it up to date', () => {
    const after = again('Japan: ', `\n\n${edit}\n`);
    assert.match(after, /^Japan: 3,409\[\^japan-genai\]\|\n\n\[\^japan-genai\]: .* “Japan with 3,409 patents” /);
    const below = again(`${edit}\n\nJapan: `, ' of them\n');
    assert.match(below, /“Japan with 3,409 patents” .*\n\nJapan: 3,409\[\^japan-genai\]\| of them\n$/);
  });

  it('leaves one alone that the writer has changed', () => {
    assert.match(again('Japan: ', `\n\n${edit!.replace('“Japan', 'See “Japan')}\n`), /See “Japan with 3,409” /);
  });
});

describe('the facts to choose from', () => {
  const choices = (marked: string, style: InsertStyle = 'footnote') => {
    const start = marked.indexOf('|');
    return factChoices(checked(marked.replace('|', '')), { start, end: start }, style);
  };

  it('have what would be written, in the language and the style of the note', () => {
    const [choice] = choices('我国大模型专利|').find('');
    assert.deepEqual(
      [choice?.figure, choice?.preview, choice?.isNamed, choice?.isUsed],
      ['4万余', '4万余[^china-llm]', true, false],
    );
    assert.equal(choices('Japan |', 'plain').find('japan')[0]?.preview, '3,409');
  });

  it('have the figure in the language of the paragraph', () => {
    const figure = (marked: string): string =>
      choices(marked)
        .find('')
        .find(({ fact }) => fact.id === 'china-genai')!.figure;
    assert.equal(figure('China filed |'), 'more than 38,000');
    assert.equal(figure('China filed.\n\n中国申请了|'), '超过3.8万');
    assert.equal(figure('|'), 'more than 38,000');
  });

  it('are those that are asked for', () => {
    const all = choices('Japan |');
    assert.equal(all.count, 5);
    assert.deepEqual(
      all.find('damo academy').map(({ fact }) => fact.id),
      ['damo-open'],
    );
  });
});
