import * as assert from 'node:assert/strict';
import {
  checkNote,
  defaultSettings,
  noteIndex,
  openFolder,
  parseNote,
  type Folder,
  type NoteCheck,
} from '../../../src/core';
import { assertSameCheck } from '../check/assertSameCheck';
import { FACTS } from './checked';

const NOTE = 'China filed more than 39,000[^china-genai] generative AI patents between 2014 and 2023.\n';

describe('a folder', () => {
  it('is empty until it has a fact file, and again when that is gone', () => {
    const folder = openFolder();
    assert.equal(folder.isEmpty(), true);
    folder.setFactFile('facts/a.yaml', FACTS);
    assert.equal(folder.isEmpty(), false);
    folder.removeFactFile('facts/a.yaml');
    assert.equal(folder.isEmpty(), true);
    assert.equal(folder.base().facts.size, 0);
  });

  it('gives the same base until a file changed', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    const base = folder.base();
    folder.setFactFile('facts/a.yaml', FACTS);
    assert.equal(folder.base(), base);
    folder.setFactFile('facts/b.yaml', 'applicants:\n  india: { name: India }\n');
    assert.notEqual(folder.base(), base);
    assert.equal(folder.base().applicants.size, base.applicants.size + 1);
  });

  it('reads only the file that changed anew', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    folder.setFactFile('facts/b.yaml', 'applicants:\n  india: { name: India }\n');
    const [before] = folder.base().files;
    folder.setFactFile('facts/b.yaml', 'applicants:\n  india: { name: Bharat }\n');
    assert.equal(folder.base().files[0], before);
  });

  it('keeps the last good version of a file that is no YAML any more', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    const facts = folder.base().facts.size;
    folder.setFactFile('facts/a.yaml', `${FACTS}\n  - [broken`);
    assert.equal(folder.base().facts.size, facts);
    assert.ok(folder.base().problems.some(({ code }) => code === 'yaml-syntax'));
    folder.setFactFile('facts/a.yaml', `${FACTS}\n  - {broken still`);
    assert.equal(folder.base().facts.size, facts);
    folder.setFactFile('facts/a.yaml', FACTS);
    assert.deepEqual(folder.base().problems, []);
  });

  it('checks a version of a note once, and again when the facts or the settings changed', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    const first = folder.check('note.md', 1, NOTE, defaultSettings);
    assert.equal(folder.check('note.md', 1, NOTE, defaultSettings), first);
    const silent = folder.check('note.md', 1, NOTE, { ...defaultSettings, severity: { 'figure-mismatch': 'off' } });
    assert.notEqual(silent, first);
    assert.equal(silent.note, first.note);
    assert.deepEqual([first.findings.length, silent.findings.length], [1, 0]);
    folder.setFactFile('facts/a.yaml', FACTS.replace('figure: more than 38,000', 'figure: more than 39,000'));
    assert.deepEqual(folder.check('note.md', 1, NOTE, defaultSettings).findings, []);
  });

  it('finds in an edited note what it finds in a note opened anew', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    folder.check('note.md', 1, NOTE, defaultSettings);
    const edited = `# Japan\n\n${NOTE}Japan filed 4,409 of them.\n`;
    const anew = openFolder();
    anew.setFactFile('facts/a.yaml', FACTS);
    assert.deepEqual(
      folder.check('note.md', 2, edited, defaultSettings).findings.map(({ code, span }) => [code, span]),
      anew.check('note.md', 1, edited, defaultSettings).findings.map(({ code, span }) => [code, span]),
    );
  });

  describe('that has little time', () => {
    const LONG = `${'China filed 38,000 generative AI patents between 2014 and 2023.\n\n'.repeat(20)}${NOTE}`;
    const opened = (): Folder => {
      const folder = openFolder();
      folder.setFactFile('facts/a.yaml', FACTS);
      return folder;
    };
    /** Goes on until it has done as many steps, a few at a time. */
    const goOn = (folder: Folder, version: number, text: string, steps = Infinity): NoteCheck | null => {
      let done = 0;
      let turns = 0;
      for (;;) {
        const check = folder.goOn('note.md', version, text, defaultSettings, () => ++done % 5 !== 0 && done < steps);
        if (check === null && done < steps) turns++;
        else {
          assert.ok(check === null || turns > 2 || done < 5, `only ${turns} turns for others`);
          return check;
        }
      }
    };
    const whole = (folder: Folder, text: string): NoteCheck => checkNote(parseNote(text), folder.base());

    it('checks a long note little by little, as it would at once', () => {
      const folder = opened();
      const check = goOn(folder, 1, LONG);
      assertSameCheck(check, whole(folder, LONG));
      assert.equal(folder.check('note.md', 1, LONG, defaultSettings), check);
    });

    it('goes on with what was changed meanwhile: the note, or the facts', () => {
      const folder = opened();
      assert.equal(goOn(folder, 1, LONG, 30), null);
      const edited = LONG.replace('38,000', '37,000').replace('39,000', '38,000');
      assert.equal(goOn(folder, 2, edited, 30), null);
      assertSameCheck(goOn(folder, 3, `${edited}\n${NOTE}`), whole(folder, `${edited}\n${NOTE}`));
      assert.equal(goOn(folder, 4, LONG, 20), null);
      const other = FACTS.replace('figure: more than 38,000', 'figure: more than 39,000');
      folder.setFactFile('facts/a.yaml', other);
      const check = goOn(folder, 4, LONG);
      assertSameCheck(check, whole(folder, LONG));
      assert.equal(
        check.findings.some(({ args }) => args.figure === '39,000'),
        false,
      );
    });

    it('knows nothing of a note that is closed meanwhile, until it is read', () => {
      const folder = opened();
      folder.know(noteIndex());
      folder.check('note.md', 1, LONG, defaultSettings);
      assert.equal(goOn(folder, 2, LONG.replaceAll('China', 'Japan'), 30), null);
      folder.close('note.md');
      assert.deepEqual([folder.tally().unread, folder.tally().notes], [1, 0]);
      assert.deepEqual([...folder.takeChanged()], ['note.md']);
    });
  });

  it('keeps its notes and facts from other folders', () => {
    const other = openFolder();
    openFolder().setFactFile('facts/a.yaml', FACTS);
    assert.equal(other.isEmpty(), true);
    assert.deepEqual(other.check('note.md', 1, NOTE, defaultSettings).findings, []);
  });
});
