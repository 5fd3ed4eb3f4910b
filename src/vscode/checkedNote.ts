import type * as vscode from 'vscode';
import type { NoteCheck } from '../core';
import { pathIn } from './factFiles';
import type { Folders, NoteFolder } from './folders';
import { isExcluded } from './isExcluded';
import { SLICE_MS } from './slices';

/** A note as it stands in the editor now, checked against the facts of its folder. */
export interface CheckedNote {
  readonly folder: NoteFolder;
  readonly check: NoteCheck;
}

/**
 * Checks a document, or takes the check of this very version from before. What takes longer than a moment, such as a
 * long note that was just opened, is done in slices, others having their turn in between; then it is the check of the
 * version that is there at the end. Undefined for what is no note by then: see {@link folderOfNote}.
 */
export function checkedNote(document: vscode.TextDocument, folders: Folders): Promise<CheckedNote | undefined> {
  const known = underway.get(document);
  if (known !== undefined) return known;
  const note = checkedByNow(document, folders);
  if (note !== 'unfinished') return Promise.resolve(note);
  const checking = checkInSlices(document, folders).finally(() => underway.delete(document));
  underway.set(document, checking);
  return checking;
}

/** Who waits for the check of a note waits for the same one. */
const underway = new WeakMap<vscode.TextDocument, Promise<CheckedNote | undefined>>();

async function checkInSlices(document: vscode.TextDocument, folders: Folders): Promise<CheckedNote | undefined> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const note = checkedByNow(document, folders);
    if (note !== 'unfinished') return note;
  }
}

/**
 * The same for those who cannot wait: `'unfinished'` where that would take longer than a moment. They are to ask again,
 * or to wait for {@link checkedNote} and go on then.
 */
export function checkedByNow(document: vscode.TextDocument, folders: Folders): CheckedNote | 'unfinished' | undefined {
  const folder = folderOfNote(document, folders);
  if (folder === undefined) return undefined;
  const end = Date.now() + SLICE_MS;
  const { check: settings } = folder.settings;
  const check = folder.facts.goOn(pathIn(document.uri), document.version, document.getText(), settings, () => {
    return Date.now() < end;
  });
  return check === null ? 'unfinished' : { folder, check };
}

/** The folder whose facts a document is checked against; undefined for one that is closed, is no note or is excluded, and where there are no facts. */
export function folderOfNote(document: vscode.TextDocument, folders: Folders): NoteFolder | undefined {
  if (document.languageId !== 'markdown' || document.isClosed) return undefined;
  const folder = folders.of(document.uri);
  return folder === undefined || folder.facts.isEmpty() || isExcluded(document.uri, folder) ? undefined : folder;
}
