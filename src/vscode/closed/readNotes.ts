import type * as vscode from 'vscode';
import { isBinary, noteIndex, putNote, stampOf, type ClosedNote, type GrowingNoteIndex } from '../../core';
import { checkedNote } from '../checkedNote';
import { exists } from '../exists';
import { pathIn } from '../factFiles';
import type { Folders, NoteFolder } from '../folders';
import { isNoteFile, listNotes, readNoteText } from '../noteFiles';
import { openDocument } from '../openDocument';
import { slices } from '../slices';

/** How far it is: so many notes of so many. */
export type Told = (done: number, all: number) => void;

/**
 * Reads and checks all notes of a folder that are not open, others having their turn in between. Undefined where that is
 * cancelled: then nothing has changed. What is known already of a text is not looked for again.
 */
export async function readNotes(
  folder: NoteFolder,
  folders: Folders,
  token: vscode.CancellationToken,
  told: Told,
): Promise<GrowingNoteIndex | undefined> {
  const uris = await listNotes(folder, token);
  const notes = noteIndex();
  const work = slices();
  for (const [done, uri] of uris.entries()) {
    await work.turn();
    if (token.isCancellationRequested) return undefined;
    told(done, uris.length);
    putNote(notes, pathIn(uri), await readNote(uri, folder, folders));
  }
  return token.isCancellationRequested ? undefined : notes;
}

/**
 * Reads and checks a note that is not open. Null where there is none, or where it is open: then it is checked as it
 * stands in its editor.
 */
export async function readNote(
  uri: vscode.Uri,
  folder: NoteFolder,
  folders: Folders,
): Promise<ClosedNote | 'unread' | null> {
  if (isOpenNote(uri, folders)) return null;
  if (!isNoteFile(folder, uri)) return null;
  const text = await readNoteText(uri);
  // It may have been opened meanwhile.
  if (isOpenNote(uri, folders)) return null;
  if (text === undefined) return (await exists(uri)) ? 'unread' : null;
  if (isBinary(text)) return null;
  const { facts, settings } = folder;
  const known = facts.closed()?.notes.get(pathIn(uri));
  if (known?.stamp === stampOf(text) && facts.isCurrent(known, settings.check)) return known;
  return facts.read(text, settings.check);
}

function isOpenNote(uri: vscode.Uri, folders: Folders): boolean {
  const document = openDocument(uri);
  return document !== undefined && checkedNote(document, folders) !== undefined;
}
