import type * as vscode from 'vscode';
import type { NoteFolder } from './folders';
import { listNotes, readNoteText } from './noteFiles';

export interface NoteText {
  readonly uri: vscode.Uri;
  /** As it is in its editor where it is open, saved or not. */
  readonly text: string;
}

/** How long work goes on before whatever else there is to do gets its turn. */
const FRAME_MS = 8;

/**
 * The notes of a folder one by one, in the order of their paths, with their texts. Between any two of them others get
 * their turn where a frame's time was used. Ends early where it is cancelled, so that whoever goes through them has to
 * ask whether it was.
 */
export async function* eachNote(folder: NoteFolder, token: vscode.CancellationToken): AsyncGenerator<NoteText> {
  let since = Date.now();
  for (const uri of await listNotes(folder, token)) {
    if (Date.now() - since > FRAME_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = Date.now();
    }
    const text = await readNoteText(uri);
    if (token.isCancellationRequested) return;
    if (text !== undefined) yield { uri, text };
  }
}
