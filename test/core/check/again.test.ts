import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { checkNote, recheckInSteps, recheckNote, type Known } from '../../../src/core/check/checkNote';
import { defaultSettings } from '../../../src/core/check/checkSettings';
import { openNote, reparseNote } from '../../../src/core/note/parseNote';
import { assertCostsAtMost } from './assertCostsAtMost';
import { assertSameCheck } from './assertSameCheck';
import { factBaseOf } from './factBaseOf';
import { parseFixture } from './fixture';
import { baseOf, noteOf, usual } from './shapes';
import { withFacts } from './withFacts';

const base = factBaseOf(parseFixture(withFacts('')));

/** Long enough for the parts around an edit to be taken over. */
const LONG = Array.from(
  { length: 12 },
  (_, i) => `## ${['Filings in 2023', 'Japan', '百度与腾讯', 'Grants'][i % 4]!}

Between 2014 and 2023 China filed more than 38,000 generative AI patents, the United States 6,276. It had ${i} more.

By September 2023, the top applicants were:

- Baidu: 426 large-model patents
- Tencent: ${i}
- 阿里巴巴：380件

2023年，中国发明专利授权量达92.1万件。同比增长15.4%，其中日本占${i}%。

| Applicant | Generative AI patents, 2014–2023 |
| --- | --- |
| Japan | 3,409 |
| South Korea | 4,155[^korea-genai-2014-2023] |

> Samsung Electronics filed ${i},000 of them. The company was founded in 1969.
`,
).join('\n');

const piece = fc.constantFrom(
  ...[
    'China ',
    'Japan',
    '百度',
    'invention patents ',
    '专利授权',
    'in 2022 ',
    '2021年',
    '3,409 ',
    '38,000',
    '12%',
    ' up 13.5%',
  ],
  ...['. ', '，', '\n\n', '\n\n## Huawei\n\n', '\n- ', 'x', '', '7', '[^us-genai-2014-2023]', '它', 'It '],
);
const edit = fc.tuple(fc.nat(10_000), fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)), piece);

function edited(text: string, [at, length, by]: readonly [number, number, string]): string {
  const start = Math.floor((text.length * at) / 10_000);
  return text.slice(0, start) + by + text.slice(start + length);
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('a later version of a note', () => {
  it('is checked as if it were new', function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let parsed = openNote(LONG);
        let checked = recheckNote(null, parsed.note, base);
        for (const one of edits) {
          parsed = reparseNote(parsed, edited(parsed.note.text, one));
          checked = recheckNote(checked, parsed.note, base);
          assertSameCheck(checked.check, checkNote(parsed.note, base));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is checked as if it were new where checks of earlier ones were left, at the start or halfway', function () {
    this.timeout(300_000);
    const steps = fc.oneof(fc.constant(Infinity), fc.nat(400));
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, steps), { minLength: 2, maxLength: 6 }), (edits) => {
        let parsed = openNote(LONG);
        let known: Known | null = null;
        for (const [one, most] of edits) {
          parsed = reparseNote(parsed, edited(parsed.note.text, one));
          const checking = recheckInSteps(known, parsed.note, base, defaultSettings);
          let step = checking.next();
          for (let count = 0; step.done !== true && count < most; count++) step = checking.next();
          known = step.value;
          if (step.done === true) assertSameCheck(step.value.check, checkNote(parsed.note, base));
        }
        assertSameCheck(recheckNote(known, parsed.note, base).check, checkNote(parsed.note, base));
      }),
      { numRuns: 8 },
    );
  });

  it('has only what changed judged anew, wherever that is', () => {
    const parsed = openNote(LONG);
    const checked = recheckNote(null, parsed.note, base);
    for (const share of [0.02, 0.3, 0.61, 0.9]) {
      const at = LONG.indexOf('had', Math.floor(LONG.length * share)) + 'had'.length;
      const later = reparseNote(parsed, `${LONG.slice(0, at)} now${LONG.slice(at)}`);
      const { judged } = recheckNote(checked, later.note, base);
      assert.ok(judged!.fresh <= 3, `${judged!.fresh} of ${checked.judged!.fresh} parts were judged anew`);
    }
  });

  it('has but the paragraph judged anew that a word was typed in', () => {
    const intro = 'The industry has grown. China filed more than 38,000 of them. It had help.';
    const text = `${intro}\n\n# Report\n\n${intro}\n\n${LONG.replaceAll('Filings in 2023', 'Filings')}`;
    const parsed = openNote(text);
    const checked = recheckNote(null, parsed.note, base);
    for (const at of [text.indexOf('grown'), text.lastIndexOf('grown'), text.indexOf('It had 1 more')]) {
      const later = reparseNote(parsed, `${text.slice(0, at)}also ${text.slice(at)}`);
      const again = recheckNote(checked, later.note, base);
      assert.equal(again.judged!.fresh, 1);
      assertSameCheck(again.check, checkNote(later.note, base));
    }
  });

  it('has all that stands before and behind a change taken over without being looked at', () => {
    let parsed = openNote(LONG);
    let checked = recheckNote(null, parsed.note, base);
    // Also at the second keystroke, and at one somewhere else.
    for (const at of [
      ...['It had 1 more', 'It had 5 more', 'It had 5 more'].map((words) => LONG.indexOf(words)),
      LONG.length,
    ]) {
      const text = parsed.note.text;
      const later = reparseNote(parsed, `${text.slice(0, at)} now${text.slice(at)}`);
      const again = recheckNote(checked, later.note, base);
      const known = new Set<object>([...parsed.note.leaves, ...checked.judged!.leaves]);
      const newParts = later.note.leaves.filter((part) => !known.has(part)).length;
      const newLeaves = again.judged!.leaves.filter((leaf) => !known.has(leaf)).length;
      assert.ok(newParts <= 2, `${newParts} of ${later.note.leaves.length} parts were put together anew`);
      assert.ok(newLeaves <= 6, `${newLeaves} of ${again.judged!.leaves.length} parts were looked at`);
      [parsed, checked] = [later, again];
    }
  });

  it('takes little longer to check where much more stands around what changed', function () {
    this.timeout(60_000);
    const facts = baseOf(usual);
    const typing = (paragraphs: number): (() => void) => {
      const text = Array.from({ length: paragraphs }, (_, i) => `${i % 6 === 0 ? '## Part\n\n' : ''}${noteOf(3)}`).join(
        '\n\n',
      );
      let parsed = openNote(text);
      let checked = recheckNote(null, parsed.note, facts);
      const at = text.indexOf('filed', text.length / 2);
      return () => {
        for (let key = 0; key < 10; key++) {
          parsed = reparseNote(parsed, `${text.slice(0, at)}${'x'.repeat(key % 2)}${text.slice(at)}`);
          checked = recheckNote(checked, parsed.note, facts);
        }
      };
    };
    assertCostsAtMost(4, typing(40), typing(400));
  });

  it('keeps none of the versions before it, nor anything that was judged in them alone', async () => {
    const earlier: WeakRef<object>[] = [];
    const leaves: WeakRef<object>[] = [];
    let parsed = openNote(LONG);
    let checked = recheckNote(null, parsed.note, base);
    for (const words of [
      'It had 1 more',
      'It had 5 more',
      'Japan',
      'It had 3 more',
      'It had 9 more',
      'It had 5 more',
    ]) {
      earlier.push(new WeakRef(parsed.note), new WeakRef(checked.check), new WeakRef(checked.judged!));
      leaves.push(...checked.judged!.leaves.map(({ judged }) => new WeakRef(judged)));
      const at = parsed.note.text.indexOf(words);
      parsed = reparseNote(parsed, `${parsed.note.text.slice(0, at)}x${parsed.note.text.slice(at)}`);
      checked = recheckNote(checked, parsed.note, base);
    }
    // What was looked at is kept until its turn is over.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    const kept = earlier.filter((version) => version.deref() !== undefined);
    assert.equal(kept.length, 0);
    const now = new Set<object | undefined>(checked.judged!.leaves.map(({ judged }) => judged));
    const keptLeaves = leaves.filter((leaf) => leaf.deref() !== undefined && !now.has(leaf.deref()));
    assert.equal(keptLeaves.length, 0);
    assert.equal(checked.check.note, parsed.note);
  });

  it('tells a paragraph from its copy below it', () => {
    const parsed = openNote(LONG);
    const checked = recheckNote(null, parsed.note, base);
    for (const from of [200, LONG.length / 2]) {
      const start = LONG.indexOf('Between', from);
      const end = LONG.indexOf('\n\n', start) + 2;
      const later = reparseNote(parsed, LONG.slice(0, end) + LONG.slice(start, end) + LONG.slice(end));
      assertSameCheck(recheckNote(checked, later.note, base).check, checkNote(later.note, base));
    }
  });

  it('is judged anew where the facts are others', () => {
    const parsed = openNote(LONG);
    const checked = recheckNote(null, parsed.note, base);
    const other = factBaseOf(parseFixture(withFacts('', 'applicants: { x: { name: X } }')));
    assert.equal(recheckNote(checked, parsed.note, other).judged!.fresh, checked.judged!.fresh);
  });
});
