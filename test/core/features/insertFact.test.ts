import * as assert from 'node:assert/strict';
import { applyEdits, factChoices, insertFact, parseNote } from '../../../src/core';
import { checked } from './checked';

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

describe('the facts to choose from', () => {
  const ids = (marked: string): string[] => {
    const note = marked.replace('|', '');
    return factChoices(checked(note), marked.indexOf('|')).map(({ fact }) => fact.id);
  };

  it('are those that the paragraph speaks of first, then the others by applicant', () => {
    const japan = ids('China leads.\n\nIn generative AI patents Japan has |\n');
    assert.deepEqual(japan, ['japan-genai', 'china-genai', 'china-genai-new', 'china-llm', 'damo-open']);
    assert.deepEqual(ids('达摩院|\n')[0], 'damo-open');
    assert.deepEqual(ids('|')[0], 'china-genai');
  });

  it('are only those in force', () => {
    assert.ok(!ids('|').includes('china-genai-old'));
  });

  it('come with what would be written, in the language of the paragraph', () => {
    const figure = (note: string): string =>
      factChoices(checked(note), note.length).find(({ fact }) => fact.id === 'china-genai')!.figure;
    assert.equal(figure('China filed '), 'more than 38,000');
    assert.equal(figure('China filed.\n\n中国申请了'), '超过3.8万');
    assert.equal(figure(''), 'more than 38,000');
  });
});
