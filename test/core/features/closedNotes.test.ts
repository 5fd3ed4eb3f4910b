import assert from 'node:assert/strict';
import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import {
  changeClaims,
  checkNote,
  closedReferences,
  defaultSettings,
  factsUsed,
  factUses,
  noteIndex,
  openFolder,
  parseNote,
  putNote,
  referencesInNote,
  stampOf,
  unusedFacts,
  withContradictions,
  type CheckSettings,
  type ClosedFinding,
  type ClosedNote,
  type Folder,
  type GrowingClaimIndex,
  type GrowingNoteIndex,
} from '../../../src/core';
import { finish } from '../../../src/core/text/steps';
import { FACTS } from './checked';

const WRONG = 'Between 2014 and 2023, China filed more than 39,000[^china-genai] generative AI patents.\n';
const JAPAN = 'In 2011, Japan filed 27,400 generative AI patents.\n';
const OTHERS = 'In 2011, Japan filed 31,900 generative AI patents.\n';

/** A folder in which these notes are known, none of them open. */
function folderOf(notes: Readonly<Record<string, string>>, facts = FACTS): Folder {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  folder.know(read(folder, notes));
  folder.takeChanged();
  return folder;
}

function read(folder: Folder, notes: Readonly<Record<string, string>>): GrowingNoteIndex {
  const index = noteIndex();
  for (const [path, text] of Object.entries(notes)) putNote(index, path, finish(folder.read(text, defaultSettings)));
  return index;
}

const codes = (folder: Folder, path: string): string[] => folder.closedFindings(path).map(({ code }) => code);
const put = (folder: Folder, path: string, text: string): void =>
  folder.put(path, finish(folder.read(text, defaultSettings)));
const unused = (folder: Folder): string[] => folder.unusedFacts().map(({ args }) => args.id!);

describe('notes that are not open', () => {
  it('are not known at first, and then nothing is said of them or of facts that they may use', () => {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', FACTS);
    folder.put('a.md', finish(folder.read(WRONG, defaultSettings)));
    assert.equal(folder.closed(), null);
    assert.deepEqual([codes(folder, 'a.md'), unused(folder), [...folder.takeChanged()]], [[], [], []]);
    folder.know(read(folder, { 'a.md': WRONG }));
    assert.deepEqual(codes(folder, 'a.md'), ['figure-mismatch']);
    assert.deepEqual(unused(folder), ['china-genai-new', 'japan-genai', 'china-llm', 'damo-open']);
    assert.deepEqual([...folder.takeChanged()], ['a.md']);
    folder.know(null);
    assert.deepEqual([codes(folder, 'a.md'), unused(folder), [...folder.takeChanged()]], [[], [], ['a.md']]);
  });

  it('have the findings of the same note when it is open, with the ids of the facts and where the lines are', () => {
    const folder = folderOf({ 'a.md': `\ufeff# 𠮷\r\n\r\n${WRONG}` });
    const [finding] = folder.closedFindings('a.md');
    const note = folder.closed()?.notes.get('a.md');
    assert.ok(finding !== undefined && note !== undefined);
    assert.deepEqual(finding.facts, ['china-genai']);
    assert.deepEqual(note.lines.positionAt(finding.span.start), { line: 2, character: WRONG.indexOf('more than') });
    assert.deepEqual([note.figures, note.mismatches, folder.closed()?.mismatches], [1, 1, 1]);
  });

  it('contradict each other and those that are open, and all of them are told of', () => {
    const folder = folderOf({ 'a.md': JAPAN, 'b.md': WRONG });
    assert.deepEqual(codes(folder, 'a.md'), ['unsupported-figure']);
    const version = folder.claimsVersion();
    put(folder, 'c.md', OTHERS);
    assert.deepEqual(
      [codes(folder, 'a.md'), codes(folder, 'c.md')],
      [['contradicting-notes'], ['contradicting-notes']],
    );
    assert.deepEqual([...folder.takeChanged()].sort(), ['a.md', 'c.md']);
    assert.notEqual(folder.claimsVersion(), version, 'open notes have to be checked anew');
    const open = folder.check('d.md', 1, OTHERS, defaultSettings);
    assert.deepEqual(
      open.findings.map(({ code, args }) => [code, args.path]),
      [['contradicting-notes', 'a.md']],
    );
    folder.put('a.md', null);
    assert.deepEqual(codes(folder, 'c.md'), ['unsupported-figure']);
    assert.deepEqual([...folder.takeChanged()].sort(), ['a.md', 'c.md']);
  });

  it('count as they are open, from when they are opened until they are closed', () => {
    const folder = folderOf({ 'a.md': JAPAN, 'b.md': OTHERS });
    folder.check('a.md', 1, OTHERS, defaultSettings);
    assert.equal(folder.closed()?.notes.has('a.md'), false);
    assert.deepEqual(codes(folder, 'b.md'), ['unsupported-figure']);
    put(folder, 'a.md', JAPAN);
    assert.deepEqual(codes(folder, 'b.md'), ['unsupported-figure'], 'what is on disk is no matter');
    folder.check('a.md', 2, JAPAN, defaultSettings);
    assert.deepEqual(codes(folder, 'b.md'), ['contradicting-notes']);
    const version = folder.claimsVersion();
    folder.close('a.md');
    assert.equal(folder.claimsVersion(), version, 'to close it changes nothing');
    assert.deepEqual(
      [codes(folder, 'a.md'), codes(folder, 'b.md')],
      [['contradicting-notes'], ['contradicting-notes']],
    );
    put(folder, 'a.md', OTHERS);
    assert.deepEqual([codes(folder, 'a.md'), codes(folder, 'b.md')], [['unsupported-figure'], ['unsupported-figure']]);
  });

  it('are read again when the facts say something else or the settings are others, not when a file only looks else', () => {
    const folder = folderOf({ 'a.md': WRONG });
    const note = (): ClosedNote => folder.closed()!.notes.get('a.md')!;
    const isCurrent = (settings: CheckSettings = defaultSettings): boolean => folder.isCurrent(note(), settings);
    assert.equal(isCurrent({ ...defaultSettings, severity: {} }), true);
    assert.equal(isCurrent({ ...defaultSettings, severity: { 'figure-mismatch': 'off' } }), false);
    folder.setFactFile('facts/a.yaml', `# Facts\n${FACTS.replace('locator: p. 4', 'locator:   "p. 4"')}`);
    assert.equal(isCurrent(), true);
    folder.setFactFile('facts/a.yaml', `${FACTS}  - [broken`);
    assert.equal(isCurrent(), true, 'the last version that could be read is in force');
    folder.setFactFile('facts/a.yaml', FACTS.replace('38,000', '39,000'));
    assert.equal(isCurrent(), false);
    put(folder, 'a.md', WRONG);
    assert.equal(isCurrent(), true);
    folder.setSourceText('sources/a.txt', 'missing');
    assert.equal(isCurrent(), false);
  });

  it('say nothing of unused facts while one of them cannot be read', () => {
    const folder = folderOf({ 'a.md': WRONG });
    folder.put('b.md', 'unread');
    assert.deepEqual(unused(folder), []);
    put(folder, 'b.md', 'Japan filed 3,409 generative AI patents between 2014 and 2023.\n');
    assert.deepEqual(unused(folder), ['china-genai-new', 'china-llm', 'damo-open']);
    folder.check('c.md', 1, 'It opens its patents.[^damo-open]\n', defaultSettings);
    assert.deepEqual(unused(folder), ['china-genai-new', 'china-llm'], 'an open note counts as well');
    folder.put('b.md', null);
    assert.deepEqual(unused(folder), ['china-genai-new', 'japan-genai', 'china-llm']);
  });

  it('keep nothing of their texts in memory', () => {
    const folder = folderOf({});
    const filler = 'Nothing is said here, over and over again. '.repeat(5000);
    const before = heapUsed();
    for (let at = 0; at < 40; at++)
      put(
        folder,
        `${at}.md`,
        `${WRONG}\n${JAPAN}\n30,000[^china-genai-old] of them.\n\n\`\`\`\n${at}${filler}\n\`\`\`\n`,
      );
    const kept = heapUsed() - before;
    assert.ok(kept < 20 * filler.length, `${kept} bytes for 40 texts of ${filler.length}`);
    assert.equal(folder.closed()?.notes.size, 40);
  });

  it('are known as a check of everything knows them, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 4, maxLength: 12 }), (events) => {
        const world = new World();
        for (const one of events) world.undergo(one);
        world.assertSameAsFresh();
      }),
      { numRuns: 60 },
    );
  });
});

/** In bytes, once what nobody needs any more is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return memoryUsage().heapUsed;
}

const PATHS = ['a.md', 'notes/b.md', 'notes/c.md'] as const;
const PARTS = [
  JAPAN,
  OTHERS,
  JAPAN + OTHERS,
  WRONG,
  '2011年，日本申请生成式人工智能专利3.19万件。\n',
  '# Alibaba\n\nDamo Academy opens its patents.[^damo-open]\n',
  'Between 2017 and September 2023, 中国 filed more than 40,000 large-model patents.\n',
  '<!-- ipnotes-disable-next-line -->\nIn 2011, Japan filed 9,000 generative AI patents.\n',
  '---\nipnotes: { applicant: japan }\n---\n\nNothing.\n',
];
const FACT_FILES = [
  FACTS,
  `# The same.\n${FACTS}`,
  FACTS.replace('more than 38,000\n', 'more than 39,000\n'),
  `${FACTS}  japan-2011: { applicant: japan, measure: genai, figure: "31,900", period: 2011, source: post }\n`,
];

const path = fc.constantFrom(...PATHS);
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n'));
type Event =
  | readonly ['write' | 'open' | 'type', string, string]
  | readonly ['delete' | 'close', string]
  | readonly ['facts', string];
const event: fc.Arbitrary<Event> = fc.oneof(
  { arbitrary: fc.tuple(fc.constant('write' as const), path, text), weight: 3 },
  fc.tuple(fc.constantFrom('write' as const, 'open' as const, 'type' as const), path, text),
  fc.tuple(fc.constantFrom('delete' as const, 'close' as const), path),
  fc.tuple(fc.constant('facts' as const), fc.constantFrom(...FACT_FILES)),
);

/** A folder on disk, with editors, and what is known of it and shown. */
class World {
  readonly #folder = folderOf({});
  readonly #disk = new Map<string, string>();
  readonly #editors = new Map<string, { readonly version: number; readonly text: string }>();
  readonly #shown = new Map<string, readonly ClosedFinding[]>();
  #facts = FACTS;

  undergo([what, where, text = '']: Event): void {
    const editor = this.#editors.get(where);
    if (what === 'facts') this.#folder.setFactFile('facts/a.yaml', (this.#facts = where));
    else if (what === 'write') this.#disk.set(where, text);
    else if (what === 'delete') this.#disk.delete(where);
    else if (what === 'close') {
      this.#editors.delete(where);
      this.#folder.close(where);
    } else if (what === 'open' ? editor === undefined : editor !== undefined) {
      this.#editors.set(where, { version: (editor?.version ?? 0) + 1, text });
    }
    this.#follow();
  }

  /** What a shell does when it hears of a change. */
  #follow(): void {
    for (const [path, { version, text }] of this.#editors) this.#folder.check(path, version, text, defaultSettings);
    for (const path of PATHS) {
      const text = this.#disk.get(path);
      const known = this.#folder.closed()?.notes.get(path);
      if (text === undefined) this.#folder.put(path, null);
      else if (known?.stamp !== stampOf(text) || !this.#folder.isCurrent(known, defaultSettings))
        put(this.#folder, path, text);
    }
    for (const path of this.#folder.takeChanged()) this.#shown.set(path, this.#folder.closedFindings(path));
  }

  assertSameAsFresh(): void {
    const folder = openFolder();
    folder.setFactFile('facts/a.yaml', this.#facts);
    const base = folder.base();
    const texts = new Map([...this.#disk, ...[...this.#editors].map(([path, { text }]) => [path, text] as const)]);
    const claims: GrowingClaimIndex = new Map();
    const checks = [...texts].map(([path, text]) => {
      const check = checkNote(parseNote(text), base);
      changeClaims(claims, path, [], check.claims);
      return { path, check };
    });
    const used = new Set<string>();
    const index = this.#folder.closed()!;
    const closed = new Set<string>();
    for (const { path, check } of checks) {
      for (const id of factsUsed(check)) used.add(id);
      const { findings } = withContradictions(check, path, claims, defaultSettings);
      const expected = findings.map(({ code, severity, span, args, facts }) => {
        return { code, severity, start: span.start, args, facts: facts.map(({ id }) => id) };
      });
      const editor = this.#editors.get(path);
      if (editor !== undefined) {
        const found = this.#folder.check(path, editor.version, editor.text, defaultSettings).findings;
        assert.deepEqual(
          found.map(({ code, span, args }) => [code, span.start, args]),
          expected.map(({ code, start, args }) => [code, start, args]),
        );
        continue;
      }
      closed.add(path);
      const note = index.notes.get(path);
      assert.ok(note !== undefined, path);
      for (const found of [this.#folder.closedFindings(path), this.#shown.get(path) ?? []]) {
        assert.deepEqual(
          found.map(({ code, severity, span, args, facts }) => ({ code, severity, start: span.start, args, facts })),
          expected,
        );
      }
      assert.deepEqual(note.uses, factUses(check));
      for (const { fact } of factUses(check)) {
        assert.deepEqual(
          index.uses.get(fact)?.get(path),
          factUses(check).filter((use) => use.fact === fact),
        );
      }
      const targets = [
        { kind: 'applicants', id: 'japan' },
        { kind: 'facts', id: 'china-genai' },
      ] as const;
      assert.deepEqual(closedReferences(note, targets), referencesInNote(check, targets));
    }
    assert.deepEqual(new Set(index.notes.keys()), closed);
    const paths = [...index.uses.values()].flatMap((uses) => [...uses.keys()]);
    assert.ok(paths.every((path) => closed.has(path)));
    assert.equal(
      index.mismatches,
      checks
        .filter(({ path }) => closed.has(path))
        .flatMap(({ check }) => check.judgements)
        .filter(({ verdict }) => verdict === 'mismatch').length,
    );
    assert.deepEqual(
      unused(this.#folder),
      unusedFacts(base, used).map(({ args }) => args.id!),
    );
  }
}
