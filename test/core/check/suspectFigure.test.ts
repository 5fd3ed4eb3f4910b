import * as assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/check/checkNote';
import { fingerprint } from '../../../src/core/factbase';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits } from '../../../src/core/text/edit';
import { factBaseOf } from './factBaseOf';
import { parseFixture } from './fixture';
import { itChecks } from './itChecks';
import { withFacts } from './withFacts';

const base = factBaseOf(parseFixture(withFacts('')));
const now = (id: string): string => fingerprint(base.facts.get(id)!);
const japan = now('japan-genai-2014-2023');
const WAS = 'was=0000000';
const accept = (how: string): string => `<!-- ipnotes-accept japan-genai-2014-2023 ${how}: by hand -->`;
/** A definition as one is written from a fact, of a fact that was another one then. */
const footnote = (id: string, was: string): string =>
  `[^${id}]: Example Gazette, “Filing statistics”. <!-- ipnotes ${was} ${'0'.repeat(7)} -->`;

describe('suspect-figure', () => {
  itChecks({
    'is a figure that was accepted before its fact changed': `
      Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(WAS)}
                  ^^^^^ suspect-figure: Example Gazette now says 3,409 of this: the fact has changed since 3,490 was accepted.
                  ^^^^^ ignored
    `,
    'is not one whose fact is the same, or that says nothing of it': `
      Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(`was=${japan}`)}
                  ^^^^^ ignored

      Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept('until=2030')}
                  ^^^^^ ignored
    `,
    'is reported twice, and not of what stands between': `
      Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(WAS)}
                  ^^^^^ suspect-figure

      Somebody filed 3,490.

      Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(WAS)}
                  ^^^^^ suspect-figure
    `,
    'is a figure that agrees, too, where it was accepted': `
      Japan filed 3,409 generative AI patents between 2014 and 2023. ${accept(WAS)}
                  ^^^^^ suspect-figure: … now says 3,409 …
    `,
    'is none where the paragraph is about other facts': `
      India filed 1,350 generative AI patents between 2014 and 2023. ${accept(WAS)}
                  ^^^^^ verified
    `,
    'is found in Chinese, behind characters outside of the basic plane, in items and cells': `
      😀 2014年至2023年，日本申请生成式人工智能专利3,490件。 ${accept(WAS)}
      　     　　    　　　　　　　　　　　　　　　^^^^^ suspect-figure

      - Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(WAS)}
                    ^^^^^ suspect-figure
    `,
    'is a figure that agrees with the fact it cites, which has changed since its footnote was written': `
      Japan filed 3,409[^japan-genai-2014-2023] generative AI patents.
                  ^^^^^ suspect-figure: Example Gazette now says 3,409 of this: the fact has changed since 3,409 was written.

      ${footnote('japan-genai-2014-2023', '0000000')}
    `,
    'is no figure whose footnote is up to date, is the writer’s own, or is not about it': `
      Japan filed 3,409[^japan-genai-2014-2023] generative AI patents.
                  ^^^^^ verified
      India filed 1,350[^india-genai-2014-2023] generative AI patents.
                  ^^^^^ verified
      South Korea filed 4,155 generative AI patents between 2014 and 2023.
                        ^^^^^ verified

      ${footnote('japan-genai-2014-2023', japan)}
      [^india-genai-2014-2023]: Example Gazette.
      ${footnote('korea-genai-2014-2023', '0000000')}
    `,
    'gives way to what is wrong': `
      Japan filed 3,490[^japan-genai-2014-2023] generative AI patents.
                  ^^^^^ error figure-mismatch

      ${footnote('japan-genai-2014-2023', '0000000')}
    `,
    'is not found in code, comments and front matter': `
      ---
      title: Japan filed 3,490 generative AI patents between 2014 and 2023.
      ---

          Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(WAS)}
    `,
    'is switched off as others are': `
      <!-- ipnotes-disable-next-line suspect-figure -->
      Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(WAS)}
                  ^^^^^ ignored
    `,
  });

  it('goes once somebody has said that the figure still stands', () => {
    for (const note of [
      `Japan filed 3,490 generative AI patents between 2014 and 2023. ${accept(`${WAS} until=2030`)}`,
      `Japan filed 3,409[^japan-genai-2014-2023] generative AI patents.\n\n${footnote('japan-genai-2014-2023', '0000000')}\n`,
    ]) {
      const [finding, ...others] = checkNote(parseNote(note), base).findings;
      assert.deepEqual([finding?.code, others], ['suspect-figure', []]);
      const [fix] = finding!.fixes;
      const text = applyEdits(note, fix!.edits)!;
      assert.equal(text, note.replace('0000000', japan));
      assert.deepEqual(checkNote(parseNote(text), base).findings, []);
      assert.equal(fix!.safe, false);
    }
  });
});
