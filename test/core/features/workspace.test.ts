import * as assert from 'node:assert/strict';
import { defaultSettings, openFolder } from '../../../src/core';
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

  it('keeps its notes and facts from other folders', () => {
    const other = openFolder();
    openFolder().setFactFile('facts/a.yaml', FACTS);
    assert.equal(other.isEmpty(), true);
    assert.deepEqual(other.check('note.md', 1, NOTE, defaultSettings).findings, []);
  });
});
