import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { defaultSettings } from '../../../src/core/check/checkSettings';
import { readMark } from '../../../src/core/check/footnotes/footnoteMark';
import { footnoteText } from '../../../src/core/check/footnotes/footnoteText';
import { updateFootnotes } from '../../../src/core/features/updateFootnotes';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits } from '../../../src/core/text/edit';
import { messageOf } from './check';
import { factBaseOf } from './factBaseOf';
import { dedent, parseFixture } from './fixture';
import { withFacts } from './withFacts';

const OWN = `
sources:
  harbour: { title: Harbours in figures, publisher: Harbour Review, issued: 2024-03, url: "https://example.org/a" }
facts:
  towns: { applicant: japan, statement: They spent, source: harbour, quote: the towns spent it all, locator: p. 4 }
  ports: { applicant: japan, statement: They plan, source: harbour, quote: 各港口计划, locator: p. 5 }
`;

const baseWith = (own: string): ReturnType<typeof factBaseOf> => factBaseOf(parseFixture(dedent(withFacts('x', own))));

/** A note with the footnotes of both facts, as they were written. */
function noteWith(change = (text: string): string => text): string {
  const base = baseWith(OWN);
  const footnotes = ['towns', 'ports'].map((id) => change(footnoteText(base.facts.get(id)!, base)));
  return `So they say.[^towns][^ports]\n\n${footnotes.join('\n')}\n`;
}

const found = (note: string, own: string): string[] =>
  checkNote(parseNote(note), baseWith(own)).findings.map(
    (finding) =>
      `${note.slice(finding.span.start, finding.span.end)} ${finding.severity} ${finding.code}: ${messageOf(finding)}`,
  );

const updated = (note: string, own: string): string | null =>
  applyEdits(note, updateFootnotes({ note: parseNote(note), base: baseWith(own) }).edits);

const changes: Readonly<Record<string, string>> = {
  quote: OWN.replace('spent it all', 'spent most of it'),
  locator: OWN.replace('p. 4', 'p. 6'),
  source: OWN.replace('source: harbour, quote: the', 'source: gazette, quote: the'),
};
const STALE = ['towns information stale-footnote: This footnote no longer says what the fact base says of “towns”.'];
const unmarked = (text: string): string => text.replace(/ <!-- .* -->$/, '');

describe('stale-footnote', () => {
  it('is a footnote that was written from a fact whose words, place or source are others now', () => {
    assert.deepEqual(found(noteWith(), OWN), []);
    for (const [what, own] of Object.entries(changes)) assert.deepEqual(found(noteWith(), own), STALE, what);
    const other = OWN.replace('in figures', 'in numbers');
    assert.equal(found(noteWith(), other).length, 2);
  });

  it('is repaired by its fix, and then is as it would be written now', () => {
    for (const own of Object.values(changes)) {
      const note = noteWith();
      const [finding] = checkNote(parseNote(note), baseWith(own)).findings;
      assert.ok(finding?.fixes[0]?.safe);
      const text = applyEdits(note, finding.fixes[0].edits)!;
      assert.deepEqual(found(text, own), []);
      assert.equal(text, updated(note, own));
      const { edits } = updateFootnotes({ note: parseNote(text), base: baseWith(own) });
      assert.deepEqual(edits, [], 'nothing is left to update');
    }
  });

  it('is none that the writer changed, wrote, or named after no fact', () => {
    for (const change of [
      (text: string) => text.replace('Harbour Review', 'See Harbour Review'),
      (text: string) => text.replace(' <!--', ' Checked on Monday. <!--'),
      (text: string) => `${text} Checked.`,
      (text: string) => text.replace(/: .*/, ': Mine.'),
      unmarked,
      (text: string) => text.replace(/^\[\^(\w+)\]/, '[^my-$1-note]'),
    ]) {
      const note = noteWith(change);
      assert.deepEqual(found(note, changes.quote!), [], note);
      if (change !== unmarked) assert.equal(updated(note, changes.quote!), note, note);
    }
  });

  it('is the same in whatever lines and with whatever line ends it is set', () => {
    for (const change of [
      (text: string) => text.replace('the towns', 'the\n    towns'),
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\ufeff${text}`,
      (text: string) => `${text}   \n\n`,
    ]) {
      const note = change(noteWith());
      assert.deepEqual(found(note, OWN), [], note);
      assert.deepEqual(found(note, changes.quote!), STALE, note);
      assert.deepEqual(found(updated(note, changes.quote!)!, changes.quote!), []);
    }
  });

  it('is found behind characters outside of the basic plane, and never twice', () => {
    assert.deepEqual(found(`😀 𠮷 ${noteWith()}`, changes.quote!), STALE);
  });

  it('is not found where it is switched off', () => {
    const off = (change: (note: string) => string): void =>
      assert.deepEqual(found(change(noteWith()), changes.quote!), []);
    off((note) => note.replace('[^towns]:', '<!-- ipnotes-disable-next-line stale-footnote -->\n[^towns]:'));
    off((note) => `<!-- ipnotes-disable-file -->\n\n${note}`);
    off((note) => `---\nipnotes: false\n---\n\n${note}`);
    const settings = { ...defaultSettings, severity: { 'stale-footnote': 'off' } as const };
    assert.deepEqual(checkNote(parseNote(noteWith()), baseWith(changes.quote!), settings).findings, []);
  });

  it('is found in no code, comment or front matter', () => {
    const [, footnotes = ''] = noteWith().split('\n\n');
    for (const note of [`\`\`\`\n${footnotes}\`\`\`\n`, `<!--\n${footnotes}-->\n`, `---\na: |\n  ${footnotes}---\n`])
      assert.deepEqual(found(note, changes.quote!), [], note);
  });
});

describe('the mark of a footnote', () => {
  it('says which fact it was written from and whether it is untouched', () => {
    const base = baseWith(OWN);
    const text = footnoteText(base.facts.get('ports')!, base).replace('[^ports]: ', '');
    assert.match(
      text,
      /^Harbour Review, “Harbours in figures”, 2024-03, p\. 5\. “各港口计划” <.*> <!-- ipnotes \w{7} \w{7} -->$/,
    );
    assert.deepEqual(
      [readMark(text)?.isUntouched, readMark(text.replace('港', '海'))?.isUntouched, readMark(unmarked(text))],
      [true, false, null],
    );
  });

  it('is added to a footnote of before that is as it would be written now', () => {
    const note = noteWith(unmarked);
    assert.equal(updated(note, OWN), noteWith());
    assert.equal(updateFootnotes({ note: parseNote(note), base: baseWith(OWN) }).changed, 0);
    assert.notEqual(updated(note, changes.quote!), noteWith(), 'the changed one is the writer’s own');
  });
});
