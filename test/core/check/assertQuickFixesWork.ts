import assert from 'node:assert/strict';
import { checkNote, type NoteCheck } from '../../../src/core/check/checkNote';
import { acceptFigure } from '../../../src/core/features/fixes/acceptFigure';
import { quickFixesAt, type QuickFix } from '../../../src/core/features/fixes/quickFixes';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits, type Edit } from '../../../src/core/text/edit';

/**
 * Asserts of the first finding of a note that whatever switches it off or accepts it takes this finding away, and brings
 * no other one.
 */
export function assertQuickFixesWork(check: NoteCheck): void {
  const [finding] = check.findings;
  if (finding === undefined) return;
  const named = ({ findings }: NoteCheck, note: string): string[] =>
    findings.map(({ code, span }) => `${code}: ${note.slice(span.start, span.end)}`);
  const [first, ...others] = named(check, check.note.text);
  for (const fix of quickFixesAt(check, finding.span)) {
    const edits = fix.finding === finding ? silencing(fix, check) : null;
    if (edits === null) continue;
    const text = applyEdits(check.note.text, edits);
    assert.ok(text !== null, `${fix.title}: edits overlap`);
    const left = named(checkNote(parseNote(text), check.base), text);
    // A paragraph, or a line of a table, may have more of the same code.
    const isLeft = left.length > others.length || left.some((one) => !others.includes(one));
    assert.ok(!isLeft, `${first}, ${fix.title}: left is ${left.join(', ')} in\n${text}`);
  }
}

function silencing({ title, action }: QuickFix, { note }: NoteCheck): readonly Edit[] | null {
  if (action.kind === 'edit') return title.startsWith('Disable') ? action.edits : null;
  if (action.kind !== 'accept') return null;
  const edit = acceptFigure(note, action.figure, action.fact, { reason: 'counted by hand', until: null });
  return edit === null ? [] : [edit];
}
