import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import type { StatedClaim } from './claims/statedClaim';
import { statedClaimsOf } from './claims/statedClaimsOf';
import { defaultSettings, type CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import { judgeNote } from './judgeNote';
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

/** Checks a note against a fact base. Pure: the same note, base and settings give the same result. Never throws. */
export function checkNote(note: Note, base: FactBase, settings: CheckSettings = defaultSettings): NoteCheck {
  if (base.files.length === 0 || !note.settings.enabled)
    return { note, base, judgements: [], claims: [], findings: [], failures: [] };
  const suppression = suppressionOf(note);
  const judged = judgeNote(note, base);
  const { findings, suppressed, failures } = runRules({ note, base, judgements: judged }, suppression, settings);
  const judgements = judged.map((judgement) =>
    suppression.all(judgement.figure) || suppressed.has(judgement)
      ? { ...judgement, verdict: 'ignored' as const }
      : judgement,
  );
  const claims = statedClaimsOf(judgements, note, suppression);
  return { note, base, judgements, claims, findings, failures };
}
