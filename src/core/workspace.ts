import { recheckInSteps, type Known, type NoteCheck, type Rechecked } from './check/checkNote';
import type { CheckSettings } from './check/checkSettings';
import { changeClaims, type GrowingClaimIndex } from './check/claims/claimIndex';
import type { StatedClaim } from './check/claims/statedClaim';
import { withContradictions } from './check/withContradictions';
import { mergeFactBase, parseFactFile, saysTheSame, unusedFacts } from './factbase';
import type { FactBase, FactFile, FactProblem, SourceReading } from './factbase';
import { closedFindings } from './features/closed/closedFindings';
import { closedNote, countsOf, type ClosedFinding, type ClosedNote } from './features/closed/closedNote';
import { putNote, type GrowingNoteIndex, type NoteIndex } from './features/closed/noteIndex';
import { factsUsed } from './features/factsUsed';
import { parseInSteps, type ParsedNote } from './note/parseNote';
import { finish, saying } from './text/steps';

/** The facts and the notes of one workspace folder. Paths are relative to it, with `/`. */
export interface Folder {
  /** Takes over the text of a fact file. It is read when somebody asks, not before. */
  setFactFile(path: string, text: string): void;
  removeFactFile(path: string): void;
  /** Takes over what there is at the path of a source's `file`; undefined forgets it. */
  setSourceText(path: string, reading: SourceReading | undefined): void;
  /** Whether there is no fact file at all, so that there is nothing to do. */
  isEmpty(): boolean;
  /** All fact files merged: the same object until one of them changed. */
  base(): FactBase;
  /**
   * Checks a note that is open, also against what the other notes claim that were checked before. The same object as
   * before where neither the version, the base, the settings object nor those claims changed; `text` has to be the same
   * for the same version.
   */
  check(path: string, version: number, text: string, settings: CheckSettings): NoteCheck;
  /**
   * The same as long as there is time, which is asked for after each sentence or so; null where there was too little of
   * it. Then the next call goes on, also when the note, the facts or the settings are others by then.
   */
  goOn(path: string, version: number, text: string, settings: CheckSettings, hasTime: () => boolean): NoteCheck | null;
  /** Another number whenever what the notes claim has changed, so that something else may be found in any of them. */
  claimsVersion(): number;
  /** Forgets a note that was open; where all notes are known, it is then known as it was checked last. */
  close(path: string): void;

  /** Checks a note that is not open, a sentence at a step, and gives what is to be kept of it. Nothing else changes. */
  read(text: string, settings: CheckSettings): Generator<undefined, ClosedNote>;
  /** Whether a note need not be read again as long as its text is the same: {@link read} would give the same. */
  isCurrent(note: ClosedNote, settings: CheckSettings): boolean;
  /**
   * From now on all notes of the folder are known: those that are open, and these. It takes them over, and keeps them up
   * to date. Null: those that are open alone.
   */
  know(closed: GrowingNoteIndex | null): void;
  /** Where all notes are known: what became of one. Null where there is none; one that is open stays as it is there. */
  put(path: string, note: ClosedNote | 'unread' | null): void;
  /** The notes that are not open; null where they are not known. */
  closed(): NoteIndex | null;
  /** What is found in a note that is not open, beside all others; empty where it is not known. */
  closedFindings(path: string): readonly ClosedFinding[];
  /** What there is in all notes that are known, and in how many files nothing could be read. */
  tally(): NoteTally;
  /** The facts that no note uses; empty where not all notes are known. */
  unusedFacts(): readonly FactProblem[];
  /** The notes that are not open in which something else may be found since this was asked last. */
  takeChanged(): ReadonlySet<string>;
}

export interface NoteTally {
  readonly notes: number;
  readonly figures: number;
  readonly mismatches: number;
  readonly unread: number;
}

/** Opens a folder, empty at first: the one place of the core that holds state. */
export function openFolder(): Folder {
  const texts = new Map<string, string>();
  const files = new Map<string, FactFile>();
  const sourceTexts = new Map<string, SourceReading>();
  const notes = new Map<string, OpenNote>();
  const unfinished = new Map<string, Unfinished>();
  const claims: GrowingClaimIndex = new Map();
  let claimsVersion = 0;
  let merged: FactBase | null = null;
  let closed: GrowingNoteIndex | null = null;
  let changed = new Set<string>();
  /** What the facts say, as a number, and a base that says so. */
  let facts: { readonly said: number; readonly base: FactBase } | null = null;

  const base = (): FactBase => {
    if (merged !== null) return merged;
    for (const [path, text] of texts) {
      const previous = files.get(path);
      if (previous?.text !== text) files.set(path, parseFactFile(path, text, previous));
    }
    merged = mergeFactBase([...files.values()], new Map(sourceTexts));
    return merged;
  };
  const saidByFacts = (): number => {
    const now = base();
    if (facts === null) facts = { said: 0, base: now };
    else if (facts.base !== now)
      facts = { said: saysTheSame(facts.base, now) ? facts.said : facts.said + 1, base: now };
    return facts.said;
  };

  const claimed = (path: string): readonly StatedClaim[] =>
    notes.get(path)?.own.check.claims ?? closed?.notes.get(path)?.claims ?? [];
  const claim = (path: string, after: readonly StatedClaim[]): void => {
    const before = claimed(path);
    if (!changeClaims(claims, path, before, after)) return;
    claimsVersion++;
    for (const key of new Set([...before, ...after].map((one) => one.key))) {
      for (const other of claims.get(key)?.keys() ?? []) if (closed?.notes.has(other) === true) changed.add(other);
    }
  };
  const put = (path: string, note: ClosedNote | 'unread' | null): void => {
    if (closed === null || notes.has(path)) return;
    claim(path, note === null || note === 'unread' ? [] : note.claims);
    putNote(closed, path, note);
    changed.add(path);
  };

  const goOn: Folder['goOn'] = (path, version, text, settings, hasTime) => {
    const before = notes.get(path);
    const now = base();
    if (before?.version === version && before.own.check.base === now && before.settings === settings)
      return before.claimsVersion === claimsVersion ? before.check : take(path, before);
    let work = unfinished.get(path);
    if (work?.version !== version || work.base !== now || work.settings !== settings) {
      const known = work?.left ?? before ?? null;
      work = { version, base: now, settings, steps: checkInSteps(known, text, now, settings), left: known };
    }
    unfinished.delete(path);
    for (;;) {
      const step = work.steps.next();
      if (step.done === true) return take(path, { version, settings, ...step.value });
      if (hasTime()) continue;
      unfinished.set(path, { ...work, left: step.value });
      return null;
    }
  };
  /** Takes over what was found in a note by itself. */
  const take = (path: string, note: Omit<OpenNote, 'check' | 'claimsVersion'>): NoteCheck => {
    claim(path, note.own.check.claims);
    if (closed !== null && !notes.has(path)) putNote(closed, path, null);
    const check = withContradictions(note.own.check, path, claims, note.settings);
    notes.set(path, { ...note, check, claimsVersion });
    return check;
  };

  return {
    setFactFile(path, text) {
      if (texts.get(path) === text) return;
      texts.set(path, text);
      merged = null;
    },
    removeFactFile(path) {
      if (!texts.delete(path)) return;
      files.delete(path);
      merged = null;
    },
    setSourceText(path, reading) {
      if (sourceTexts.get(path) === reading) return;
      if (reading === undefined) sourceTexts.delete(path);
      else sourceTexts.set(path, reading);
      merged = null;
    },
    isEmpty: () => texts.size === 0,
    base,
    check: (path, version, text, settings) => goOn(path, version, text, settings, () => true)!,
    goOn,
    claimsVersion: () => claimsVersion,
    close(path) {
      const note = notes.get(path);
      const isOutdated = unfinished.delete(path);
      if (note === undefined) return;
      if (closed === null || isOutdated) {
        claim(path, []);
        notes.delete(path);
        put(path, 'unread');
        return;
      }
      const { check } = note.own;
      const kept = finish(closedNote(check, check.base === base() ? saidByFacts() : OUTDATED, note.settings));
      // The same claims as before, which do not keep the note.
      changeClaims(claims, path, check.claims, []);
      changeClaims(claims, path, [], kept.claims);
      notes.delete(path);
      putNote(closed, path, kept);
      changed.add(path);
    },
    *read(text, settings) {
      const [now, said] = [base(), saidByFacts()];
      const { own } = yield* saying(checkInSteps(null, text, now, settings), () => undefined);
      return yield* closedNote(own.check, said, settings);
    },
    isCurrent: (note, settings) => note.facts === saidByFacts() && isSame(note.settings, settings),
    know(next) {
      const before = closed?.notes ?? new Map<string, ClosedNote>();
      closed = next;
      // Every one of them may be another, so that nobody has to look for those whose claims are compared.
      for (const [path, note] of before) {
        changed.add(path);
        if (changeClaims(claims, path, note.claims, [])) claimsVersion++;
      }
      for (const [path, note] of [...(next?.notes ?? [])]) {
        changed.add(path);
        if (notes.has(path)) putNote(next!, path, null);
        else if (changeClaims(claims, path, [], note.claims)) claimsVersion++;
      }
    },
    put,
    closed: () => closed,
    closedFindings(path) {
      const note = closed?.notes.get(path);
      return note === undefined ? [] : closedFindings(note, path, claims);
    },
    unusedFacts() {
      if (closed === null || closed.unread.size > 0) return [];
      const used = new Set(closed.used.keys());
      for (const { own } of notes.values()) for (const id of factsUsed(own.check)) used.add(id);
      return unusedFacts(base(), used);
    },
    tally() {
      const known = closed === null ? [] : [...closed.notes.values()];
      const tallies = [...known, ...[...notes.values()].map(({ own }) => countsOf(own.check))];
      return {
        notes: tallies.length,
        figures: tallies.reduce((sum, { figures }) => sum + figures, 0),
        mismatches: tallies.reduce((sum, { mismatches }) => sum + mismatches, 0),
        unread: closed?.unread.size ?? 0,
      };
    },
    takeChanged() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}

/** What no facts say. */
const OUTDATED = -1;

interface OpenNote {
  readonly version: number;
  readonly parsed: ParsedNote;
  readonly settings: CheckSettings;
  /** What was found in the note by itself, and what is found in it beside the others. */
  readonly own: Rechecked;
  readonly check: NoteCheck;
  readonly claimsVersion: number;
}

/** As far as the check of a note was done: what a later one is done faster by. */
interface Left {
  readonly parsed: ParsedNote;
  readonly own: Known;
}

interface Unfinished {
  readonly version: number;
  readonly base: FactBase;
  readonly settings: CheckSettings;
  readonly steps: ReturnType<typeof checkInSteps>;
  readonly left: Left | null;
}

function* checkInSteps(
  before: Left | null,
  text: string,
  base: FactBase,
  settings: CheckSettings,
): Generator<Left | null, Pick<OpenNote, 'parsed' | 'own'>> {
  const parsed = yield* saying(parseInSteps(before?.parsed ?? null, text), () => before);
  const checking = recheckInSteps(before?.own ?? null, parsed.note, base, settings);
  const own = yield* saying(checking, (known) => ({ parsed, own: known }));
  return { parsed, own };
}

function isSame(a: CheckSettings, b: CheckSettings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
