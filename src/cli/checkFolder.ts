import { join } from 'node:path';
import {
  changeClaims,
  checkNote,
  defaultSettings,
  factsUsed,
  fixAll,
  isBinary,
  parseNote,
  sourceProblems,
  unusedFacts,
  withContradictions,
  type GrowingClaimIndex,
  type NoteCheck,
} from '../core';
import { listFiles } from './listFiles';
import { readText } from './readText';
import { readFactBase } from './readFactBase';
import { reason } from './reason';
import { writeNote } from './writeNote';
import type { FactBaseReport, NoteReport } from './report/report';
import { toFactBaseReport } from './report/toFactBaseReport';
import { toNoteReport } from './report/toNoteReport';
import type { SelectedFolder } from './selectFolders';
import { today } from './today';

export interface FolderCheck {
  readonly factBase: FactBaseReport;
  readonly notes: readonly NoteReport[];
  /** Why a file or folder could not be read, or fixed, one line each. */
  readonly unread: readonly string[];
  /** What was fixed, one line a note. */
  readonly fixed: readonly string[];
}

/** What to do with each note: explain every figure, make the fixes that are safe. */
export interface CheckOptions {
  readonly explained: boolean;
  readonly fix: boolean;
}

/** Checks the notes of a workspace folder, or those of them that were asked for, against its facts. */
export function checkFolder({ root, prefix, only }: SelectedFolder, { explained, fix }: CheckOptions): FolderCheck {
  const found = listFiles(root);
  const unread = [...found.unread];
  const fixed: string[] = [];
  const read = (path: string): string | null => {
    try {
      return readText(join(root, path));
    } catch (error) {
      unread.push(`${prefix}${path} cannot be read (${reason(error)})`);
      return null;
    }
  };

  const base = readFactBase(root, found.facts, read);
  const settings = { ...defaultSettings, today: today() };
  /** The check of a note once its safe fixes are made, in the file too. */
  const repaired = (check: NoteCheck, path: string): NoteCheck => {
    const { text, count } = fixAll(check, settings);
    if (count === 0) return check;
    try {
      if (!writeNote(join(root, path), check.note.text, text)) {
        unread.push(`${prefix}${path} cannot be fixed (it is not in UTF-8, or has just changed)`);
        return check;
      }
    } catch (error) {
      unread.push(`${prefix}${path} cannot be written (${reason(error)})`);
      return check;
    }
    fixed.push(`${prefix}${path}: ${count} fixed`);
    return checkNote(parseNote(text), base, settings);
  };
  const used = new Set<string>();
  const claims: GrowingClaimIndex = new Map();
  /** Reports, or checks that have to wait for what the notes behind them claim. */
  const checked: { readonly path: string; readonly note: NoteReport | NoteCheck }[] = [];
  for (const path of only === null ? found.notes : notesOf(only)) {
    const text = read(path);
    if (text === null || isBinary(text)) continue;
    const before = checkNote(parseNote(text), base, settings);
    const check = fix ? repaired(before, path) : before;
    for (const id of factsUsed(check)) used.add(id);
    const shown = `${prefix}${path}`;
    changeClaims(claims, shown, [], check.claims);
    checked.push({ path: shown, note: check.claims.length > 0 ? check : toNoteReport(shown, check, explained) });
  }
  const notes = checked.map(({ path, note }) =>
    'path' in note ? note : toNoteReport(path, withContradictions(note, path, claims, settings), explained),
  );
  const isWhole = only === null && unread.length === 0;
  const problems = [...base.problems, ...sourceProblems(base), ...(isWhole ? unusedFacts(base, used) : [])];
  return { factBase: toFactBaseReport(base, problems, prefix), notes, unread, fixed };
}

/** Of the files that were asked for, those that are not facts; what is in YAML is no prose. */
function notesOf(paths: ReadonlySet<string>): readonly string[] {
  return [...paths].filter((path) => !/\.ya?ml$/.test(path)).sort();
}
