import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  applyEdits,
  checkNote,
  defaultSettings,
  fixAll,
  mergeFactBase,
  parseFactFile,
  parseNote,
} from '../../../../src/core';
import { lineEdits } from '../../../../src/core/text/lineEdits';
import { lineSpan } from '../../../../src/core/text/lineSpan';
import { checked } from '../checked';

describe('fixes: all at once', () => {
  it('makes the safe fixes of a note at once, each as small as it can be', () => {
    const note = 'Between 2014 and 2023, Japan filed 3,490 generative AI patents.\r\nChina filed nearly 38,000.\r\n';
    const { text, edits, count } = fixAll(checked(note), defaultSettings);
    assert.equal(text, note.replace('3,490', '3,409').replace('nearly', 'more than'));
    assert.equal(count, 2);
    assert.equal(edits.length, 2);
    assert.equal(applyEdits(note, edits), text);
  });

  it('settles on the notes of the sample, with all the errors that are planted in them', () => {
    const read = (folder: string): readonly string[] =>
      readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const base = mergeFactBase(read('media/sample/facts').map((text, at) => parseFactFile(`${at}.yaml`, text)));
    let fixes = 0;
    for (const note of read('media/sample/notes')) {
      const { text, edits, count } = fixAll(checkNote(parseNote(note), base), defaultSettings);
      assert.equal(applyEdits(note, edits), text);
      const again = fixAll(checkNote(parseNote(text), base), defaultSettings);
      assert.deepEqual([again.text, again.edits, again.count], [text, [], 0]);
      fixes += count;
    }
    assert.ok(fixes > 15, `${fixes} fixes`);
  });

  it('leaves a note alone that has nothing safe to fix', () => {
    const note = 'Between 2014 and 2023, Japan filed 38,000 generative AI patents.';
    const { text, edits, count } = fixAll(checked(note), defaultSettings);
    assert.deepEqual([text, edits, count], [note, [], 0]);
  });
});

describe('fixes: edits by line', () => {
  it('are one a line, and the least of it', () => {
    assert.deepEqual(lineEdits('a 1\nb\nc 2', 'a 3\nb\nc 4'), [
      { span: { start: 2, end: 3 }, text: '3' },
      { span: { start: 8, end: 9 }, text: '4' },
    ]);
    assert.deepEqual(lineEdits('same', 'same'), []);
    assert.deepEqual(lineEdits('aa', 'aaa'), [{ span: { start: 2, end: 2 }, text: 'a' }]);
  });

  it('are one edit where lines come or go', () => {
    assert.deepEqual(lineEdits('a\nb', 'a\nx\nb'), [{ span: { start: 2, end: 2 }, text: 'x\n' }]);
  });
});

describe('fixes: the line of an offset', () => {
  it('ends before its line break', () => {
    const text = 'ab\r\ncd\re\n';
    const lines = [0, 1, 2, 3, 4, 6, 7, 8, 9].map((offset) => {
      const { start, end, next } = lineSpan(text, offset);
      return [start, end, next].join();
    });
    assert.deepEqual(lines, ['0,2,4', '0,2,4', '0,2,4', '0,2,4', '4,6,7', '4,6,7', '7,8,9', '7,8,9', '9,9,9']);
  });
});
