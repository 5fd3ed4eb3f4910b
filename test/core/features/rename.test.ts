import * as assert from 'node:assert/strict';
import { definitionText } from '../../../src/core/check/footnotes/footnoteText';
import { withMark } from '../../../src/core/check/footnotes/footnoteMark';
import {
  applyEdits,
  checkNote,
  fingerprint,
  formatMessage,
  idInFactFileAt,
  idInNoteAt,
  mayBeRenamedIn,
  mergeFactBase,
  parseFactFile,
  parseNote,
  refuseId,
  renameInFactFile,
  renameInNote,
  type Fact,
  type FactBase,
  type Target,
} from '../../../src/core';
import { parseFixture } from '../check/fixture';
import { withFacts } from '../check/withFacts';
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

/** Facts of a source that nothing defines, so that footnotes give its id. */
const MORE = `
facts:
  of-nowhere: { applicant: japan, measure: laboratories, figure: 16, period: 2021, source: nowhere, quote: 16 laboratories }
  also-nowhere: { applicant: india, measure: laboratories, figure: 17, period: 2021, source: nowhere }
`;

describe('what was written with a look at a fact', () => {
  const before = mergeFactBase(
    parseFixture(withFacts('', MORE)).facts.map(({ path, text }) => parseFactFile(path, text)),
  );
  const facts = [...before.facts.values()].filter(
    ({ figure, source }, index) => figure !== null && (source === 'nowhere' || index % 4 === 1),
  );
  const inNote = acceptingAndCiting(facts, before);

  it('is not called in question by any other id', () => {
    const codes = findings(inNote, before);
    for (const code of ['stale-footnote', 'suspect-figure']) {
      assert.ok(
        codes.some((finding) => finding.startsWith(code)),
        'some were in question before',
      );
    }
    const targets = facts.flatMap(({ id, applicant, measure, source }): Target[] => [
      { kind: 'applicants', id: applicant },
      { kind: 'measures', id: measure! },
      { kind: 'sources', id: source },
      { kind: 'facts', id },
    ]);
    const each = new Map(targets.map((target) => [`${target.kind} ${target.id}`, target])).values();
    for (const target of each) {
      const files = before.files.map((file) => [
        file.path,
        applyEdits(file.text, renameInFactFile(file, target, 'x-1'))!,
      ]);
      const after = mergeFactBase(files.map(([path, text]) => parseFactFile(path!, text!)));
      const edits = renameInNote(parseNote(inNote), target, 'x-1', before)!;
      const text = applyEdits(inNote, edits);
      assert.ok(text !== null, `the edits of ${target.id} overlap`);
      const back = findings(text, after).map((finding) => finding.replace(/\bx-1\b/g, target.id));
      assert.deepEqual(back, codes, `${target.kind}: ${target.id}`);
    }
  });

  it('is looked for wherever it may be', () => {
    const accepted = 'Japan filed 3,490. <!-- ipnotes-accept a-1 was=0000000 -->';
    const about = (kind: Target['kind']): boolean => mayBeRenamedIn(accepted, { kind, id: 'japan-x' });
    assert.deepEqual([about('applicants'), about('measures'), about('sources')], [true, true, false]);
    assert.equal(mayBeRenamedIn('Nothing is accepted.', { kind: 'applicants', id: 'japan-x' }), false);
    assert.equal(mayBeRenamedIn('3,409[^A-1]', { kind: 'facts', id: 'a-1' }), true);
  });
});

/** What is found in a note, what it sits on, and the facts that it is about. */
function findings(text: string, base: FactBase): string[] {
  return checkNote(parseNote(text), base).findings.map(
    ({ code, span, facts }) => `${code} ${text.slice(span.start, span.end)} ${facts.map(({ id }) => id).join()}`,
  );
}

/** A note that accepts and cites facts, some of which said something else then, or come from elsewhere. */
function acceptingAndCiting(facts: readonly Fact[], base: FactBase): string {
  const was = (print: string, index: number): string => (index % 7 === 0 ? '0000000' : print);
  const accepted = facts.map(
    (fact, index) =>
      `It is ${fact.figureText}[^${fact.id}]. <!-- ipnotes-accept ${fact.id} was=${was(fingerprint(fact), index)}: was= -->`,
  );
  const cited = facts.map((fact) => `It is ${fact.figureText}[^${fact.id}].`);
  const footnotes = facts.map((fact, index) =>
    withMark((index % 5 === 0 ? 'Elsewhere. ' : '') + definitionText(fact, base), fact, was(fingerprint(fact), index)),
  );
  const definitions = facts.map(({ id }, index) => `[^${id}]: ${footnotes[index]}`);
  return [...accepted, ...cited, ...definitions].join('\n\n');
}

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
