import * as assert from 'node:assert/strict';
import { switchOff, type Scope } from '../../../../src/core/features/fixes/switchOff';
import { parseNote } from '../../../../src/core/note/parseNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { dedent } from '../../check/fixture';

/** A note with `figure-mismatch` switched off at its first `9`; null where that scope is not to be had there. */
function off(text: string, scope: Scope): string | null {
  const at = text.indexOf('9');
  const edits = switchOff(parseNote(text), { start: at, end: at + 1 }, 'figure-mismatch', scope);
  return edits === null ? null : applyEdits(text, edits);
}

function holds(scope: Scope, before: string, after: string): void {
  assert.equal(off(dedent(before), scope), dedent(after));
}

describe('fixes: switching a problem off', () => {
  it('writes a line above, where a paragraph or heading begins', () => {
    holds(
      'line',
      `
      One.

      Japan has 9.
      `,
      `
      One.

      <!-- ipnotes-disable-next-line figure-mismatch -->
      Japan has 9.
      `,
    );
    assert.equal(off('# 9', 'line'), '<!-- ipnotes-disable-next-line figure-mismatch -->\n# 9');
    assert.equal(
      off('a\r\n\r\nb 9\r\n', 'line'),
      'a\r\n\r\n<!-- ipnotes-disable-next-line figure-mismatch -->\r\nb 9\r\n',
    );
  });

  it('writes at the end of a line that others belong to', () => {
    const comment = '<!-- ipnotes-disable-line figure-mismatch -->';
    assert.equal(off('One,\nwith 9,\nand more.', 'line'), `One,\nwith 9, ${comment}\nand more.`);
    assert.equal(off('One,\nwith 9\\\nand more.', 'line'), `One,\nwith 9 ${comment}\\\nand more.`);
    assert.equal(off('One,\nwith 9  \nand more.', 'line'), `One,\nwith 9 ${comment}  \nand more.`);
    assert.equal(off('- a 9\n- b\n', 'line'), `- a 9 ${comment}\n- b\n`);
    assert.equal(off('> a 9\n> b\n', 'line'), `> a 9 ${comment}\n> b\n`);
    assert.equal(off('| a | b |\n| - | - |\n| c | 9 |\n', 'line'), `| a | b |\n| - | - |\n| c | 9 ${comment} |\n`);
    assert.equal(off('a | b\n--|--\n9 | c\n', 'line'), `a | b\n--|--\n9 | c ${comment}\n`);
  });

  it('adds the code to a directive that is there', () => {
    assert.equal(
      off('<!-- ipnotes-disable-next-line misquote -->\nJapan has 9.', 'line'),
      '<!-- ipnotes-disable-next-line misquote figure-mismatch -->\nJapan has 9.',
    );
    assert.equal(
      off('- 9 <!-- ipnotes-disable-line misquote: why -->', 'line'),
      '- 9 <!-- ipnotes-disable-line misquote figure-mismatch: why -->',
    );
    assert.equal(
      off('9\n\n<!-- ipnotes-disable-file misquote -->', 'note'),
      '9\n\n<!-- ipnotes-disable-file misquote figure-mismatch -->',
    );
  });

  it('puts a paragraph of several lines between two directives, and no other', () => {
    holds(
      'paragraph',
      `
      One,
      with 9.
      Three.

      Four.
      `,
      `
      <!-- ipnotes-disable figure-mismatch -->
      One,
      with 9.
      Three.
      <!-- ipnotes-enable figure-mismatch -->

      Four.
      `,
    );
    for (const text of ['Japan has 9.', '- a\n  9', '> a\n> 9', '# 9\n', '| 9 |\n| - |\n']) {
      assert.equal(off(text, 'paragraph'), null, text);
    }
  });

  it('writes at the top of a note, below its front matter', () => {
    const comment = '<!-- ipnotes-disable-file figure-mismatch -->';
    assert.equal(off('Japan has 9.', 'note'), `${comment}\n\nJapan has 9.`);
    assert.equal(off('\ufeffJapan has 9.', 'note'), `\ufeff${comment}\n\nJapan has 9.`);
    assert.equal(off('---\ndate: 2024\n---\n\nHas 9.', 'note'), `---\ndate: 2024\n---\n${comment}\n\nHas 9.`);
    assert.equal(off('---\r\ndate: 2024\r\n---\r\n9', 'note'), `---\r\ndate: 2024\r\n---\r\n${comment}\r\n9`);
  });
});
