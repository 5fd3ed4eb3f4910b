import * as assert from 'node:assert/strict';
import {
  applyEdits,
  formatMessage,
  idInFactFileAt,
  idInNoteAt,
  refuseId,
  renameInFactFile,
  renameInNote,
  type Target,
} from '../../../src/core';
import { BOTH, FACTS, NOTE, opened, RECORDS, within } from './navigateIn';

/** Everything after a record was renamed; the texts of the fact files in path order, and the note. */
function renamed(target: Target, newId: string, facts: Readonly<Record<string, string>> = BOTH, note = NOTE): string[] {
  const { check } = opened(facts, note);
  const inNote = renameInNote(check.note, target, newId, check.base);
  assert.ok(inNote !== null, 'the label is taken');
  return [
    ...check.base.files.map((file) => applyEdits(file.text, renameInFactFile(file, target, newId)) ?? 'overlap'),
    applyEdits(note, inNote) ?? 'overlap',
  ];
}

describe('renaming', () => {
  it('changes the id of an applicant wherever it is written, and nothing else', () => {
    assert.deepEqual(renamed({ kind: 'applicants', id: 'china' }, 'prc'), [
      RECORDS.replace('"china"', '"prc"').replace('parent: china', 'parent: prc'),
      FACTS.replace("'china'", "'prc'").replace('applicant: china,', 'applicant: prc,'),
      NOTE.replace('applicant: china', 'applicant: prc'),
    ]);
  });

  it('changes the id of a measure, also of a broader one', () => {
    assert.deepEqual(renamed({ kind: 'measures', id: 'ai' }, 'ai-patents'), [
      RECORDS.replace(' ai: {', ' ai-patents: {').replace('broader: ai', 'broader: ai-patents'),
      FACTS.replaceAll('measure: ai', 'measure: ai-patents'),
      NOTE,
    ]);
  });

  it('changes the id of a fact in marks, footnotes and acceptances', () => {
    assert.deepEqual(renamed({ kind: 'facts', id: 'china-ai' }, 'x'), [
      RECORDS,
      FACTS.replace('china-ai:', 'x:'),
      NOTE.replace('[^china-ai] AI', '[^x] AI')
        .replace('[^china-ai]:', '[^x]:')
        .replace('accept china-ai:', 'accept x:'),
    ]);
    assert.equal(renamed({ kind: 'facts', id: 'china-ai-old' }, 'y')[1], FACTS.replaceAll('china-ai-old', 'y'));
  });

  it('changes the id of a source in footnotes of any case, in footnotes of others and in the front matter', () => {
    const note = NOTE.replaceAll('[^gazette]', '[^g-1]')
      .replace('[^Gazette]:', '[^g-1]:')
      .replace('source: gazette', 'source: g-1');
    assert.deepEqual(renamed({ kind: 'sources', id: 'gazette' }, 'g-1'), [
      RECORDS.replace('gazette:', 'g-1:'),
      FACTS.replaceAll('source: gazette', 'source: g-1'),
      note,
    ]);
  });

  it('keeps line ends, comments, anchors and what is written in other ways', () => {
    const yaml =
      '\uFEFFapplicants:\r\n  a: &a { name: A } # a\r\n  b: { name: B, parent: &p a }\r\n  c: { name: C, parent: *p }\r\n  d:\r\n    name: D\r\n    parent: >-\r\n      a\r\n  e: {name: E, parent: "\\u0061"}\r\n';
    assert.deepEqual(renamed({ kind: 'applicants', id: 'a' }, 'true', { 'facts/a.yaml': yaml }, ''), [
      '\uFEFFapplicants:\r\n  "true": &a { name: A } # a\r\n  b: { name: B, parent: &p "true" }\r\n  c: { name: C, parent: *p }\r\n  d:\r\n    name: D\r\n    parent: "true"\r\n  e: {name: E, parent: "true"}\r\n',
      '',
    ]);
  });

  it('changes ids that are no ids, and those that nothing defines', () => {
    const yaml = 'applicants:\n  A_1: { name: A }\n  b: { name: B, parent: A_1 }\n';
    assert.deepEqual(renamed({ kind: 'applicants', id: 'A_1' }, 'a-1', { 'facts/a.yaml': yaml }, ''), [
      yaml.replaceAll('A_1', 'a-1'),
      '',
    ]);
  });

  it('does not make one footnote of two', () => {
    const note = '500[^china-ai] and more.[^1]\n\n[^1]: Mine.\n';
    const { check } = opened(BOTH, note);
    assert.equal(renameInNote(check.note, { kind: 'facts', id: 'china-ai' }, '1', check.base), null);
    assert.deepEqual(renameInNote(check.note, { kind: 'facts', id: 'china-ai-old' }, '1', check.base), []);
  });
});

describe('what can be renamed', () => {
  const { check, files } = opened(BOTH);
  const inNote = (part: string): string | undefined =>
    idInNoteAt(check.note, check.base, within(NOTE, part))?.target.id;
  const inFacts = (part: string): string | undefined =>
    idInFactFileAt(files.get('facts/a.yaml')!, within(RECORDS, part))?.target.id;

  it('is an id, where it is defined and where it is used', () => {
    assert.equal(inNote('[^china-ai]'), 'china-ai');
    assert.equal(inNote('[^Gazette]'), 'gazette');
    assert.equal(inFacts('"china"'), 'china');
    assert.equal(inFacts('parent: china'), undefined);
    assert.equal(idInFactFileAt(files.get('facts/a.yaml')!, RECORDS.indexOf('china }'))?.target.id, 'china');
  });

  it('is no name and no figure', () => {
    assert.equal(inNote('中国'), undefined);
    assert.equal(inNote('"AI patents"'), undefined);
    assert.equal(inNote('38,000'), undefined);
    assert.equal(inFacts('中国'), undefined);
  });
});

describe('an id', () => {
  const refusal = (target: Target, newId: string, facts: Readonly<Record<string, string>> = BOTH): string | null => {
    const message = refuseId(target, newId, opened(facts, '').check.base);
    return message === null ? null : formatMessage(message.template, message.args);
  };
  const china: Target = { kind: 'applicants', id: 'china' };

  it('is refused where it is none, or taken', () => {
    assert.match(refusal(china, 'China 1') ?? '', /“China 1” is none/);
    assert.match(refusal(china, 'alibaba') ?? '', /“alibaba” is taken: it is defined under “applicants”/);
    assert.match(refusal({ kind: 'facts', id: 'china-ai' }, 'gazette') ?? '', /taken: it is defined under “sources”/);
    assert.equal(refusal(china, 'gazette'), null);
    assert.equal(refusal(china, 'china'), null);
  });

  it('is refused while a file that has it is no YAML', () => {
    assert.match(
      refusal(china, 'prc', { ...BOTH, 'facts/b.yaml': `${FACTS}  d: [` }) ?? '',
      /facts\/b\.yaml is no YAML/,
    );
    assert.equal(refusal(china, 'prc', { ...BOTH, 'facts/c.yaml': 'facts: [' }), null);
  });
});
