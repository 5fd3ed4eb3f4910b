import * as assert from 'node:assert/strict';
import { nameInFactFileAt, referencesInFacts, referencesInNote, targetsInNoteAt, type Target } from '../../../src/core';
import { BOTH, FACTS, NOTE, opened, RECORDS, within } from './navigateIn';

const { check, files } = opened(BOTH);

/** What refers to some records, each place with what stands around it on its line. */
function references(targets: readonly Target[], own = false): string[] {
  const texts: Readonly<Record<string, string>> = BOTH;
  const inFacts = referencesInFacts(check.base, targets, own).map(({ path, span }) => shown(texts[path]!, span));
  return [...inFacts, ...referencesInNote(check, targets).map((span) => shown(NOTE, span))];
}

function shown(text: string, { start, end }: { start: number; end: number }): string {
  const before = /[^\n]{0,12}$/.exec(text.slice(0, start))![0];
  return `${before.trimStart()}<${text.slice(start, end)}>`;
}

const inNote = (part: string, nth = 1): readonly Target[] =>
  targetsInNoteAt(check, within(NOTE, part, nth))?.targets ?? [];
const inFacts = (path: keyof typeof BOTH, part: string, nth = 1): Target | null =>
  nameInFactFileAt(files.get(path)!, within(BOTH[path], part, nth));

describe('the references of', () => {
  it('a fact are what replaces it, its marks, its acceptance and the figures that are bound to it', () => {
    const found = ['supersedes: <china-ai-old>'];
    assert.deepEqual(references([{ kind: 'facts', id: 'china-ai-old' }]), found);
    assert.deepEqual(references([{ kind: 'facts', id: 'china-ai' }]), [
      '中国 filed <38,000>',
      'led 38,000[^<china-ai>',
      'otes-accept <china-ai>',
      '[^<china-ai>',
    ]);
    assert.deepEqual(references([{ kind: 'facts', id: 'alibaba-genai' }], true), [
      '<alibaba-genai>',
      'ibaba filed <500>',
    ]);
  });

  it('an applicant are the records that name it, the front matter and its names', () => {
    assert.deepEqual(references([{ kind: 'applicants', id: 'china' }], true), [
      '"<china>',
      'ba, parent: <china>',
      "applicant: '<china>",
      'applicant: <china>',
      'applicant: <china>',
      '<中国>',
    ]);
  });

  it('a measure are the same, and a longer name of another is none', () => {
    assert.deepEqual(references([{ kind: 'measures', id: 'ai' }]), [
      's, broader: <ai>',
      "', measure: <ai>",
      'a, measure: <ai>',
      ', measure: "<AI patents>',
      '[^china-ai] <AI patents>',
    ]);
  });

  it('a source are the facts from it and its footnotes, in any case', () => {
    assert.deepEqual(
      references([{ kind: 'sources', id: 'gazette' }]).map((place) => place.replace(/.*</, '<')),
      ['<gazette>', '<gazette>', '<gazette>', '<gazette>', '<gazette>', '<gazette>', '<Gazette>'],
    );
  });
});

describe('what stands at a place of a note', () => {
  it('is a fact, a source, an applicant or a measure', () => {
    assert.deepEqual(inNote('38,000'), [{ kind: 'facts', id: 'china-ai' }]);
    assert.deepEqual(inNote('[^china-ai]'), [{ kind: 'facts', id: 'china-ai' }]);
    assert.deepEqual(inNote('[^Gazette]'), [{ kind: 'sources', id: 'gazette' }]);
    assert.deepEqual(targetsInNoteAt(check, NOTE.indexOf('accept china-ai') + 9)?.targets, inNote('38,000'));
    assert.deepEqual(inNote('中国'), [{ kind: 'applicants', id: 'china' }]);
    assert.deepEqual(inNote('applicant: china'), []);
    assert.deepEqual(inNote('generative AI'), [{ kind: 'measures', id: 'genai' }]);
    assert.deepEqual(inNote('"AI patents"'), [{ kind: 'measures', id: 'ai' }]);
  });

  it('is nobody where the name is a longer one, or nothing is named', () => {
    assert.deepEqual(inNote('China Mobile'), []);
    assert.deepEqual(inNote('way, says'), []);
  });
});

describe('what stands at a place of a fact file', () => {
  it('is the record that is named, by its id, in another record, or by its name in any language', () => {
    const china = { kind: 'applicants', id: 'china' };
    const named = (path: keyof typeof BOTH, part: string): Target | null => {
      const name = inFacts(path, part);
      return name === null ? null : { kind: name.kind, id: name.id };
    };
    assert.deepEqual(named('facts/a.yaml', '"china"'), china);
    assert.deepEqual(named('facts/a.yaml', '中国'), china);
    assert.deepEqual(named('facts/b.yaml', "'china'"), china);
    assert.deepEqual(named('facts/a.yaml', 'Filing statistics'), { kind: 'sources', id: 'gazette' });
    assert.equal(named('facts/b.yaml', '38,000'), null);
  });

  it('is known of records that cannot be read, and of those that are behind an anchor once', () => {
    const yaml = `facts:\n  a: { applicant: china }\n  b: &b { applicant: china, measure: ai, figure: 1, source: s }\n  c: *b\n`;
    const { check: other } = opened({ 'facts/a.yaml': RECORDS, 'facts/c.yaml': yaml }, '');
    const places = referencesInFacts(other.base, [{ kind: 'applicants', id: 'china' }], false);
    assert.deepEqual(
      places.filter(({ path }) => path === 'facts/c.yaml').map(({ span }) => span.start),
      [yaml.indexOf('china'), yaml.lastIndexOf('china')],
    );
  });

  it('is nothing while the file is no YAML', () => {
    const stale = opened({ 'facts/b.yaml': `${FACTS}  d: [` }, '').files.get('facts/b.yaml')!;
    assert.equal(nameInFactFileAt(stale, within(FACTS, 'china-ai')), null);
  });
});
