import type * as vscode from 'vscode';
import type { FactFile } from '../core';
import { pathIn } from './factFiles';
import { factFileAt, type Folders, type NoteFolder } from './folders';

/** A fact file that is open, as it stands in its editor. */
export interface OpenFactFile {
  readonly folder: NoteFolder;
  readonly file: FactFile;
}

/** The fact file that a document is; undefined for any other document. */
export function factFileOf(document: vscode.TextDocument, folders: Folders): OpenFactFile | undefined {
  const folder = folders.of(document.uri);
  if (folder === undefined || folder.facts.isEmpty()) return undefined;
  const file = factFileAt(folder, pathIn(document.uri));
  // What was typed a moment ago may not have come here yet, and places would be those of another text.
  return file?.text === document.getText() ? { folder, file } : undefined;
}
