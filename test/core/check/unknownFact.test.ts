import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { insertFact } from '../../../src/core/features/insertFact';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits } from '../../../src/core/text/edit';
import { messageOf } from './check';
import { factBaseOf } from './factBaseOf';
import { dedent, parseFixture } from './fixture';
import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';
import { withFacts } from './withFacts';

describe('unknown-fact', () => {
  itIsARule(
    'unknown-fact',
    `
    Nobody counted them.[^japan-gena-2014-2023]
                        ^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact: No fact has the id “japan-gena-2014-2023”. Did you mean “japan-genai-2014-2023”?
    `,
  );

  itChecks({
    'is one letter left out, put in or put in place of another': `
      So it is,[^us-model] so it was,[^us-modells] and so it will be.[^us-nodels]
               ^^^^^^^^^^^ unknown-fact: … “us-models”?
                                     ^^^^^^^^^^^^^ unknown-fact: … “us-models”?
                                                                     ^^^^^^^^^^^^ unknown-fact: … “us-models”?
    `,
    'is no fact, no source and no label of another kind': `
      So it is,[^us-models] so it was,[^gazette] so it will be,[^1] if it can be,[^us-modes-1] as it ought to.[^a-note-of-mine]
    `,
    'is left to the writer where several are as near': `
      So it is.[^huawei-applications-2024]
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact: … “huawei-applications-2022”, “huawei-applications-2023”?
    `,
    'leaves the figure to inference': `
      Japan filed 3,490[^japan-gena-2014-2023] generative AI patents between 2014 and 2023.
                  ^^^^^ warning figure-mismatch: … 3,409 …
                       ^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact
    `,
    'renames every mark and the definition': `
      So it is,[^us-model] and so it was.[^us-model]
               ^^^^^^^^^^^ unknown-fact
                                         ^^^^^^^^^^^ unknown-fact

      [^us-model]: The year in patents.
    `,
    'leaves the definition where the right label has one': `
      So it is,[^us-model] and so it was.[^us-models]
               ^^^^^^^^^^^ unknown-fact

      [^us-models]: The year in patents.
      [^us-model]: The year in patents.
    `,
    'is found on both sides of one that nobody can tell': `
      So it is,[^damo-lab] so it was,[^damo] and so it will be.[^damo-fonded]
               ^^^^^^^^^^^ unknown-fact: … “damo-labs”?
                                                               ^^^^^^^^^^^^^^ unknown-fact: … “damo-founded”?
    `,
    'is found in Chinese': `
      2014年至2023年，日本申请生成式人工智能专利3409件。[^japan-gena-2014-2023]
          　　    　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
          　　    　　　　　　　　　　　　　　　    　　^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact
    `,
  });

  describe('of a footnote that was written from a fact', () => {
    const OWN = `
    sources:
      harbour: { title: Harbours “in figures”, publisher: Harbour Review, issued: 2024-03, url: "https://example.org/a" }
    facts:
      towns-spending: { applicant: japan, statement: They spent, source: harbour, quote: the towns spent it all, locator: p. 4 }
      towns-plan: { applicant: japan, statement: They plan, source: harbour }
      plain: { applicant: japan, statement: Plain, source: gazette, quote: as plain as can be }
      bare: { applicant: japan, statement: Bare, source: gazette }
    `;
    /** As versions before the mark wrote it. */
    const unmarked = (text: string): string => text.replace(/ <!-- .* -->/, '');
    const baseWith = (own: string): ReturnType<typeof factBaseOf> =>
      factBaseOf(parseFixture(dedent(withFacts('x', own))));
    /** What is found in a note into which a fact was inserted, once the facts are others. */
    const foundAfter = (id: string, own: string, change = unmarked): string[] => {
      const before = baseWith(OWN);
      const note = parseNote('So they say\n');
      const { edits } = insertFact(checkNote(note, before), before.facts.get(id)!, { start: 11, end: 11 });
      const text = change(applyEdits(note.text, edits)!);
      return checkNote(parseNote(text), baseWith(own)).findings.map(
        (finding) => `${text.slice(finding.span.start, finding.span.end)} ${finding.code}: ${messageOf(finding)}`,
      );
    };

    it('is found where the fact is gone', () => {
      for (const id of ['towns-spending', 'towns-plan', 'plain']) {
        assert.deepEqual(foundAfter(id, OWN), [], id);
        assert.deepEqual(foundAfter(id, OWN.replace(new RegExp(`.*${id}:.*\\n`), '')), [
          `[^${id}] unknown-fact: No fact has the id “${id}”, though the footnote was written from one.`,
        ]);
      }
    });

    it('is found by its mark, whatever it says', () => {
      const gone = OWN.replace(/.*bare:.*\n/, '').replace('in figures', 'in numbers');
      for (const id of ['bare', 'plain'])
        assert.equal(foundAfter(id, gone.replace(/.*plain:.*\n/, ''), (text) => text).length, 1, id);
    });

    it('names the fact that has another id now, and renames mark and footnote', () => {
      const own = OWN.replace('towns-spending:', 'spending-of-harbours:');
      assert.deepEqual(foundAfter('towns-spending', own), [
        '[^towns-spending] unknown-fact: No fact has the id “towns-spending”. Did you mean “spending-of-harbours”?',
      ]);
      const text =
        'So.[^towns-plan]\n\n[^towns-plan]: Harbour Review, “Harbours “in figures””, 2024-03. <https://example.org/a>\n';
      const [finding] = checkNote(parseNote(text), baseWith(OWN.replace('towns-plan', 'planned'))).findings;
      assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), text.replaceAll('towns-plan', 'planned'));
    });

    it('is not found where the footnote may be of the writer’s own', () => {
      const gone = OWN.replace(/.*(?:towns-spending|bare):.*\n/g, '');
      assert.deepEqual(foundAfter('bare', gone), [], 'neither quote nor address');
      const mine = (text: string): string => text.replace('Example', 'My');
      assert.deepEqual(foundAfter('bare', gone, mine), [], 'changed since');
      for (const change of [
        (text: string) => text.replace(' <https', ', see <https'),
        (text: string) => text.replace(': Harbour', ': See Harbour'),
        (text: string) => text.replace('Harbours', 'Ports'),
        (text: string) => text.replace(/https\S+a>/, 'https://example.org/b>'),
        (text: string) => text.replaceAll('towns-spending', '1'),
        (text: string) => text.replaceAll('towns-spending', 'My-Note'),
        (text: string) => text.replace(/\n\[\^[^]*/, '\n'),
      ])
        assert.deepEqual(foundAfter('towns-spending', gone, change), [], String(change));
    });
  });
});
