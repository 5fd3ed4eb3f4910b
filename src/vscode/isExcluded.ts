import * as vscode from 'vscode';
import type { NoteFolder } from './folders';

/** Whether `ipNotes.exclude` leaves a note of a folder alone, open or not. */
export function isExcluded(note: vscode.Uri, { uri, settings }: Pick<NoteFolder, 'uri' | 'settings'>): boolean {
  // Only these two are looked at: a note need not be open for its name to be held against a pattern.
  const document = { uri: note, languageId: 'markdown' } as vscode.TextDocument;
  return settings.exclude.some(
    (glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(uri, glob) }, document) > 0,
  );
}
