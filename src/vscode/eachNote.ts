import type * as vscode from 'vscode';
import type { NoteFolder } from './folders';
import { listNotes, readNoteText } from './noteFiles';
import { slices } from './slices';

export interface NoteText {
  readonly uri: vscode.Uri;
  /** As it is in its editor where it is open, saved or not. */
  readonly text: string;
}

/**
 * The notes of a folder one by one, in the order of their paths, with their texts. Between any two of them others get
 * their turn where a frame's time was used. Ends early where it is cancelled, so that whoever goes through them has to
 * ask whether it was.
 */
export async function* eachNote(folder: NoteFolder, token: vscode.CancellationToken): AsyncGenerator<NoteText> {
  const work = slices();
  for (const uri of await listNotes(folder, token)) {
    await work.turn();
    const text = await readNoteText(uri);
    if (token.isCancellationRequested) return;
    if (text !== undefined) yield { uri, text };
  }
}
