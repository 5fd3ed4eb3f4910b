import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import type { StatedClaim } from './claims/statedClaim';
import { statedClaimsOf } from './claims/statedClaimsOf';
import { defaultSettings, type CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import type { JudgedSection } from './flow/judgeSections';
import type { SaidBefore } from './askRules';
import { judgeAgain, judgementsIn, type JudgedNote } from './judgeNote';
import type { Judgement } from './judgement';
import { runRules } from './runRules';
import type { RuleFailure } from './ruleFailure';
import { suppressionOf, type Suppression } from './suppression';

/** A note, checked. */
export interface NoteCheck {
  readonly note: Note;
  readonly base: FactBase;
  /** One for each figure that is a claim, in order. To be asked for before a later version of the note is checked. */
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
  readonly said: SaidBefore | null;
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
    return { check: { note, base, judgements: [], claims: [], findings: [], failures: [] }, judged: null, said: null };
  }
  const before = previous?.judged ?? null;
  const judged = judgeAgain(before, note, base);
  const suppression = suppressionOf(note);
  const memory = judged.reading === before?.reading ? (previous?.said ?? null) : null;
  const run = runRules(judged.sections, note, base, suppression, settings, memory);
  const { findings, suppressed, failures } = run;
  const { sections } = judged;
  const stated = sections.flatMap(({ stating, at }) => stating.map(at));
  let judgements: readonly Judgement[] | null = null;
  const check: NoteCheck = {
    note,
    base,
    get judgements() {
      return (judgements ??= sections.flatMap((section, index) =>
        withVerdicts(section, suppressed[index]!, suppression),
      ));
    },
    claims: statedClaimsOf(stated, note, suppression),
    findings,
    failures,
  };
  return { check, judged, said: run.memory };
}

function withVerdicts(section: JudgedSection, suppressed: ReadonlySet<number>, suppression: Suppression): Judgement[] {
  return judgementsIn(section).map((judgement, index) =>
    suppressed.has(index) || suppression.all(judgement.figure) ? { ...judgement, verdict: 'ignored' } : judgement,
  );
}
