import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import { finish, saying } from '../text/steps';
import type { StatedClaim } from './claims/statedClaim';
import { statedClaimsOf } from './claims/statedClaimsOf';
import { defaultSettings, type CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import type { JudgedSection } from './flow/judgeSections';
import type { SaidBefore } from './askRules';
import { judgeAgain, judgementsIn, type JudgedNote } from './judgeNote';
import type { Judgement } from './judgement';
import { runRules, type RulesRun } from './runRules';
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

/** What it takes to check a later version of a note faster. */
export interface Known {
  /** Null where there was nothing to judge by. */
  readonly judged: JudgedNote | null;
  readonly said: SaidBefore | null;
}

export interface Rechecked extends Known {
  readonly check: NoteCheck;
}

/** Checks a note against a fact base. Pure: the same note, base and settings give the same result. Never throws. */
export function checkNote(note: Note, base: FactBase, settings: CheckSettings = defaultSettings): NoteCheck {
  return recheckNote(null, note, base, settings).check;
}

/** Checks a note of which an earlier version was checked: gives what {@link checkNote} gives, sooner. */
export function recheckNote(
  previous: Known | null,
  note: Note,
  base: FactBase,
  settings: CheckSettings = defaultSettings,
): Rechecked {
  return finish(recheckInSteps(previous, note, base, settings));
}

/** The same, no more than a sentence at a step; each says what a later version is checked by should this one be left. */
export function* recheckInSteps(
  previous: Known | null,
  note: Note,
  base: FactBase,
  settings: CheckSettings,
): Generator<Known, Rechecked> {
  if (base.files.length === 0 || !note.settings.enabled) {
    return { check: { note, base, judgements: [], claims: [], findings: [], failures: [] }, judged: null, said: null };
  }
  const before = previous?.judged ?? null;
  const saidOf = ({ reading }: JudgedNote): SaidBefore | null =>
    reading === before?.reading ? (previous?.said ?? null) : null;
  const judging = judgeAgain(before, note, base);
  const judged = yield* saying(judging, (soFar) => ({ judged: soFar, said: saidOf(soFar) }));
  const suppression = suppressionOf(note);
  const memory = saidOf(judged);
  const asking = runRules(judged.sections, note, base, suppression, settings, memory);
  const run = yield* saying(asking, () => ({ judged, said: memory }));
  return { check: checkOf(judged, run, note, base, suppression), judged, said: run.memory };
}

function checkOf(
  { sections }: JudgedNote,
  { findings, suppressed, failures }: RulesRun,
  note: Note,
  base: FactBase,
  suppression: Suppression,
): NoteCheck {
  const stated = sections.flatMap(({ stating, at }) => stating.map(at));
  const claims = statedClaimsOf(stated, note, suppression);
  const judge = (): readonly Judgement[] =>
    sections.flatMap((section, index) => withVerdicts(section, suppressed[index]!, suppression));
  return new LazyCheck(note, base, claims, findings, failures, judge);
}

/**
 * A class, because its instances share their getter: that of an object literal would be one of its own, which the engine
 * keeps, with all that it closes over, until a major garbage collection.
 */
class LazyCheck implements NoteCheck {
  #judgements: readonly Judgement[] | null = null;
  readonly #judge: () => readonly Judgement[];

  constructor(
    readonly note: Note,
    readonly base: FactBase,
    readonly claims: readonly StatedClaim[],
    readonly findings: readonly Finding[],
    readonly failures: readonly RuleFailure[],
    judge: () => readonly Judgement[],
  ) {
    this.#judge = judge;
  }

  get judgements(): readonly Judgement[] {
    return (this.#judgements ??= this.#judge());
  }
}

function withVerdicts(section: JudgedSection, suppressed: ReadonlySet<number>, suppression: Suppression): Judgement[] {
  return judgementsIn(section).map((judgement, index) =>
    suppressed.has(index) || suppression.all(judgement.figure) ? { ...judgement, verdict: 'ignored' } : judgement,
  );
}
