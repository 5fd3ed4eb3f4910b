import { checkNote, type NoteCheck } from '../../check/checkNote';
import type { CheckSettings } from '../../check/checkSettings';
import type { Finding } from '../../check/finding';
import { parseNote } from '../../note/parseNote';
import { applyEdits, type Edit } from '../../text/edit';
import { lineEdits } from '../../text/lineEdits';

/** A note with all its safe fixes made. */
export interface FixedNote {
  readonly text: string;
  /** What makes the text of it, in one step, from the text that was checked; none of them overlap. */
  readonly edits: readonly Edit[];
  /** How many fixes were made. */
  readonly count: number;
}

/** A figure that is put right can bear witness against others, so that more than one round may be needed. */
const MOST_ROUNDS = 5;

/**
 * Makes every fix of a note that is safe, checks what comes of it, and makes those of that, until none is left. To fix
 * what is fixed changes nothing.
 */
export function fixAll(check: NoteCheck, settings: CheckSettings): FixedNote {
  const { text: before } = check.note;
  let [text, count, findings] = [before, 0, check.findings];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = safeEdits(text, findings);
    if (made.count === 0) break;
    text = made.text;
    count += made.count;
    findings = checkNote(parseNote(text), check.base, settings).findings;
  }
  return { text, edits: lineEdits(before, text), count };
}

/** Of two fixes that touch the same text the first is made; the other has its turn in the next round, if it still fits. */
function safeEdits(text: string, findings: readonly Finding[]): { readonly text: string; readonly count: number } {
  let edits: readonly Edit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const own = fixes.find(({ safe }) => safe)?.edits.filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (own === undefined || own.length === 0 || overlapsAny(own, edits)) continue;
    edits = [...edits, ...own];
    count++;
  }
  return { text: applyEdits(text, edits) ?? text, count };
}

/** Two marks of one label that names nothing are renamed by the same edits. */
function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function overlapsAny(own: readonly Edit[], others: readonly Edit[]): boolean {
  return own.some((edit) => others.some(({ span }) => edit.span.start < span.end && span.start < edit.span.end));
}
