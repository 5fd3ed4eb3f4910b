import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/core/note/sentences';

/** `|` stands where one sentence ends and the next begins. */
function splits(marked: string): void {
  assert.deepEqual(
    splitSentences(marked.replaceAll('|', '')).map(({ text }) => text),
    marked.split('|').map((sentence) => sentence.trim()),
  );
}

describe('sentences', () => {
  it('end at stops, exclamation and question marks', () => {
    splits('One two. |Three four! |Five six? |Seven');
    splits('He said “no more.” |She left (at last.) |End.');
    splits('“Really?” he asked. |38,000 were filed. |$5 billion followed.');
    splits('Wait... |Then it grew. |It was 5... and more.');
  });

  it('do not end within numbers, names and addresses', () => {
    splits('It grew 3.5% to 1.04 million at example.com in v2.0 of GPT-4.5 today.');
    splits('It grew to 38,000. |38,000 is a lot.');
    splits('From 2014 to 2023. |中国 led.');
    splits('1. Introduction');
    splits('2.1. Scope of the data. |3. Results');
  });

  it('do not end at abbreviations', () => {
    splits('The U.S. Patent Office and the U.K. Intellectual Property Office met Dr. Smith et al. Friday.');
    splits('See No. 5, Fig. 3, Sec. 101, Art. 5 and e.g. China, i.e. CNIPA, vs. Japan, approx. 5 in Jan. 2024.');
    splits('Alibaba Co. Ltd. and Apple Inc. Patents by J. R. Tolkien at 5 p.m. Monday.');
  });

  it('end at an abbreviation where another sentence begins', () => {
    splits('It led the U.S. |The others followed.');
    splits('It was Apple Inc. |In 2023 it grew.');
    splits('This is the state of the art. |Nobody disagrees.');
    splits('Was it no. |Perhaps.');
  });

  it('end at Chinese stops, wherever these stand', () => {
    splits('增长3.5%。|其次，美国！|真的吗？|是');
    splits('他说：“增长了。”|美国也是。');
    splits('“增长了。”，他说。');
    splits('共3万件；其中1万件…仍在审。|完');
    splits('It ended in 2023.|中国领先。|Then 5.');
  });

  it('cover all but white space, in order', () => {
    const piece = fc.constantFrom(
      '.',
      '。',
      '!',
      '…',
      ' ',
      '\u3000',
      'a',
      'A',
      '5',
      'U.S',
      'No',
      '”',
      ')',
      '中',
      '\ufffc',
      '😀',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const sentence of splitSentences(text)) {
          assert.equal(text.slice(at, sentence.start).trim(), '');
          assert.equal(text.slice(sentence.start, sentence.end), sentence.text);
          assert.notEqual(sentence.text.trim(), '');
          assert.equal(sentence.text.trim(), sentence.text);
          at = sentence.end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
      { numRuns: 500 },
    );
  });
});
