import { recheckNote, type NoteCheck, type Rechecked } from './check/checkNote';
import type { CheckSettings } from './check/checkSettings';
import { changeClaims, type GrowingClaimIndex } from './check/claims/claimIndex';
import { withContradictions } from './check/withContradictions';
import { mergeFactBase, parseFactFile, type FactBase, type FactFile, type SourceReading } from './factbase';
import { openNote, reparseNote, type ParsedNote } from './note/parseNote';

/** The facts and the open notes of one workspace folder. Paths are relative to it, with `/`. */
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
   * Checks a note, also against what the other notes claim that were checked before. The same object as before where
   * neither the version, the base, the settings object nor those claims changed; `text` has to be the same for the same
   * version.
   */
  check(path: string, version: number, text: string, settings: CheckSettings): NoteCheck;
  /** Another number whenever what the notes claim has changed, so that something else may be found in any of them. */
  claimsVersion(): number;
  /** Forgets a note. */
  close(path: string): void;
}

/** Opens a folder, empty at first: the one place of the core that holds state. */
export function openFolder(): Folder {
  const texts = new Map<string, string>();
  const files = new Map<string, FactFile>();
  const sourceTexts = new Map<string, SourceReading>();
  const notes = new Map<string, OpenNote>();
  const claims: GrowingClaimIndex = new Map();
  let claimsVersion = 0;
  let merged: FactBase | null = null;

  const base = (): FactBase => {
    if (merged !== null) return merged;
    for (const [path, text] of texts) {
      const previous = files.get(path);
      if (previous?.text !== text) files.set(path, parseFactFile(path, text, previous));
    }
    merged = mergeFactBase([...files.values()], new Map(sourceTexts));
    return merged;
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
    check(path, version, text, settings) {
      const before = notes.get(path);
      const parsed = parse(before, version, text);
      const facts = base();
      const same = before?.parsed === parsed && before.own.check.base === facts && before.settings === settings;
      if (same && before.claimsVersion === claimsVersion) return before.check;
      const own = same ? before.own : recheckNote(before?.own ?? null, parsed.note, facts, settings);
      if (changeClaims(claims, path, before?.own.check.claims ?? [], own.check.claims)) claimsVersion++;
      const check = withContradictions(own.check, path, claims, settings);
      notes.set(path, { version, parsed, settings, own, check, claimsVersion });
      return check;
    },
    claimsVersion: () => claimsVersion,
    close(path) {
      if (changeClaims(claims, path, notes.get(path)?.own.check.claims ?? [], [])) claimsVersion++;
      notes.delete(path);
    },
  };
}

interface OpenNote {
  readonly version: number;
  readonly parsed: ParsedNote;
  readonly settings: CheckSettings;
  /** What was found in the note by itself, and what is found in it beside the others. */
  readonly own: Rechecked;
  readonly check: NoteCheck;
  readonly claimsVersion: number;
}

function parse(before: OpenNote | undefined, version: number, text: string): ParsedNote {
  if (before === undefined) return openNote(text);
  return before.version === version ? before.parsed : reparseNote(before.parsed, text);
}
