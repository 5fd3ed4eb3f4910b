import type * as vscode from 'vscode';
import type { NoteCheck } from '../core';
import { pathIn } from './factFiles';
import type { Folders, NoteFolder } from './folders';
import { isExcluded } from './isExcluded';

/** A note as it stands in the editor now, checked against the facts of its folder. */
export interface CheckedNote {
  readonly folder: NoteFolder;
  readonly check: NoteCheck;
}

/**
 * Checks a document, or takes the check of this very version from before. Undefined for what is no note, is in a folder
 * without facts or in none, or is excluded.
 */
export function checkedNote(document: vscode.TextDocument, folders: Folders): CheckedNote | undefined {
  if (document.languageId !== 'markdown' || document.isClosed) return undefined;
  const folder = folders.of(document.uri);
  if (folder === undefined || folder.facts.isEmpty() || isExcluded(document.uri, folder)) return undefined;
  const { check } = folder.settings;
  return { folder, check: folder.facts.check(pathIn(document.uri), document.version, document.getText(), check) };
}
