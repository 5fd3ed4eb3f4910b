import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import type { StatedClaim } from './claims/statedClaim';
import { statedClaimsOf } from './claims/statedClaimsOf';
import { defaultSettings, type CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import { judgeAgain, type JudgedNote } from './judgeNote';
import type { Judgement } from './judgement';
import { runRules, type RuleFailure } from './runRules';
import { suppressionOf } from './suppression';

/** A note, checked: one judgement for each figure that is a claim, in order, and the findings. */
export interface NoteCheck {
  readonly note: Note;
  readonly base: FactBase;
  readonly judgements: readonly Judgement[];
  /** What it claims that no fact speaks of: see `withContradictions`. */
  readonly claims: readonly StatedClaim[];
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** A check with what it takes to check a later version of the note faster. */
export interface Rechecked {
  readonly check: NoteCheck;
  /** Null where there was nothing to judge by. */
  readonly judged: JudgedNote | null;
}

/** Checks a note against a fact base. Pure: the same note, base and settings give the same result. Never throws. */
export function checkNote(note: Note, base: FactBase, settings: CheckSettings = defaultSettings): NoteCheck {
  return recheckNote(null, note, base, settings).check;
}

/** Checks a note of which an earlier version was checked: gives what {@link checkNote} gives, sooner. */
export function recheckNote(
  previous: Rechecked | null,
  note: Note,
  base: FactBase,
  settings: CheckSettings = defaultSettings,
): Rechecked {
  if (base.files.length === 0 || !note.settings.enabled) {
    return { check: { note, base, judgements: [], claims: [], findings: [], failures: [] }, judged: null };
  }
  const judged = judgeAgain(previous?.judged ?? null, note, base);
  return { check: withFindings(judged.judgements, note, base, settings), judged };
}

function withFindings(judged: readonly Judgement[], note: Note, base: FactBase, settings: CheckSettings): NoteCheck {
  const suppression = suppressionOf(note);
  const { findings, suppressed, failures } = runRules({ note, base, judgements: judged }, suppression, settings);
  const judgements = judged.map((judgement) =>
    suppression.all(judgement.figure) || suppressed.has(judgement)
      ? { ...judgement, verdict: 'ignored' as const }
      : judgement,
  );
  const claims = statedClaimsOf(judgements, note, suppression);
  return { note, base, judgements, claims, findings, failures };
}
