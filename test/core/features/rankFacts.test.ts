import * as assert from 'node:assert/strict';
import { rankFacts } from '../../../src/core/features/rankFacts';
import { checked } from './checked';

/** The ids of the facts by rank at the `|` of a note. */
function ranked(marked: string, facts?: string): string[] {
  const check = checked(marked.replace('|', ''), facts);
  return rankFacts(check, marked.indexOf('|')).map(({ fact }) => fact.id);
}

const first = (marked: string): string | undefined => ranked(marked)[0];

describe('the rank of facts', () => {
  it('is by what the sentence speaks of, then the paragraph, the headings and the front matter', () => {
    assert.equal(first('China leads in generative AI patents. In large-model patents China |'), 'china-llm');
    assert.equal(first('China leads in large-model patents. Japan is far behind with |'), 'japan-genai');
    assert.equal(first('# Japan\n\nIn generative AI patents |'), 'japan-genai');
    assert.equal(first('---\nipnotes: { applicant: damo }\n---\n\n|'), 'damo-open');
    assert.equal(first('---\nipnotes: { applicant: damo }\n---\n\n# Japan\n\n|'), 'japan-genai');
    assert.equal(first('# Japan\n\nIn China |'), 'china-genai');
    assert.equal(first('# Japan\n|\n'), 'japan-genai');
    assert.equal(first('达摩院|\n'), 'damo-open');
  });

  it('is by the name that comes last before the place', () => {
    assert.equal(first('China leads, and Japan has | generative AI patents'), 'japan-genai');
    assert.equal(first('Japan follows, and China has | generative AI patents'), 'china-genai');
  });

  it('is by the period, too', () => {
    assert.equal(first('Between 2014 and 2022, China filed | generative AI patents'), 'china-genai-new');
    assert.equal(first('Between 2014 and 2023, China filed | generative AI patents'), 'china-genai');
  });

  it('is by the headers of a table, also where the cell is empty', () => {
    const at = (row: string, column: number): string | undefined => {
      const cells = ['', '', ''];
      cells[column] = '@';
      const text = `| Patents | Generative AI patents | Large-model patents |\n| --- | --- | --- |\n| ${row} | ${cells[1]} | ${cells[2]} |\n`;
      const check = checked(text.replace('@', ''));
      return rankFacts(check, text.indexOf('@'))[0]?.fact.id;
    };
    assert.equal(at('China', 1), 'china-genai');
    assert.equal(at('China', 2), 'china-llm');
    assert.equal(at('Japan', 1), 'japan-genai');
  });

  it('has what the figure before it is about first of all', () => {
    assert.equal(first('China has more patents. Japan filed 3,409[^|] generative AI patents'), 'japan-genai');
    assert.equal(first('Japan filed 3,409 generative AI patents.[^|'), 'japan-genai');
    assert.equal(first('日本申请生成式人工智能专利3409件。【^|'), 'japan-genai');
  });

  it('goes on by what the note has not used yet, and what is most recent', () => {
    const all = ['china-genai', 'japan-genai', 'china-llm', 'china-genai-new', 'damo-open'];
    assert.deepEqual(ranked('|'), all);
    assert.deepEqual(ranked('Japan filed 3,409 generative AI patents.\n\n# Other\n\nIt rains.\n\n|'), [
      ...['china-genai', 'china-llm', 'china-genai-new', 'japan-genai', 'damo-open'],
    ]);
    assert.deepEqual(ranked('So they say.[^china-genai]\n\n|')[3], 'china-genai');
  });

  it('leaves out what is superseded', () => {
    assert.ok(!ranked('|').includes('china-genai-old'));
  });

  it('takes a place anywhere, also outside of the note', () => {
    const check = checked('---\na: b\n---\n\n# A\n\n- b\n\n> c\n');
    for (let at = -2; at < 30; at++) assert.equal(rankFacts(check, at).length, 5);
  });
});
