import assert from 'node:assert/strict';
import { checkNote, type NoteCheck } from '../../../src/core/check/checkNote';
import type { CheckSettings } from '../../../src/core/check/checkSettings';
import type { Finding } from '../../../src/core/check/finding';
import type { FactBase } from '../../../src/core/factbase/factBase';
import { fixAll } from '../../../src/core/features/fixes/fixAll';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits, type Edit } from '../../../src/core/text/edit';

/**
 * Asserts that applying every preferred fix of a note leaves nothing to fix, so that applying them again changes
 * nothing. A fix that overlaps with one before it is refused, and has its turn in a second round.
 */
export function assertFixesSettle(text: string, base: FactBase, settings: CheckSettings): void {
  const findingsOf = (note: string): readonly Finding[] => checkNote(parseNote(note), base, settings).findings;
  const first = applyFixes(text, findingsOf(text));
  const second = first.refused ? applyFixes(first.text, findingsOf(first.text)) : first;
  const left = findingsOf(second.text).filter((finding) => preferred(finding) !== undefined);
  assert.deepEqual(
    left.map(({ code, span }) => `${code}: ${second.text.slice(span.start, span.end)}`),
    [],
    `nothing is left to fix in\n${second.text}`,
  );
  assertFixAllSettles(text, base, settings);
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

/** Applies the preferred fix of each finding, in order; one that overlaps with those before it is refused whole. */
function applyFixes(text: string, findings: readonly Finding[]): { text: string; refused: boolean } {
  let edits: readonly Edit[] = [];
  let refused = false;
  for (const finding of findings) {
    const own = (preferred(finding)?.edits ?? []).filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (applyEdits(text, [...edits, ...own]) === null) refused = true;
    else edits = [...edits, ...own];
  }
  return { text: applyEdits(text, edits) ?? text, refused };
}

function preferred({ fixes }: Finding): Finding['fixes'][number] | undefined {
  return fixes.find((fix) => fix.preferred);
}

/** Two marks of one unknown label are renamed by the same edits. */
function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
