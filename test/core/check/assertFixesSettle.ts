import assert from 'node:assert/strict';
import { checkNote, type NoteCheck } from '../../../src/core/check/checkNote';
import type { CheckSettings } from '../../../src/core/check/checkSettings';
import type { Finding } from '../../../src/core/check/finding';
import type { FactBase } from '../../../src/core/factbase/factBase';
import { fixAll } from '../../../src/core/features/fixes/fixAll';
import { otherWords } from '../../../src/core/features/fixes/otherWords';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits, type Edit } from '../../../src/core/text/edit';

/** A figure that is put right can bear witness against others, and what overlaps with another fix has to wait for it. */
const MOST_ROUNDS = 3;

/**
 * Asserts that applying every preferred fix of a note leaves nothing to fix, so that applying them again changes
 * nothing, and that none of all fixes brings another problem.
 */
export function assertFixesSettle(text: string, base: FactBase, settings: CheckSettings): void {
  const findingsOf = (note: string): readonly Finding[] => checkNote(parseNote(note), base, settings).findings;
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) fixed = applyFixes(fixed, findingsOf(fixed));
  const left = findingsOf(fixed).filter((finding) => preferred(finding) !== undefined);
  assert.deepEqual(
    left.map(({ code, span }) => `${code}: ${fixed.slice(span.start, span.end)}`),
    [],
    `nothing is left to fix in\n${fixed}`,
  );
  assertNoFixHarms(checkNote(parseNote(text), base, settings), findingsOf);
  assertFixAllSettles(text, base, settings);
}

/** Asserts of each fix by itself that it takes its finding away, and brings no other one. */
function assertNoFixHarms(check: NoteCheck, findingsOf: (note: string) => readonly Finding[]): void {
  const named = (note: string, findings: readonly Finding[]): string[] =>
    findings.map(({ code, span }) => `${code}: ${note.slice(span.start, span.end)}`);
  const { note, findings } = check;
  const { text } = note;
  const before = named(text, findings);
  for (const [index, finding] of findings.entries()) {
    const judgement = check.judgements.find(({ figure }) => figure.start === finding.span.start);
    const words = judgement === undefined ? null : otherWords(check, finding, judgement);
    for (const { edits, title } of words === null ? finding.fixes : [...finding.fixes, words]) {
      const fixed = applyEdits(text, edits);
      assert.ok(fixed !== null, `the edits of ${title} overlap`);
      const left = named(
        fixed,
        findingsOf(fixed).filter(({ code }) => !WAS_SO.has(code)),
      );
      const others = [...before.slice(0, index), ...before.slice(index + 1)];
      const isWorse = left.length > others.length || left.some((one) => !before.includes(one));
      assert.ok(!isWorse, `${before[index]}, ${title}: left is ${left.join(', ')} in\n${fixed}`);
    }
  }
}

/** Asserts that fixing all leaves nothing safe to fix, so that fixing all of that changes nothing, and is one step. */
function assertFixAllSettles(text: string, base: FactBase, settings: CheckSettings): void {
  const checkOf = (note: string): NoteCheck => checkNote(parseNote(note), base, settings);
  const fixed = fixAll(checkOf(text), settings);
  assert.equal(applyEdits(text, fixed.edits), fixed.text);
  const again = checkOf(fixed.text);
  const left = again.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  assert.deepEqual(left, [], `nothing safe is left to fix in\n${fixed.text}`);
  assert.equal(fixAll(again, settings).text, fixed.text);
}

/**
 * What was so before, and could not be told: that a fact has changed is told of a figure that agrees with it, and what is
 * computed from a figure is judged beside one that is right.
 */
const WAS_SO: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['suspect-figure', 'derived-mismatch']);

/** Applies the preferred fix of each finding, in order; one that overlaps with those before it is refused whole. */
function applyFixes(text: string, findings: readonly Finding[]): string {
  let edits: readonly Edit[] = [];
  for (const finding of findings) {
    const own = (preferred(finding)?.edits ?? []).filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (applyEdits(text, [...edits, ...own]) !== null) edits = [...edits, ...own];
  }
  return applyEdits(text, edits) ?? text;
}

function preferred({ fixes }: Finding): Finding['fixes'][number] | undefined {
  return fixes.find((fix) => fix.preferred);
}

/** Two marks of one unknown label are renamed by the same edits. */
function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
